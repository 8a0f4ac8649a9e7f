import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StraymailError } from '@straymail/contracts';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.ts';
import { type Cluster, clusterUrl, inspectCluster, prepareCluster } from './cluster.ts';

export interface EmbeddedPostgres {
	readonly url: string;
	/** Ends the server in order (fast shutdown: open transactions are rolled back, what is committed is safe). */
	stop(): Promise<void>;
}

const startLimit = 60_000;
const stopLimit = 30_000;

const isAlive = (processId: number): boolean => {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
};

const postmaster = async (folder: string): Promise<number | null> => {
	const text = await readFile(join(folder, 'postmaster.pid'), 'latin1').catch(() => '');
	const processId = Number(text.split('\n')[0]);
	return processId > 0 && isAlive(processId) ? processId : null;
};

const answers = async (url: string): Promise<boolean> => {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
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

const lastWords = async (logFile: string): Promise<string> => {
	const text = await readFile(logFile, 'utf8').catch(() => '');
	return text.trim().split('\n').slice(-6).join('\n');
};

/** The URL of a server that another process runs on this data folder, or null. */
export const findRunningPostgres = async (dataDir: string): Promise<string | null> => {
	const cluster = await inspectCluster(dataDir);
	if (!cluster || (await postmaster(cluster.folder)) === null) return null;
	const url = clusterUrl(cluster);
	return (await answers(url)) ? url : null;
};

const launch = async (cluster: Cluster, { postgres }: Binaries): Promise<ChildProcess> => {
	const log = await open(cluster.logFile, 'a', 0o600);
	try {
		// Its own process group: Ctrl-C in the terminal must not reach it; we stop it last.
		return spawn(postgres, ['-D', cluster.folder], {
			detached: true,
			stdio: ['ignore', log.fd, log.fd],
			env: { LC_ALL: 'C', PATH: '/usr/bin:/bin', TZ: 'UTC' },
			cwd: '/',
			...cluster.user,
		});
	} finally {
		await log.close();
	}
};

const waitUntilReady = async (cluster: Cluster, child: ChildProcess): Promise<void> => {
	let failure: Error | undefined;
	child.once('error', (error) => {
		failure = error;
	});
	for (const until = Date.now() + startLimit; Date.now() < until; await wait(50)) {
		if (await answers(clusterUrl(cluster))) return;
		if (failure || child.exitCode !== null || child.signalCode !== null) break;
	}
	child.kill('SIGQUIT');
	const said = await lastWords(cluster.logFile);
	throw new StraymailError(
		'postgres-start-failed',
		`PostgreSQL does not start on ${cluster.folder}. ${failure?.message ?? ''} Its log (${cluster.logFile}) ends with:\n${said}\nMake room on the disk or restore the folder from a backup; to begin anew, move it away.`,
		{ cause: failure },
	);
};

const stopProcess = async (processId: number): Promise<void> => {
	for (const [signal, limit] of [
		['SIGINT', stopLimit],
		['SIGQUIT', 5000],
		['SIGKILL', 5000],
	] as const) {
		try {
			process.kill(processId, signal);
		} catch {
			return;
		}
		for (const until = Date.now() + limit; Date.now() < until; await wait(20)) {
			if (!isAlive(processId)) return;
		}
	}
};

/** Runs the server and starts it again when it ends unasked; senders are told to come back meanwhile. */
class Keeper {
	readonly #cluster: Cluster;
	readonly #binaries: Binaries;
	readonly #log: (line: string) => void;
	#child: ChildProcess | undefined;
	#stopping = false;
	#restarting: Promise<void> | undefined;

	constructor(cluster: Cluster, binaries: Binaries, log: (line: string) => void) {
		this.#cluster = cluster;
		this.#binaries = binaries;
		this.#log = log;
	}

	async start(): Promise<void> {
		const child = await launch(this.#cluster, this.#binaries);
		await waitUntilReady(this.#cluster, child);
		this.#child = child;
		const ended = () => {
			if (this.#stopping) return;
			this.#log(
				JSON.stringify({ level: 'error', role: 'postgres', msg: 'PostgreSQL ended unasked and is started again' }),
			);
			this.#restarting = this.#restart();
		};
		if (child.exitCode === null && child.signalCode === null) child.once('exit', ended);
		else ended();
	}

	async #restart(): Promise<void> {
		for (let pause = 250; !this.#stopping; pause = Math.min(pause * 2, 5000)) {
			await wait(pause);
			if (this.#stopping) return;
			// Somebody else may have started it by hand meanwhile.
			if (await answers(clusterUrl(this.#cluster))) return;
			const started = await this.start().then(
				() => true,
				(error: Error) => {
					this.#log(JSON.stringify({ level: 'error', role: 'postgres', msg: error.message }));
					return false;
				},
			);
			if (started) return;
		}
	}

	async stop(): Promise<void> {
		this.#stopping = true;
		await this.#restarting;
		const processId = (await postmaster(this.#cluster.folder)) ?? this.#child?.pid;
		if (processId !== undefined) await stopProcess(processId);
	}
}

/**
 * Starts the PostgreSQL of a data folder, making it at the first call. A server that a killed process left running
 * there is ended first.
 *
 * @throws {StraymailError} `data-folder-broken` or `postgres-start-failed`, with what to do.
 */
export const startEmbeddedPostgres = async (options: {
	readonly dataDir: string;
	/** Gets structured log lines about the server, without content. */
	readonly log?: (line: string) => void;
}): Promise<EmbeddedPostgres> => {
	const binaries = await findBinaries();
	const left = await postmaster(join(options.dataDir, 'postgres'));
	if (left !== null) await stopProcess(left);
	const cluster = await prepareCluster(options.dataDir, binaries);
	const keeper = new Keeper(cluster, binaries, options.log ?? (() => {}));
	await keeper.start();
	return { url: clusterUrl(cluster), stop: () => keeper.stop() };
};
