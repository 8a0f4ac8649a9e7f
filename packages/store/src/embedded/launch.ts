import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { StraymailError } from '@straymail/contracts';
import pg from 'pg';
import { asServerUser, type Binaries } from './binaries.ts';
import { type Cluster, clusterUrl } from './cluster.ts';

/** After a crash of a large database PostgreSQL first replays its log; it may take minutes. */
const startLimit = 600_000;
const largestLog = 10 * 1024 ** 2;

/** True when a server at that URL takes our password and answers. */
export const answers = async (url: string): Promise<boolean> => {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 2000 });
	client.on('error', () => {});
	try {
		await client.connect();
		await client.query('SELECT 1');
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => {});
	}
};

const openLog = async (path: string) => {
	const size = await stat(path).then(
		(entry) => entry.size,
		() => 0,
	);
	if (size > largestLog) await rename(path, `${path}.1`);
	return open(path, 'a', 0o600);
};

const spawnServer = async (
	cluster: Cluster,
	{ postgres }: Binaries,
	environment: Readonly<Record<string, string>>,
): Promise<ChildProcess> => {
	const log = await openLog(cluster.logFile);
	try {
		// Its own process group: Ctrl-C in the terminal must not reach it before the receiver's last commit; we stop it last.
		const command = asServerUser(cluster.user, postgres, ['-D', cluster.folder]);
		return spawn(command.path, command.args, {
			detached: true,
			stdio: ['ignore', log.fd, log.fd],
			env: { LC_ALL: 'C', PATH: '/usr/bin:/bin', TZ: 'UTC', ...environment },
			cwd: '/',
			...command.ids,
		});
	} finally {
		await log.close();
	}
};

const lastWords = async (logFile: string): Promise<string> => {
	const text = await readFile(logFile, 'utf8').catch(() => '');
	return text.trim().split('\n').slice(-6).join('\n');
};

/**
 * Starts the server and waits until it answers.
 *
 * @throws {StraymailError} `postgres-start-failed` with the last lines of its log.
 */
export const launch = async (
	cluster: Cluster,
	binaries: Binaries,
	environment: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> => {
	const child = await spawnServer(cluster, binaries, environment);
	let failure: Error | undefined;
	child.once('error', (error) => {
		failure = error;
	});
	for (const until = Date.now() + startLimit; Date.now() < until; await wait(50)) {
		if (await answers(clusterUrl(cluster))) return child;
		if (failure || child.exitCode !== null || child.signalCode !== null) break;
	}
	child.kill('SIGQUIT');
	const said = failure?.message ?? (await lastWords(cluster.logFile));
	throw new StraymailError(
		'postgres-start-failed',
		`PostgreSQL does not start on ${cluster.folder}. Its log (${cluster.logFile}) ends with:\n${said}\nIf the disk is full, make room; if the folder is damaged, restore it from a backup, or move it away to begin anew.`,
		{ cause: failure },
	);
};
