import { once } from 'node:events';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../../src/start.ts';
import { type Bench, startBench } from '../running-receiver.ts';
import { connectTo } from '../smtp-client.ts';
import { openInbox } from './inbox.ts';

const commands = 'MAIL FROM:<a@b.example>\r\nRCPT TO:<joe@army.ml>\r\nDATA\r\n';
const raw = 'Subject: Leave\r\n\r\nHello\r\n';

/**
 * TCP closes each direction on its own. Exim sends QUIT right behind its last message, closes its side and reads on:
 * whoever takes that for the end of the connection never gets rid of the 250, and the message comes again and again.
 */
describe('a sender that has closed its side of the connection', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start();
	});
	afterAll(() => bench.stop());

	const closedWithin = async (socket: { closed: boolean }, milliseconds: number) =>
		expect.poll(() => socket.closed, { timeout: milliseconds }).toBe(true);

	it('gets the answer to its message and to its QUIT', async () => {
		const client = await connectTo(receiver.port);
		await client.write(commands);
		for (const code of [250, 250, 354]) expect((await client.reply()).code).toBe(code);
		client.socket.end(`${raw}.\r\nQUIT\r\n`);
		expect((await client.reply()).text).toMatch(/^250 2\.0\.0 accepted as /);
		expect((await client.reply()).code).toBe(221);
		await closedWithin(client.socket, 3000);
	});

	it('gets it without a QUIT', async () => {
		const client = await connectTo(receiver.port);
		await client.write(commands);
		for (const code of [250, 250, 354]) expect((await client.reply()).code).toBe(code);
		client.socket.end(`${raw}.\r\n`);
		expect((await client.reply()).text).toMatch(/^250 2\.0\.0 accepted as /);
		await closedWithin(client.socket, 3000);
	});

	it('gets it after BDAT, with everything in one segment', async () => {
		const client = await connectTo(receiver.port);
		client.socket.end(`${commands.replace('DATA', `BDAT ${raw.length} LAST`)}${raw}QUIT\r\n`);
		for (const code of [250, 250, 250, 221]) expect((await client.reply()).code).toBe(code);
		await closedWithin(client.socket, 3000);
	});

	it('gets it within TLS', async () => {
		const client = await connectTo(receiver.port);
		await client.say('STARTTLS');
		client.socket.removeAllListeners('data');
		client.socket.allowHalfOpen = true;
		const secure = connectTls({ socket: client.socket, rejectUnauthorized: false });
		await once(secure, 'secureConnect');
		let said = '';
		secure.on('data', (octets) => {
			said += octets;
		});
		const answered = (answer: RegExp) => expect.poll(() => said, { timeout: 3000 }).toMatch(answer);
		secure.write('EHLO client.example\r\n');
		await answered(/^250 /m);
		secure.write(commands);
		await answered(/^354 /m);
		secure.end(`${raw}.\r\nQUIT\r\n`);
		await answered(/^250 2\.0\.0 accepted as .+\r\n221 /m);
		await closedWithin(secure, 3000);
	});

	it('is let go of when it had nothing more to say, or half a message, or half a handshake', async () => {
		const inbox = openInbox(bench);
		await inbox.take();
		const idle = await connectTo(receiver.port);
		idle.socket.end();
		const sending = await connectTo(receiver.port);
		sending.socket.end(`${commands}Subject: Lea`);
		const shaking = await connectTo(receiver.port);
		await shaking.say('STARTTLS');
		shaking.socket.end();
		for (const { socket } of [idle, sending, shaking]) await closedWithin(socket, 3000);
		expect(await inbox.take()).toEqual([]);
		const budget = receiver.metrics.registry.getSingleMetric('straymail_budget_used_octets');
		await expect.poll(async () => (await budget?.get())?.values).toMatchObject([{ value: 0 }]);
	});
});
