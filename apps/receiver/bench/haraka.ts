import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { cpuOfTrees } from './process-cpu.ts';
import type { StartOptions, System } from './system.ts';

const version = '3.3.4';
/** Not a dependency of ours: fetched when it is measured, and kept for the next time. */
const home = join(homedir(), '.cache', 'straymail-bench', `haraka-${version}`);
const program = join(home, 'node_modules', 'Haraka', 'bin', 'haraka');

const acceptAll = `exports.hook_rcpt = (next) => next(OK);
exports.hook_queue = (next) => next(OK);
`;

/** Why Haraka cannot be measured here; null when it can. */
export const harakaMissing = async (): Promise<string | null> => {
	const there = await access(program).then(
		() => true,
		() => false,
	);
	if (there) return null;
	await mkdir(home, { recursive: true });
	const options = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--prefix', home];
	const failed = await promisify(execFile)('npm', ['install', `Haraka@${version}`, ...options]).catch(
		(error: Error) => error,
	);
	return failed instanceof Error ? 'Haraka could not be fetched with npm; it is left out' : null;
};

/** Haraka in one process, as it comes, with all recipients accepted and every message discarded. */
export const startHaraka = async ({ tls }: StartOptions): Promise<System> => {
	const folder = await mkdtemp(join(tmpdir(), 'straymail-haraka-'));
	const port = await freePort();
	for (const name of ['plugins', 'queue']) await mkdir(join(folder, name));
	await cp(join(home, 'node_modules', 'Haraka', 'config'), join(folder, 'config'), { recursive: true });
	const config = (name: string, text: string) => writeFile(join(folder, 'config', name), text);
	await config('smtp.ini', `listen=127.0.0.1:${port}\nnodes=0\n`);
	await config('plugins', 'tls\naccept_all\n');
	await config('me', 'mx.army.ml\n');
	await config('loglevel', 'LOGCRIT\n');
	await config('tls.ini', '[main]\nno_tls_hosts=\n');
	await copyFile(tls.keyFile, join(folder, 'config', 'tls_key.pem'));
	await copyFile(tls.certFile, join(folder, 'config', 'tls_cert.pem'));
	await writeFile(join(folder, 'plugins', 'accept_all.js'), acceptAll);
	const child = spawn(process.execPath, [program, '-c', folder], { stdio: 'ignore' });
	for (let tries = 0; !(await answers(port)); tries++) {
		if (tries > 100) throw new Error('Haraka does not answer');
		await wait(100);
	}
	const pid = child.pid ?? 0;
	return {
		name: 'Haraka, discards',
		port,
		processes: [pid],
		cpu: () => cpuOfTrees([pid]),
		stop: async () => {
			child.kill('SIGKILL');
			if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
			await rm(folder, { recursive: true, force: true });
		},
	};
};

const answers = (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('data', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
		socket.setTimeout(1000, () => {
			socket.destroy();
			resolve(false);
		});
	});
