import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { type Cluster, clusterUrl } from './cluster.ts';
import { answers, launch } from './launch.ts';
import { findPostmaster, isAlive, stopPostmaster } from './process.ts';

/** Runs the server and starts it again when it ends unasked; senders are told to come back meanwhile. */
export class Keeper {
	readonly #cluster: Cluster;
	readonly #binaries: Binaries;
	readonly #log: (line: string) => void;
	readonly #environment: Readonly<Record<string, string>>;
	#child: ChildProcess | undefined;
	#stopping = false;
	#restarting: Promise<void> | undefined;

	constructor(
		cluster: Cluster,
		binaries: Binaries,
		log: (line: string) => void,
		environment: Readonly<Record<string, string>>,
	) {
		this.#cluster = cluster;
		this.#binaries = binaries;
		this.#log = log;
		this.#environment = environment;
	}

	async start(): Promise<void> {
		const child = await launch(this.#cluster, this.#binaries, this.#environment);
		this.#child = child;
		if (child.exitCode === null && child.signalCode === null) child.once('exit', () => this.#ended());
		else this.#ended();
	}

	#say(level: 'warn' | 'error', msg: string): void {
		this.#log(JSON.stringify({ level, time: Date.now(), role: 'postgres', msg }));
	}

	#ended(): void {
		if (this.#stopping) return;
		this.#say('warn', 'PostgreSQL ended unasked and is started again');
		this.#restarting = this.#restart();
	}

	async #restart(): Promise<void> {
		for (let pause = 250; !this.#stopping; pause = Math.min(pause * 2, 5000)) {
			await wait(pause);
			if (this.#stopping) return;
			if (await this.#waitForStranger()) {
				pause = 125;
				continue;
			}
			const problem = await this.start().then(
				() => null,
				(error: Error) => error.message,
			);
			if (problem === null) return;
			this.#say('error', problem);
		}
	}

	/** Somebody may have started the server by hand meanwhile: it is as good as ours for as long as it runs. */
	async #waitForStranger(): Promise<boolean> {
		if (!(await answers(clusterUrl(this.#cluster)))) return false;
		const processId = await findPostmaster(this.#cluster.folder);
		while (processId !== null && isAlive(processId) && !this.#stopping) await wait(500);
		return true;
	}

	async stop(): Promise<void> {
		this.#stopping = true;
		await this.#restarting;
		const processId = (await findPostmaster(this.#cluster.folder)) ?? this.#child?.pid;
		if (processId !== undefined) await stopPostmaster(processId);
	}
}
