import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChunkCommand } from '../src/smtp/chunking/chunk-command.ts';
import { ChunkReader } from '../src/smtp/chunking/chunk-reader.ts';
import type { Receiver } from '../src/start.ts';
import { openDoor } from './database-door.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, idOf, type SmtpClient } from './smtp-client.ts';

describe('BDAT’s line (RFC 3030 §2)', () => {
	it.each([
		['BDAT 0', { octets: 0, last: false }],
		['BDAT 86 LAST', { octets: 86, last: true }],
		['bdat 1000000 last ', { octets: 1_000_000, last: true }],
	])('%j', (line, command) => expect(readChunkCommand(line)).toEqual(command));
	it.each(['BDAT', 'BDAT x', 'BDAT -1', 'BDAT 1 FIRST', 'BDAT 1LAST', 'BDAT 0x10', `BDAT ${'9'.repeat(16)}`])(
		'%j is none',
		(line) => expect(readChunkCommand(line)).toBeNull(),
	);
});

describe('a chunk', () => {
	it('takes so many octets and no more, whatever they are', () => {
		const taken: Buffer[] = [];
		const reader = new ChunkReader(5, (octets) => void taken.push(octets));
		expect(reader.read(Buffer.from('ab'), 0)).toBe(2);
		expect(reader.ended).toBe(false);
		expect(reader.read(Buffer.from('.\r\nQUIT\r\n'), 0)).toBe(3);
		expect(reader.ended).toBe(true);
		expect(Buffer.concat(taken).toString()).toBe('ab.\r\n');
	});
	it('of no octets has ended before it began', () => expect(new ChunkReader(0, () => undefined).ended).toBe(true));
});

