import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../src/start.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, idOf, type SmtpClient } from './smtp-client.ts';

/** What some server somewhere has taken for the end of a message. Only CRLF.CRLF is one (RFC 5321 §4.1.1.4). */
const falseEnds = [
	'\n.\n',
	'\n.\r\n',
	'\r\n.\n',
	'\r.\r',
	'\r.\r\n',
	'\r\n.\r',
	'\r.\n',
	'\n.\r',
	'\r\r\n.\r\r\n',
	'\r\n.\r\r\n',
	'\n\n.\r\n',
	'\n\r.\r\n',
	'\n\r.\n\r',
	'\r\n\0.\r\n',
	'\r\n.\0\r\n',
	'\0\r\n.\n',
	'\r\0\n.\r\0\n',
	'\r\n..\r\n',
	'\r\n..\n',
	'\n..\r\n',
	'\r\n .\r\n',
	'\r\n.\t\r\n',
	'\x0b.\x0b',
	'\x85.\x85',
	'\x1a',
	'\x04',
];
const inner = 'MAIL FROM:<evil@example.org>\r\nRCPT TO:<victim@army.ml>\r\nDATA\r\nSubject: smuggled\r\n\r\nevil';

/** RFC 5321 §4.5.2, written down once more, without looking at octets. */
const unstuffed = (wire: string): string =>
	wire
		.split('\r\n')
		.map((line) => (line.startsWith('.') ? line.slice(1) : line))
		.join('\r\n');

/** Numbers that look random and come again (mulberry32). */
const seeded = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

describe('SMTP smuggling: one message in is one message stored', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start();
	});
	afterAll(() => bench.stop());

	const stored = async () => Number((await bench.db.query('SELECT count(*) FROM "Message"')).rows[0].count);
	const toContent = async (): Promise<SmtpClient> => {
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		await client.say('RCPT TO:<a@army.ml>');
		expect((await client.say('DATA')).code).toBe(354);
		return client;
	};
	const inSegments = async (client: SmtpClient, octets: Buffer, longest: number, random: () => number) => {
		for (let at = 0; at < octets.length; ) {
			const step = 1 + Math.floor(random() * longest);
			await client.write(octets.subarray(at, at + step));
			at += step;
			// A turn of both event loops, so that segments do not join again.
			if (random() < 0.5) await new Promise(setImmediate);
		}
	};

	it.each(falseEnds.map((end) => [JSON.stringify(end), end]))('%s ends nothing', async (_name, end) => {
		for (const [seed, longest] of [2, 3, 7, 40, 1000].entries()) {
			const before = await stored();
			const client = await toContent();
			const content = `Subject: outer\r\n\r\nfirst${end}${inner}\r\n`;
			await inSegments(client, Buffer.from(`${content}.\r\n`, 'latin1'), longest, seeded(seed));
			const reply = await client.reply();
			expect(reply.code).toBe(250);
			expect((await client.say('NOOP')).code).toBe(250);
			expect(await stored()).toBe(before + 1);
			const raw = (await bench.opened([idOf(reply)])).get(idOf(reply));
			expect(raw?.toString('latin1')).toBe(unstuffed(content));
			client.close();
		}
	});

	it('marks what holds bare CR, bare LF or NUL, and nothing else', async () => {
		const marksOf = async (text: string) => {
			const client = await toContent();
			await client.write(Buffer.from(`Subject: x\r\n\r\n${text}\r\n.\r\n`, 'latin1'));
			const { rows } = await bench.db.query('SELECT "octetMarks" FROM "Message" WHERE "id" = $1', [
				idOf(await client.reply()),
			]);
			client.close();
			return rows[0].octetMarks;
		};
		expect(await marksOf('plain\r\n\r\n..dots\r\n\xff\xfe')).toEqual([]);
		expect(await marksOf('a\rb')).toEqual(['bare-cr']);
		expect(await marksOf('a\nb')).toEqual(['bare-lf']);
		expect(await marksOf('a\0b')).toEqual(['nul']);
		expect(await marksOf('\r\r\n\n\0')).toEqual(['bare-cr', 'bare-lf', 'nul']);
	});

	it('takes what is pipelined behind the dot as the next transaction (RFC 2920 §3.1)', async () => {
		const before = await stored();
		const client = await toContent();
		await client.write('one\r\n.\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<b@army.ml>\r\nDATA\r\n');
		const codes = [];
		for (let i = 0; i < 4; i++) codes.push((await client.reply()).code);
		expect(codes).toEqual([250, 250, 250, 354]);
		expect((await client.say('two\r\n.')).code).toBe(250);
		expect(await stored()).toBe(before + 2);
		client.close();
	});

	it('stores nothing of content sent blindly behind DATA, and ends the session', async () => {
		const before = await stored();
		const client = await connectTo(receiver.port);
		await client.write(`MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nDATA\r\nSubject: x\r\n\r\n${inner}\r\n.\r\n`);
		expect([(await client.reply()).code, (await client.reply()).code]).toEqual([250, 250]);
		expect((await client.reply()).text).toMatch(/^554 5\.5\.0 /);
		await expect(client.reply()).rejects.toThrow('connection ended');
		expect(await stored()).toBe(before);
	});

	it.each([
		'EHLO a.example\r\nMAIL FROM:<a@b.example>',
		'STARTTLS\r\nMAIL FROM:<a@b.example>',
		'NOOP\r\nMAIL FROM:<a@b.example>',
		'VRFY a\r\nNOOP',
	])('ends a session that sends on behind a command that ends a group: %j', async (lines) => {
		const client = await connectTo(receiver.port);
		await client.write(`${lines}\r\n`);
		expect((await client.reply()).text).toMatch(/^554 5\.5\.0 /);
		await expect(client.reply()).rejects.toThrow('connection ended');
	});

	it('lets nobody pipeline who was not told of it', async () => {
		const client = await connectTo(receiver.port, false);
		await client.reply();
		expect((await client.say('HELO client.example')).code).toBe(250);
		await client.write('MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\n');
		expect((await client.reply()).text).toMatch(/^554 5\.5\.0 /);
	});

	it('executes no half command of a client that goes away', async () => {
		const client = await toContent();
		await client.write('.\r\n');
		await client.reply();
		await client.write('MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nQUIT');
		client.socket.end();
		await wait(50);
		expect((await client.reply()).code).toBe(250);
		expect((await client.reply()).code).toBe(250);
		await expect(client.reply()).rejects.toThrow('connection ended');
	});

	it('knows commands that end in LF alone, and in pieces', async () => {
		const client = await connectTo(receiver.port);
		await client.write('MAIL FROM:<a@b.example>\n');
		expect((await client.reply()).code).toBe(250);
		for (const octet of 'RCPT TO:<a@army.ml>\r\n') await client.write(octet);
		expect((await client.reply()).code).toBe(250);
		client.close();
	});
});
