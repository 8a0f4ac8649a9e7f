import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProxyHeader } from '../src/smtp/proxy-protocol/proxy-header.ts';
import type { Receiver } from '../src/start.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, idOf } from './smtp-client.ts';

const signature = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1');
/** A version 2 header: PROXY or LOCAL, a family, its addresses, anything behind them. */
const binary = (command: 0 | 1, family: number, octets: readonly number[], version = 2): Buffer => {
	const length = Buffer.alloc(2);
	length.writeUInt16BE(octets.length);
	return Buffer.concat([signature, Buffer.from([(version << 4) | command, family]), length, Buffer.from(octets)]);
};
const ipv4 = [192, 0, 2, 7, 198, 51, 100, 1, 0x30, 0x39, 0, 25];
const ipv6 = [
	0x20,
	1,
	0xd,
	0xb8,
	...Array(11).fill(0),
	7,
	0x20,
	1,
	0xd,
	0xb8,
	...Array(11).fill(0),
	1,
	0x30,
	0x39,
	0,
	25,
];

describe('the PROXY header', () => {
	const read = (text: string) => readProxyHeader(Buffer.from(text, 'latin1'));

	it('version 1 names the client', () => {
		const line = 'PROXY TCP4 192.0.2.7 198.51.100.1 12345 25\r\n';
		expect(read(`${line}EHLO x\r\n`)).toEqual({ client: { address: '192.0.2.7', port: 12_345 }, length: line.length });
		expect(read('PROXY TCP6 2001:DB8::0:7 2001:db8::1 12345 25\r\n')).toMatchObject({
			client: { address: '2001:db8::7', port: 12_345 },
		});
		expect(read('PROXY UNKNOWN ffff::1 whatever\r\n')).toMatchObject({ client: null });
	});

	it('version 2 names the client, whatever extensions follow', () => {
		const extended = binary(1, 0x11, [...ipv4, 0x04, 0, 2, 1, 2]);
		expect(readProxyHeader(extended)).toEqual({
			client: { address: '192.0.2.7', port: 12_345 },
			length: extended.length,
		});
		expect(readProxyHeader(binary(1, 0x21, ipv6))).toMatchObject({ client: { address: '2001:db8::7', port: 12_345 } });
		expect(readProxyHeader(binary(0, 0, []))).toEqual({ client: null, length: 16 });
		expect(readProxyHeader(binary(1, 0x31, Array(216).fill(1)))).toMatchObject({ client: null });
	});

	it('waits for the rest of one that is cut anywhere', () => {
		for (const header of [binary(1, 0x11, ipv4), Buffer.from('PROXY TCP4 192.0.2.7 198.51.100.1 12345 25\r\n')]) {
			for (let length = 0; length < header.length; length++)
				expect(readProxyHeader(header.subarray(0, length))).toBeNull();
			expect(readProxyHeader(header)).toMatchObject({ client: { address: '192.0.2.7' } });
		}
	});

	it.each([
		'EHLO client.example\r\n',
		'PROXY TCP4 192.0.2.7 198.51.100.1 12345\r\n',
		'PROXY TCP4 2001:db8::7 198.51.100.1 1 25\r\n',
		'PROXY TCP4 192.0.2.7 198.51.100.1 99999 25\r\n',
		'PROXY TCP4 192.0.2.7 198.51.100.1 01 25\r\n',
		'PROXY TCP9 192.0.2.7 198.51.100.1 1 25\r\n',
		'proxy TCP4 192.0.2.7 198.51.100.1 1 25\r\n',
		`PROXY TCP4 ${'1'.repeat(120)}`,
	])('%j is none', (text) => expect(read(text)).toBe('invalid'));

	it('refuses other versions, other commands and addresses that are too short', () => {
		expect(readProxyHeader(binary(1, 0x11, ipv4, 1))).toBe('invalid');
		expect(readProxyHeader(binary(1, 0x11, ipv4.slice(0, 8)))).toBe('invalid');
		expect(readProxyHeader(binary(1, 0x21, ipv4))).toBe('invalid');
		expect(readProxyHeader(binary(1, 0x11, Array(5000).fill(0)))).toBe('invalid');
	});
});