describe('CHUNKING', () => {
	const limit = 64 * 1024;
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start({ limits: { ...bench.receiverOptions.limits, maxMessageBytes: limit } });
	});
	afterAll(() => bench.stop());

	const begin = async (): Promise<SmtpClient> => {
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		await client.say('RCPT TO:<a@army.ml>');
		return client;
	};
	const chunk = async (client: SmtpClient, octets: Uint8Array | string, last = false) => {
		await client.write(
			Buffer.concat([Buffer.from(`BDAT ${octets.length}${last ? ' LAST' : ''}\r\n`), Buffer.from(octets)]),
		);
		return client.reply();
	};
	const rawOf = async (id: string) => (await bench.opened([id])).get(id);
	const stored = async () => Number((await bench.db.query('SELECT count(*) FROM "Message"')).rows[0].count);

	it('stores the octets of all chunks as they came: dots, bare LF, NUL, no CRLF at the end', async () => {
		const client = await begin();
		const parts = ['Subject: x\r\n\r\n.\r\n', '..\n.\n', randomBytes(3000), '\0\r.\r\nQUIT\r\n.'];
		for (const part of parts.slice(0, -1)) expect((await chunk(client, part)).text).toMatch(/^250 2\.0\.0 \d+ octets/);
		const reply = await chunk(client, parts.at(-1) ?? '', true);
		expect(reply.code).toBe(250);
		expect(await rawOf(idOf(reply))).toEqual(Buffer.concat(parts.map((part) => Buffer.from(part))));
		const { rows } = await bench.db.query('SELECT "size", "octetMarks" FROM "Message" WHERE "id" = $1', [idOf(reply)]);
		expect(rows[0].octetMarks).toEqual(['bare-cr', 'bare-lf', 'nul']);
		client.close();
	});

	it('takes a whole transaction in one write (RFC 3030 §4.2), and the next behind it', async () => {
		const client = await connectTo(receiver.port);
		const one = 'MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nBDAT 4\r\nabcdBDAT 4 LAST\r\nefgh';
		await client.write(one + one);
		const replies = [];
		for (let i = 0; i < 8; i++) replies.push(await client.reply());
		expect(replies.map(({ code }) => code)).toEqual(Array(8).fill(250));
		for (const reply of [replies[3], replies[7]])
			expect((await rawOf(idOf(reply as (typeof replies)[0])))?.toString()).toBe('abcdefgh');
		client.close();
	});

	it('ends with an empty last chunk', async () => {
		const client = await begin();
		await chunk(client, 'abc');
		const reply = await chunk(client, '', true);
		expect((await rawOf(idOf(reply)))?.toString()).toBe('abc');
		client.close();
	});

	it('is cut anywhere', async () => {
		for (const step of [1, 2, 5, 17]) {
			const client = await begin();
			const octets = Buffer.from('BDAT 10\r\n0123456789BDAT 3 LAST\r\n.\r\n');
			for (let at = 0; at < octets.length; at += step) {
				await client.write(octets.subarray(at, at + step));
				await new Promise(setImmediate);
			}
			expect((await client.reply()).code).toBe(250);
			expect((await rawOf(idOf(await client.reply())))?.toString()).toBe('0123456789.\r\n');
			client.close();
		}
	});

	it('reads away the octets of a chunk that it does not take, and says why: no command is smuggled in them', async () => {
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		expect((await client.say('RCPT TO:<a@other.example>')).code).toBe(550);
		expect((await chunk(client, 'RSET\r\nQUIT\r\n', true)).text).toMatch(/^503 5\.5\.1 /);
		expect((await client.say('NOOP')).code).toBe(250);
		client.close();
	});

	it('forgets the chunks at RSET', async () => {
		const before = await stored();
		const client = await begin();
		await chunk(client, 'forget me');
		expect((await client.say('RSET')).code).toBe(250);
		expect((await chunk(client, 'x', true)).code).toBe(503);
		expect((await client.send({ to: ['a@army.ml'], raw: Buffer.from('other\r\n') })).code).toBe(250);
		expect(await stored()).toBe(before + 1);
		client.close();
	});

	it('lets no MAIL, RCPT or DATA come between', async () => {
		const client = await begin();
		await chunk(client, 'abc');
		for (const line of ['MAIL FROM:<x@y.example>', 'RCPT TO:<b@army.ml>', 'DATA', 'VRFY x'])
			expect((await client.say(line)).code).toBe(503);
		expect((await client.say('NOOP')).code).toBe(250);
		expect((await chunk(client, 'def', true)).code).toBe(250);
		client.close();
	});

	it('refuses what is too large with 552 5.3.4 as soon as it is known, and goes on', async () => {
		const before = await stored();
		const client = await begin();
		expect((await chunk(client, Buffer.alloc(limit - 10, 65))).code).toBe(250);
		expect((await chunk(client, Buffer.alloc(11, 66))).text).toMatch(/^552 5\.3\.4 /);
		expect((await chunk(client, 'more', true)).code).toBe(552);
		expect((await client.send({ to: ['a@army.ml'], raw: Buffer.from('small\r\n') })).code).toBe(250);
		expect(await stored()).toBe(before + 1);
		client.close();
	});

	it('hangs up where nobody knows any more where the next command begins', async () => {
		for (const [line, code] of [
			['BDAT many LAST', 501],
			['BDAT 999999999999', 552],
		] as const) {
			const client = await begin();
			expect((await client.say(line)).code).toBe(code);
			await expect(client.reply()).rejects.toThrow('connection ended');
		}
	});

	it('gives back its memory when the client vanishes between chunks', async () => {
		for (let i = 0; i < 5; i++) {
			const client = await begin();
			await chunk(client, Buffer.alloc(30_000, 67));
			client.socket.resetAndDestroy();
		}
		const used = async () =>
			(await receiver.metrics.registry.getSingleMetric('straymail_budget_used_octets')?.get())?.values[0]?.value;
		await expect.poll(used).toBe(0);
	});

	it('acknowledges its last chunk only when it is stored', async () => {
		const door = await openDoor(bench.databaseUrl);
		const own = await bench.start({ databaseUrl: door.url });
		const client = await connectTo(own.port);
		await client.say('MAIL FROM:<a@b.example>');
		await client.say('RCPT TO:<a@army.ml>');
		door.shut();
		await client.write('BDAT 3 LAST\r\nabc');
		let answered = false;
		const reply = client.reply().finally(() => {
			answered = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(answered).toBe(false);
		door.open();
		expect((await rawOf(idOf(await reply)))?.toString()).toBe('abc');
		door.close();
	});
});
