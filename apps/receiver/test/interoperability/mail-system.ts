import { chmod, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A whole mail system with a queue of its own, which relays everything to us but mail for `relay.example`. */
export interface MailSystem {
	/** Where it takes mail. */
	readonly port: number;
	/** Messages that it still has to deliver. */
	queued(): Promise<number>;
	/** Has it try again now what it has queued. */
	flush(): Promise<void>;
	log(): Promise<string>;
	/** The mail that arrived for `relay.example`: its bounces to the senders of our test. */
	bounces(): Promise<string[]>;
	stop(): Promise<void>;
}

export interface RelayOptions {
	/** Of our receiver. */
	readonly to: number;
	readonly tls: boolean;
}

/** A folder that the users of a mail system can pass through. */
export const ownFolder = async (name: string): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), `straymail-${name}-`));
	await chmod(folder, 0o755);
	return folder;
};

export const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

/** Waits until something greets at the port; throws what `log` says when nothing does. */
export const greets = async (port: number, log: () => Promise<string>): Promise<void> => {
	for (let i = 0; i < 100; i++) {
		const greeted = await new Promise<boolean>((resolve) => {
			const socket = connect(port, '127.0.0.1');
			const end = (answer: boolean) => {
				socket.destroy();
				resolve(answer);
			};
			socket.once('data', () => end(true)).once('error', () => end(false));
		});
		if (greeted) return;
		await wait(100);
	}
	throw new Error(`The mail system did not start: ${await log()}`);
};

/** Paths of all files below a folder; queues lose folders while one looks, which must not hide the others. */
export const filesBelow = async (folder: string): Promise<string[]> => {
	const entries = await readdir(folder, { withFileTypes: true }).catch(unlessGone);
	const found = entries.map((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [path];
	});
	return (await Promise.all(found)).flat();
};

const unlessGone = (error: NodeJS.ErrnoException): [] => {
	if (error.code !== 'ENOENT') throw error;
	return [];
};

export const textsBelow = async (folder: string): Promise<string[]> =>
	Promise.all((await filesBelow(folder)).map((path) => readFile(path, 'utf8')));
