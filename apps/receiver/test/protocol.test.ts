import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { connect as connectTls } from 'node:tls';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../src/start.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, dotStuffed, idOf } from './smtp-client.ts';

const limit = 64 * 1024;
const raw = Buffer.from('Subject: Leave\r\n\r\nHello\r\n');

describe('the SMTP session', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start({
			limits: {
				...bench.receiverOptions.limits,
				maxMessageBytes: limit,
				memoryBudgetBytes: 8 << 20,
				maxConnections: 30,
				conduct: { softErrors: 5, hardErrors: 9, idleCommands: 50, tarpitMilliseconds: 50 },
			},
			healthPort: 0,
		});
	});
	afterAll(() => bench.stop());

	const stillServes = async () => {
		const client = await connectTo(receiver.port);
		expect((await client.send({ to: ['a@army.ml'], raw })).code).toBe(250);
		client.close();
	};

	it('greets at once and offers what it can, no AUTH', async () => {
		const started = performance.now();
		const client = await connectTo(receiver.port, false);
		expect((await client.reply()).text).toBe('220 mx.army.ml ESMTP ready');
		expect(performance.now() - started).toBeLessThan(80);
		const { text } = await client.say('EHLO client.example');
		expect(text.split('\r\n').map((line) => line.slice(4))).toEqual([
			'mx.army.ml',
			'PIPELINING',
			`SIZE ${limit}`,
			'STARTTLS',
			'8BITMIME',
			'SMTPUTF8',
			'ENHANCEDSTATUSCODES',
			'DSN',
			'CHUNKING',
			'LIMITS RCPTMAX=10',
		]);
		expect((await client.say('AUTH PLAIN AGEAYg==')).code).toBe(500);
		client.close();
	});

	it('stores lines with dots byte for byte, however they are cut on their way', async () => {
		const client = await connectTo(receiver.port);
		for (let i = 0; i < 40; i++) {
			const lines = Array.from({ length: 30 }, () => {
				const line =
					'.'.repeat(Math.floor(Math.random() * 4)) + randomBytes(Math.floor(Math.random() * 20)).toString('hex');
				return Math.random() < 0.1 ? '' : line;
			});
			const message = Buffer.from(`${lines.join('\r\n')}\r\n`);
			await client.say('MAIL FROM:<a@b.example>');
			await client.say('RCPT TO:<a@army.ml>');
			await client.say('DATA');
			const octets = dotStuffed(message);
			for (let at = 0; at < octets.length; ) {
				const step = 1 + Math.floor(Math.random() * (i % 2 ? 7 : 400));
				await client.write(octets.subarray(at, at + step));
				if (i % 4 === 1) await new Promise(setImmediate);
				at += step;
			}
			const reply = await client.reply();
			expect((await bench.opened([idOf(reply)])).get(idOf(reply))).toEqual(message);
		}
		client.close();
	});

	it('keeps octets above 127, NUL and bare CR as they came', async () => {
		const client = await connectTo(receiver.port);
		const odd = Buffer.concat([
			Buffer.from('X: y\r\n\r\n'),
			Buffer.from([0, 255, 13, 128, 0, 65]),
			Buffer.from('\r\n'),
		]);
		const reply = await client.send({ to: ['a@army.ml'], raw: odd });
		expect((await bench.opened([idOf(reply)])).get(idOf(reply))).toEqual(odd);
		client.close();
	});

	it('takes an empty message', async () => {
		const client = await connectTo(receiver.port);
		await client.write('MAIL FROM:<>\r\nRCPT TO:<a@army.ml>\r\nDATA\r\n');
		for (const code of [250, 250, 354]) expect((await client.reply()).code).toBe(code);
		const reply = await client.say('.');
		expect(reply.code).toBe(250);
		expect((await bench.opened([idOf(reply)])).get(idOf(reply))).toHaveLength(0);
		client.close();
	});

	it('refuses an announced size at MAIL and an actual one after DATA with 552 5.3.4, and goes on', async () => {
		const client = await connectTo(receiver.port);
		expect((await client.say(`MAIL FROM:<a@b.example> SIZE=${limit + 1}`)).text).toMatch(/^552 5\.3\.4 /);
		const big = Buffer.alloc(40 * limit, 'a line of text that is too much\r\n');
		expect((await client.send({ to: ['a@army.ml'], raw: big })).text).toMatch(/^552 5\.3\.4 /);
		expect((await client.send({ to: ['a@army.ml'], raw })).code).toBe(250);
		client.close();
	});

	it('answers binary rubbish and unknown commands with 500, and hangs up after too many', async () => {
		const client = await connectTo(receiver.port);
		const codes: number[] = [];
		for (let i = 0; i < 10; i++) codes.push((await client.say(`\u0000\u0001rubbish${i}`)).code);
		expect(codes).toEqual([...Array(9).fill(500), 421]);
		for (let i = 0; i < 10; i++) {
			const rubbish = await connectTo(receiver.port, false);
			await rubbish.write(randomBytes(64 * 1024));
			rubbish.socket.end();
			await new Promise((resolve) => rubbish.socket.once('close', resolve));
		}
		await stillServes();
	});

	it('answers a line without end with 421', async () => {
		const client = await connectTo(receiver.port);
		await client.write('MAIL FROM:<'.padEnd(100_000, 'a'));
		expect((await client.reply()).code).toBe(421);
		await stillServes();
	});

	it('survives senders that vanish in the middle of a message', async () => {
		for (let i = 0; i < 10; i++) {
			const client = await connectTo(receiver.port);
			await client.write('MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nDATA\r\n');
			for (let j = 0; j < 3; j++) await client.reply();
			await client.write('half a mess');
			client.socket.resetAndDestroy();
		}
		await stillServes();
		await expect
			.poll(
				async () => (await receiver.metrics.registry.getSingleMetric('straymail_budget_used_octets')?.get())?.values,
			)
			.toMatchObject([{ value: 0 }]);
	});

	it('answers 421 4.7.0 to too many connections and recovers', async () => {
		const clients = await Promise.all(Array.from({ length: 30 }, () => connectTo(receiver.port)));
		const refused = await connectTo(receiver.port, false);
		expect((await refused.reply()).text).toMatch(/^421 4\.7\.0 /);
		for (const client of clients) client.close();
		await expect
			.poll(async () => {
				const client = await connectTo(receiver.port, false);
				const { code } = await client.reply();
				client.close();
				return code;
			})
			.toBe(220);
	});

	it('speaks TLS 1.2 or later after STARTTLS, with an ECDSA certificate of its own, and forgets the plain session', async () => {
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		expect((await client.say('STARTTLS')).code).toBe(220);
		client.socket.removeAllListeners('data');
		const secure = connectTls({ socket: client.socket, rejectUnauthorized: false });
		await new Promise((resolve, reject) => secure.once('secureConnect', resolve).once('error', reject));
		expect(secure.getProtocol()).toBe('TLSv1.3');
		expect(secure.getPeerCertificate()).toMatchObject({ nistCurve: 'P-256', subject: { CN: 'mx.army.ml' } });
		secure.write('RCPT TO:<a@army.ml>\r\n');
		const answer = await new Promise<Buffer>((resolve) => secure.once('data', resolve));
		expect(answer.toString()).toMatch(/^503 /);
		secure.destroy();
		expect((await stat(bench.receiverOptions.tls.keyFile)).mode & 0o777).toBe(0o600);

		const old = await connectTo(receiver.port);
		await old.say('STARTTLS');
		old.socket.removeAllListeners('data');
		const weak = connectTls({
			socket: old.socket,
			rejectUnauthorized: false,
			maxVersion: 'TLSv1.1',
			minVersion: 'TLSv1',
			ciphers: 'ALL:@SECLEVEL=0',
		});
		await expect(
			new Promise((resolve, reject) => weak.once('secureConnect', resolve).once('error', reject)),
		).rejects.toThrow();
	});

	it('records TLS for mail of an ordinary client', async () => {
		const transport = nodemailer.createTransport({
			host: '127.0.0.1',
			port: receiver.port,
			requireTLS: true,
			tls: { rejectUnauthorized: false },
		});
		const sent = await transport.sendMail({
			from: 'a@navy.mil',
			to: 'b@army.ml',
			subject: 'Über TLS',
			text: 'Grüße\n.\nx',
		});
		const id = /accepted as (\S+)/.exec(sent.response)?.[1];
		const { rows } = await bench.db.query('SELECT "tls" FROM "Message" WHERE "id" = $1', [id]);
		expect(rows[0].tls).toMatch(/^TLSv1\.[23] TLS_/);
	});

	it('tells its health and counts what it does', async () => {
		const at = (path: string) => fetch(`http://127.0.0.1:${receiver.healthPort}${path}`);
		expect(await (await at('/healthz')).json()).toEqual({ status: 'ok' });
		const text = await (await at('/metrics')).text();
		expect(text).toMatch(/straymail_replies_total\{code="250"\} \d+/);
		expect(text).toMatch(/straymail_batch_messages_count \d+/);
	});

	it('says 421 to idle sessions when it closes, and ends the message in progress first', async () => {
		const own = await bench.start();
		const [idle, sending] = [await connectTo(own.port), await connectTo(own.port)];
		await sending.write('MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nDATA\r\n');
		for (let i = 0; i < 3; i++) await sending.reply();
		await sending.write('half');
		const closed = own.close();
		expect((await idle.reply()).text).toMatch(/^421 4\.3\.2 /);
		await sending.write(' and half\r\n.\r\n');
		const reply = await sending.reply();
		expect((await bench.opened([idOf(reply)])).get(idOf(reply))?.toString()).toBe('half and half\r\n');
		expect((await sending.reply()).code).toBe(421);
		await closed;
	});
});