describe('who speaks for others', () => {
	let bench: Bench;
	let proxied: Receiver;
	let plain: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		proxied = await bench.start({ networks: { proxies: ['127.0.0.0/8'] } });
		plain = await bench.start({ networks: { xclients: ['::1'], proxies: ['192.0.2.0/24'] } });
	});
	afterAll(() => bench.stop());
	const raw = Buffer.from('Subject: x\r\n\r\ny\r\n');
	const clientOf = async (id: string) => {
		const { rows } = await bench.db.query('SELECT host("clientAddress") AS "address" FROM "Message" WHERE "id" = $1', [
			id,
		]);
		return rows[0]?.address;
	};

	it('a load balancer gives the client’s address, in both versions, and the session goes on behind it', async () => {
		for (const [header, address] of [
			[Buffer.from('PROXY TCP4 192.0.2.7 198.51.100.1 12345 25\r\n'), '192.0.2.7'],
			[binary(1, 0x11, ipv4), '192.0.2.7'],
			[binary(1, 0x21, ipv6), '2001:db8::7'],
			[binary(0, 0, []), '127.0.0.1'],
		] as const) {
			const client = await connectTo(proxied.port, false);
			for (const octet of header) await client.write(Buffer.from([octet]));
			expect((await client.reply()).code).toBe(220);
			await client.say('EHLO client.example');
			expect(await clientOf(idOf(await client.send({ to: ['a@army.ml'], raw })))).toBe(address);
			client.close();
		}
	});

	it('a balancer without a valid header is cut off: a guess would let clients name themselves', async () => {
		const client = await connectTo(proxied.port, false);
		await client.write('EHLO client.example\r\n');
		await expect(client.reply()).rejects.toThrow('connection ended');
	});

	it('nobody else’s header counts', async () => {
		const client = await connectTo(plain.port, false);
		await client.reply();
		expect((await client.say('PROXY TCP4 192.0.2.7 198.51.100.1 12345 25')).code).toBe(500);
		client.close();
	});

	it('limits count for the client behind a balancer, not for the balancer', async () => {
		const own = await bench.start({
			limits: { ...bench.receiverOptions.limits, connectionsPerAddress: 1 },
			networks: { proxies: ['127.0.0.1'] },
		});
		const from = async (address: string) => {
			const client = await connectTo(own.port, false);
			await client.write(`PROXY TCP4 ${address} 198.51.100.1 12345 25\r\n`);
			return (await client.reply()).code;
		};
		expect([await from('192.0.2.1'), await from('203.0.113.2'), await from('192.0.2.1')]).toEqual([220, 220, 421]);
	});

	it('XCLIENT is for named addresses alone', async () => {
		const client = await connectTo(plain.port);
		expect((await client.say('EHLO x.example')).text).not.toContain('XCLIENT');
		expect((await client.say('XCLIENT ADDR=192.0.2.9')).code).toBe(550);
		client.close();
	});

	it('XCLIENT gives the client’s address and starts the session over', async () => {
		const own = await bench.start({ networks: { xclients: ['127.0.0.1'] } });
		const client = await connectTo(own.port);
		expect((await client.say('EHLO relay.example')).text).toContain('XCLIENT NAME ADDR PORT PROTO HELO LOGIN');
		expect((await client.say('XCLIENT ADDR=IPV6:2001:db8::9 NAME=mail.example.org LOGIN=somebody')).code).toBe(220);
		expect((await client.say('MAIL FROM:<a@b.example>')).code).toBe(503);
		expect((await client.say('EHLO mail.example.org')).text).not.toContain('XCLIENT');
		expect((await client.say('XCLIENT ADDR=192.0.2.10')).code).toBe(550);
		expect(await clientOf(idOf(await client.send({ to: ['a@army.ml'], raw })))).toBe('2001:db8::9');
		client.close();
	});
});
