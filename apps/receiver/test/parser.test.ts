import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DotReader } from '../src/smtp/content/dot-reader.ts';
import { Parser } from '../src/smtp/parser.ts';
import { dotStuffed } from './smtp-client.ts';

/** Feeds octets in pieces of `step`; gives the message and the commands read after it. */
const receive = async (octets: Buffer, step: number): Promise<{ message: Buffer; commands: string[] }> => {
	const parser = new Parser();
	const commands: string[] = [];
	const pieces: Buffer[] = [];
	parser.oncommand = (command, next) => {
		commands.push(command.toString());
		next?.();
	};
	const ended = new Promise<() => void>((resolve) => {
		const take = (piece: Buffer) => {
			pieces.push(Buffer.from(piece));
			return pieces.length % 5 === 0 ? Promise.resolve() : undefined;
		};
		parser.readContent(new DotReader(take), resolve);
	});
	for (let at = 0; at < octets.length; at += step) parser.write(octets.subarray(at, at + step));
	(await ended)();
	await new Promise((resolve) => setTimeout(resolve, 1));
	return { message: Buffer.concat(pieces), commands };
};

const each = async (wire: string, message: string, commands: string[] = []) => {
	for (const step of [1, 2, 3, 5, 1000]) {
		const received = await receive(Buffer.from(wire, 'latin1'), step);
		expect(received.message.toString('latin1')).toBe(message);
		expect(received.commands).toEqual(commands);
	}
};

describe('the end of a message and its dots (RFC 5321 §4.5.2)', () => {
	it('ends at a dot alone on a line, and reads what was pipelined behind it as commands', () =>
		each('a\r\n.\r\nQUIT\r\n', 'a\r\n', ['QUIT']));
	it('ends an empty message', () => each('.\r\nNOOP\r\n', '', ['NOOP']));
	it('takes the escape off a stuffed dot', () => each('..\r\n...a\r\n.\r\n', '.\r\n..a\r\n'));
	it('takes it off a line whose sender forgot to stuff it', () => each('.x\r\n.\r\n', 'x\r\n'));
	it('keeps a dot in the middle of a line', () => each('a.\r\nb..\r\n.\r\n', 'a.\r\nb..\r\n'));

	it('knows no end of line but CRLF: nothing can be smuggled behind a false one', async () => {
		await each('a\n.\nMAIL FROM:<x>\r\n.\r\n', 'a\n.\nMAIL FROM:<x>\r\n');
		await each('a\r.\rb\r\n.\r\n', 'a\r.\rb\r\n');
		await each('a\n.\r\nb\r\n.\r\n', 'a\n.\r\nb\r\n');
		await each('a\r\n.\nb\r\n.\r\n', 'a\r\n\nb\r\n');
		await each('a\r\n.\rb\r\n.\r\n', 'a\r\n\rb\r\n');
		await each('a\r\r\n.\r\n', 'a\r\r\n');
	});

	it('gives back any message of whole lines, however it is cut', async () => {
		for (let i = 0; i < 200; i++) {
			const alphabet = ['.', '.', '\r\n', '\r\n', '\r', '\n', 'x', '\r\n.'];
			const text = Array.from(randomBytes(60), (octet) => alphabet[octet % alphabet.length]).join('');
			const message = Buffer.from(`${text}\r\n`, 'latin1');
			const received = await receive(dotStuffed(message), 1 + (i % 9));
			expect(received.message.toString('latin1')).toBe(message.toString('latin1'));
		}
	});

	it('reads 10 MB of stuffed lines fast', async () => {
		const octets = Buffer.concat([
			Buffer.alloc(10 << 20, '..seventy octets of a line that begins with a dot, again and again....\r\n'),
			Buffer.from('\r\n.\r\n'),
		]);
		const started = performance.now();
		await receive(octets, 65_536);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
