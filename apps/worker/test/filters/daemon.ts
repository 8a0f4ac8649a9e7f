import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Filtered, SpamFilter } from '../../src/filters/filter.ts';

export interface Daemon {
	readonly port: number;
	stop(): Promise<void>;
}

export const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});

/** Generic Test for Unsolicited Bulk Email: every filter knows this line as spam. */
const gtube = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';

const delivered = (body: string): Filtered => ({
	raw: Buffer.from(
		`From: Ann <ann@sender.example>\r\nTo: joe@army.ml\r\nSubject: Thursday\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@sender.example>\r\n\r\n${body}\r\n`,
	),
	clientAddress: '192.0.2.7',
	helo: 'mail.sender.example',
	envelopeFrom: 'ann@sender.example',
	recipients: ['joe@army.ml', 'jö@army.ml'],
});
export const spam = delivered(gtube);
export const letter = delivered('Dear Joe,\r\n\r\nthe meeting is on Thursday at ten.\r\n\r\nAnn');

/** Starts a program with a folder of its own and waits until `filter` gets an answer from it. */
export const startDaemon = async (
	path: string,
	given: (folder: string, port: number) => readonly string[],
	filter: (port: number) => SpamFilter,
): Promise<Daemon> => {
	const folder = mkdtempSync(join(tmpdir(), 'straymail-filter-'));
	const port = await freePort();
	const child: ChildProcess = spawn(path, given(folder, port), { stdio: ['ignore', 'ignore', 'pipe'] });
	const words: string[] = [];
	child.stderr?.on('data', (piece: Buffer) => words.push(piece.toString()));
	const stop = async () => {
		const ended = new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(0)));
		child.kill('SIGTERM');
		const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
		await ended;
		clearTimeout(timer);
		rmSync(folder, { recursive: true, force: true });
	};
	for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null; ) {
		const answers = await filter(port)
			.judge(letter, AbortSignal.timeout(2000))
			.then(
				() => true,
				() => false,
			);
		if (answers) return { port, stop };
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	await stop();
	throw new Error(`${path} does not start: ${words.join('').slice(-1000)}`);
};
