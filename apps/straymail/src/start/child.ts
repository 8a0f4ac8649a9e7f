import { type ChildProcess, fork } from 'node:child_process';
import { type ErrorCode, StraymailError } from '@straymail/contracts';

export interface Ready {
	readonly type: 'ready';
	readonly port?: number;
}
interface Fatal {
	readonly type: 'fatal';
	readonly code: ErrorCode;
	readonly message: string;
}

export interface RoleOptions {
	readonly name: string;
	/** Path of the role's `main.ts`. */
	readonly main: string;
	readonly environment: Readonly<Record<string, string>>;
	/** Gets each line of the role's structured log. */
	readonly onLog: (line: string) => void;
	/** Told when a role ended unasked and is started again. */
	readonly onRestart: (name: string, exit: string) => void;
}

/** How long a role may take to finish its work after SIGTERM. */
const stopLimit = 20_000;
const readyLimit = 60_000;
/** Waits between restarts double up to this, so that a role that cannot live does not burn the machine. */
const longestBackOff = 10_000;

/**
 * One role as a process of its own, kept alive. It runs in its own process group: Ctrl-C in the terminal
 * must reach the supervisor alone, which then stops the roles in order, or the receiver would lose its
 * database in the middle of a commit.
 */
export class Role {
	readonly options: RoleOptions;
	#child: ChildProcess | undefined;
	#stopping = false;
	#backOff = 250;

	constructor(options: RoleOptions) {
		this.options = options;
	}

	get processId(): number | undefined {
		return this.#child?.pid;
	}

	/**
	 * Starts the role and waits until it says that it is ready.
	 *
	 * @throws {StraymailError} the role's own fatal error, or `internal` when it ended or hung before it was ready.
	 */
	async start(): Promise<Ready> {
		const child = fork(this.options.main, [], {
			detached: true,
			env: { ...this.options.environment },
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			execArgv: [],
		});
		this.#child = child;
		const lastWords: string[] = [];
		for (const stream of [child.stdout, child.stderr]) {
			let rest = '';
			stream?.setEncoding('utf8').on('data', (chunk: string) => {
				const lines = (rest + chunk).split('\n');
				rest = lines.pop() ?? '';
				for (const line of lines) {
					this.options.onLog(line);
					lastWords.push(line);
					if (lastWords.length > 12) lastWords.shift();
				}
			});
		}
		const ready = await new Promise<Ready>((resolve, reject) => {
			const timer = setTimeout(() => {
				reject(new StraymailError('internal', `${this.options.name} was not ready within ${readyLimit / 1000} s.`));
				child.kill('SIGKILL');
			}, readyLimit);
			child.on('message', (message: Ready | Fatal) => {
				if (message.type === 'ready') resolve(message);
				if (message.type === 'fatal') reject(new StraymailError(message.code, message.message));
			});
			child.once('error', reject);
			child.once('exit', (code, signal) => {
				const said = lastWords.length > 0 ? ` It said last:\n${lastWords.join('\n')}` : '';
				reject(
					new StraymailError('internal', `${this.options.name} ended (${signal ?? code}) before it was ready.${said}`),
				);
			});
			child.once('exit', () => clearTimeout(timer));
			child.once('message', () => clearTimeout(timer));
		});
		this.#backOff = 250;
		child.once('exit', (code, signal) => this.#ended(String(signal ?? code)));
		return ready;
	}

	#ended(exit: string): void {
		this.#child = undefined;
		if (this.#stopping) return;
		this.options.onRestart(this.options.name, exit);
		const again = () => {
			if (this.#stopping) return;
			this.start().catch((error: Error) => {
				this.options.onLog(JSON.stringify({ level: 'error', role: this.options.name, error: error.message }));
				this.#backOff = Math.min(this.#backOff * 2, longestBackOff);
				setTimeout(again, this.#backOff);
			});
		};
		setTimeout(again, this.#backOff);
	}

	/** Asks the role to finish; ends it by force only past the limit. */
	async stop(): Promise<void> {
		this.#stopping = true;
		const child = this.#child;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
		child.kill('SIGTERM');
		const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
		await gone;
		clearTimeout(timer);
	}
}
