import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { asRoot, installed } from '../../../../test/peers/programs.ts';
import {
	filesBelow,
	freePort,
	greets,
	type MailSystem,
	ownFolder,
	type RelayOptions,
	textsBelow,
} from './mail-system.ts';

export const exim = asRoot(installed('exim4', 'exim4-daemon-light'));
const execute = promisify(execFile);

export interface EximOptions extends RelayOptions {
	/** Whether to send by BDAT (RFC 3030) where it is offered, which Exim does unless told otherwise. */
	readonly chunking: boolean;
}

// Without `deliver_drop_privilege` Exim wants its own configuration file in Debian's list of trusted ones.
const configuration = (folder: string, port: number, { to, tls, chunking }: EximOptions) => `
primary_hostname = relay.example
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%s
pid_file_path = ${folder}/log/exim.pid
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
deliver_drop_privilege = true
never_users =
keep_environment =
host_lookup =
tls_advertise_hosts =
smtputf8_advertise_hosts = *
smtp_accept_queue_per_connection = 0
acl_smtp_rcpt = accept
begin routers
here:
	driver = accept
	domains = relay.example
	transport = inbox
out:
	driver = manualroute
	route_list = * 127.0.0.1 byname
	self = send
	transport = out
begin transports
inbox:
	driver = appendfile
	directory = ${folder}/mail
	maildir_format
out:
	driver = smtp
	port = ${to}
	hosts_try_dane =
	${tls ? 'hosts_require_tls = *' : 'hosts_avoid_tls = *'}
	hosts_try_chunking = ${chunking ? '*' : ''}
begin retry
* * F,1h,5m
`;

/** Exim with a configuration and a queue of its own. */
export const startExim = async (options: EximOptions): Promise<MailSystem> => {
	const folder = await ownFolder('exim');
	const at = (name: string) => join(folder, name);
	for (const name of ['spool', 'log', 'mail']) await mkdir(at(name));
	await execute('chown', ['Debian-exim', at('spool'), at('log'), at('mail')]);
	const port = await freePort();
	await writeFile(at('conf'), configuration(folder, port, options));
	const daemon = spawn(exim.path, ['-C', at('conf'), '-bdf'], { stdio: 'ignore' });
	const ended = once(daemon, 'exit');
	const log = () => readFile(at('log/main'), 'utf8').catch(() => '');
	await greets(port, log);
	return {
		port,
		log,
		// A message is a header file, a data file and, while it is delivered, a journal.
		queued: async () => (await filesBelow(at('spool/input'))).filter((path) => path.endsWith('-H')).length,
		flush: () => execute(exim.path, ['-C', at('conf'), '-qff']).then(() => {}),
		bounces: () => textsBelow(at('mail/new')),
		stop: async () => {
			daemon.kill();
			await ended;
			await rm(folder, { recursive: true, force: true });
		},
	};
};
