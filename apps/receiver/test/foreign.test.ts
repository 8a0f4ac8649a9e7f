import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../src/start.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo } from './smtp-client.ts';

describe('attempts that are no mail for us', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start({ keepProbes: true });
	});
	afterAll(() => bench.stop());

	const counted = async (type: string, of = receiver) =>
		(await of.metrics.registry.getSingleMetric('straymail_probes_total')?.get())?.values.find(
			({ labels }) => labels.type === type,
		)?.value ?? 0;

	it.each([
		['GET / HTTP/1.1\r\nHost: x\r\n\r\n', 'http'],
		['POST /x HTTP/1.1\r\n\r\nEHLO x\r\nMAIL FROM:<a@b.example>\r\n', 'http'],
		['CONNECT mail.example:25 HTTP/1.1\r\n\r\n', 'open-proxy'],
		['GET http://example.org/ HTTP/1.1\r\n\r\n', 'open-proxy'],
		['\x04\x01\x00\x19\x7f\x00\x00\x01\x00\n', 'open-proxy'],
		['\x16\x03\x01\x02\x00\x01\x00\n', 'tls'],
		['SSH-2.0-OpenSSH_9.9\r\n', 'other-protocol'],
		['\x03\x00\x00\x13\x0e\xe0\n', 'other-protocol'],
	])('%j gets one 421 and nothing of it is executed', async (octets, type) => {
		const before = await counted(type);
		const client = await connectTo(receiver.port, false);
		await client.reply();
		await client.write(Buffer.from(octets, 'latin1'));
		expect((await client.reply()).code).toBe(421);
		await expect(client.reply()).rejects.toThrow('unread: ""');
		expect(await counted(type)).toBe(before + 1);
	});

	it('octets that cannot begin a command are not waited upon for the end of a line', async () => {
		const client = await connectTo(receiver.port, false);
		await client.reply();
		await client.write(Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1]));
		expect((await client.reply()).code).toBe(421);
	});

	it('VRFY and EXPN tell nothing (RFC 5321 §7.3)', async () => {
		const client = await connectTo(receiver.port);
		for (const line of ['VRFY a@army.ml', 'VRFY nobody@nowhere.example', 'EXPN staff'])
			expect((await client.say(line)).text).toBe('252 2.5.0 Nothing is verified here: send the message');
		expect(await counted('vrfy')).toBe(2);
		expect(await counted('expn')).toBe(1);
		client.close();
	});

	it('relay attempts are refused and counted', async () => {
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		for (const to of ['a@example.org', 'a%b@example.org', '"a@army.ml"@example.org', 'army.ml!a@example.org'])
			expect((await client.say(`RCPT TO:<${to}>`)).text).toMatch(/^550 5\.7\.1 /);
		expect((await client.say('DATA')).code).toBe(503);
		expect(await counted('relay')).toBe(4);
		client.close();
	});

	it('are kept by hour and client where asked for, without a word of what was typed', async () => {
		await receiver.close();
		const { rows } = await bench.db.query(
			`SELECT "type", "times", host("clientAddress") AS "address", "helo", date_part('minute', "hour") AS "minute"
			FROM "Probe" WHERE "type" IN ('relay', 'vrfy') ORDER BY "type"`,
		);
		expect(rows).toEqual([
			{ type: 'relay', times: 4, address: '127.0.0.1', helo: 'client.example', minute: 0 },
			{ type: 'vrfy', times: 2, address: '127.0.0.1', helo: 'client.example', minute: 0 },
		]);
	});

	it('are not kept otherwise', async () => {
		const own = await bench.start();
		const before = (await bench.db.query('SELECT sum("times")::int AS n FROM "Probe"')).rows[0].n;
		const client = await connectTo(own.port);
		await client.say('VRFY x');
		expect(await counted('vrfy', own)).toBe(1);
		await own.close();
		expect((await bench.db.query('SELECT sum("times")::int AS n FROM "Probe"')).rows[0].n).toBe(before);
	});
});
