import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(repository, 'apps', 'straymail', 'src', 'main.ts');

export interface Product {
	readonly dataDir: string;
	readonly smtpPort: number;
	readonly url: string;
	/** Everything `start` printed so far. */
	output(): string;
	readonly signInLink: string | null;
	readonly processId: number;
	/** Runs a command of the command line on the same data folder. */
	command(...args: string[]): Promise<CommandResult>;
	/** SIGINT, as Ctrl-C sends it; resolves with the exit code. */
	stop(): Promise<number | null>;
	/** stop() and delete the data folder. */
	remove(): Promise<void>;
}

export interface CommandResult {
	readonly code: number | null;
	readonly out: string;
	readonly error: string;
}

export const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

export const runCommand = (environment: Record<string, string>, args: readonly string[]): Promise<CommandResult> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [cli, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
		let out = '';
		let error = '';
		child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			out += chunk;
		});
		child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
			error += chunk;
		});
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, out, error }));
	});

const waitFor = async <T>(
	what: string,
	probe: () => T | undefined,
	child: ChildProcess,
	seconds: number,
): Promise<T> => {
	const until = Date.now() + seconds * 1000;
	for (;;) {
		const found = probe();
		if (found !== undefined) return found;
		if (child.exitCode !== null) throw new Error(`start ended with ${child.exitCode} before ${what}`);
		if (Date.now() > until) throw new Error(`no ${what} within ${seconds} s`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
};

export interface StartOptions {
	readonly demo?: boolean;
	/** Started before on this folder; made anew when not given. */
	readonly dataDir?: string;
	readonly settings?: Record<string, string>;
}

/** Runs `straymail start` as a user would, on a data folder and ports of its own. */
export const startProduct = async (options: StartOptions = {}): Promise<Product> => {
	const dataDir = options.dataDir ?? join(mkdtempSync(join(tmpdir(), 'straymail-')), 'data');
	const [smtpPort, httpPort] = [await freePort(), await freePort()];
	const environment = {
		PATH: process.env.PATH ?? '',
		HOME: process.env.HOME ?? tmpdir(),
		STRAYMAIL_DATA_DIR: dataDir,
		STRAYMAIL_SMTP_PORT: String(smtpPort),
		STRAYMAIL_HTTP_PORT: String(httpPort),
		STRAYMAIL_HOSTNAME: 'mx.stray.example',
		...options.settings,
	};
	const child = spawn(process.execPath, [cli, 'start', ...(options.demo ? ['--demo'] : [])], {
		env: environment,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk: string) => {
			output += chunk;
		});
	}
	const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
	try {
		await waitFor('banner', () => (output.includes('Press Ctrl-C to stop.') ? true : undefined), child, 120);
	} catch (error) {
		child.kill('SIGTERM');
		await exited;
		throw new Error(`${(error as Error).message}; it printed:\n${output}`);
	}
	const stop = async () => {
		if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
		return exited;
	};
	return {
		dataDir,
		smtpPort,
		url: `http://localhost:${httpPort}`,
		output: () => output,
		signInLink: /http:\/\/\S+\/welcome\?token=\S+/.exec(output)?.[0] ?? null,
		processId: child.pid ?? 0,
		command: (...args) => runCommand(environment, args),
		stop,
		remove: async () => {
			await stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
};
