import { SMTPStream } from 'smtp-server/lib/smtp-stream.js';
import { DotReader } from '../src/smtp/content/dot-reader.ts';
import { Parser } from '../src/smtp/parser.ts';

const octets = Buffer.concat([
	Buffer.alloc(10 << 20, '..seventy octets of a line that begins with a dot, again and again....\r\n'),
	Buffer.from('\r\n.\r\n'),
]);
const step = 65_536;

const ours = (): Promise<void> =>
	new Promise((resolve) => {
		const parser = new Parser();
		parser.readContent(new DotReader(() => undefined), () => resolve());
		for (let at = 0; at < octets.length; at += step) parser.write(octets.subarray(at, at + step));
	});

const theirs = (): Promise<void> =>
	new Promise((resolve) => {
		const parser = new SMTPStream();
		const stream = parser.startDataMode();
		stream.on('data', () => {});
		stream.on('end', () => resolve());
		for (let at = 0; at < octets.length; at += step) parser.write(octets.subarray(at, at + step));
	});

const megabytesPerSecond = async (read: () => Promise<void>): Promise<number> => {
	const started = performance.now();
	await read();
	return octets.length / 1e6 / ((performance.now() - started) / 1000);
};

/** 10 MB of lines that begin with a dot, read by our parser and by smtp-server's. */
export const compareDots = async (): Promise<string> => {
	await ours();
	const rates = [await megabytesPerSecond(ours), await megabytesPerSecond(ours), await megabytesPerSecond(ours)].sort(
		(a, b) => a - b,
	);
	const mine = rates[1] ?? 0;
	const other = await megabytesPerSecond(theirs);
	return `10 MB of dot-stuffed lines: Straymail ${mine.toFixed(0)} MB/s, smtp-server ${other.toFixed(1)} MB/s, ratio ${(mine / other).toFixed(0)}; target 100 MB/s: ${mine >= 100 ? 'met' : 'NOT MET'}`;
};
