import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { asRoot, installed, type Program } from '../../../../test/peers/programs.ts';
import {
	filesBelow,
	freePort,
	greets,
	type MailSystem,
	ownFolder,
	type RelayOptions,
	textsBelow,
} from './mail-system.ts';

const execute = promisify(execFile);

/** OpenSMTPD's queue and socket have fixed paths: it needs a view of the file system of its own. */
const withOwnMounts = (program: Program): Program => {
	if (program.missing !== null) return program;
	try {
		execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/run'], { stdio: 'ignore' });
		return program;
	} catch {
		const missing = `${program.path} keeps its queue in /var/spool/smtpd, and a private one cannot be mounted here`;
		return { ...program, missing };
	}
};
export const opensmtpd = withOwnMounts(asRoot(installed('smtpd', 'opensmtpd')));

const configuration = (folder: string, port: number, { to, tls }: RelayOptions) => `
listen on 127.0.0.1 port ${port} hostname relay.example
table everyone { "@" = nobody }
action "here" maildir "${folder}/mail" virtual <everyone>
action "out" relay host ${tls ? 'smtp+tls' : 'smtp+notls'}://127.0.0.1:${to} ${tls ? 'tls no-verify' : ''} helo relay.example
match from any for domain relay.example action "here"
match from any for any action "out"
`;

/** OpenSMTPD with a configuration and a queue of its own. */
export const startOpenSmtpd = async (options: RelayOptions): Promise<MailSystem> => {
	const folder = await ownFolder('opensmtpd');
	const at = (name: string) => join(folder, name);
	await mkdir(at('var/smtpd'), { recursive: true });
	await chmod(at('var/smtpd'), 0o711);
	await mkdir(at('mail'));
	await execute('chown', ['nobody', at('mail')]);
	const port = await freePort();
	await writeFile(at('conf'), configuration(folder, port, options));
	const mounts = 'mount --bind "$1/var" /var/spool && mount -t tmpfs tmpfs /run && exec "$2" -d -v -f "$1/conf"';
	const daemon = spawn('unshare', ['--mount', 'sh', '-c', mounts, 'sh', folder, opensmtpd.path], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = once(daemon, 'exit');
	let said = '';
	for (const stream of [daemon.stdout, daemon.stderr]) stream.on('data', (piece) => (said += piece));
	const log = async () => said;
	await greets(port, log);
	return {
		port,
		log,
		// A message is a folder with the message itself and a file for each recipient.
		queued: async () => (await filesBelow(at('var/smtpd/queue'))).filter((path) => basename(path) === 'message').length,
		flush: async () => {
			await execute('nsenter', [`--mount=/proc/${daemon.pid}/ns/mnt`, 'smtpctl', 'schedule', 'all']);
		},
		bounces: () => textsBelow(at('mail/new')),
		stop: async () => {
			daemon.kill();
			await ended;
			await rm(folder, { recursive: true, force: true });
		},
	};
};
