import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAddressBook } from '../src/limits/address-book.ts';
import { defaultLimits, type ReceiverLimits } from '../src/limits/limits.ts';
import { createNetworkList } from '../src/limits/network-list.ts';
import { networkOf, unitOf } from '../src/limits/network-of.ts';
import type { Receiver, ReceiverOptions } from '../src/start.ts';
import { type Bench, startBench, trap } from './running-receiver.ts';
import { connectTo } from './smtp-client.ts';

const nobody = createNetworkList([], 'test');

describe('addresses and networks', () => {
	it('go by the address and its /24, or by the /64 and its /48', () => {
		expect([unitOf('192.0.2.7'), networkOf('192.0.2.7')]).toEqual(['192.0.2.7', '192.0.2.0/24']);
		for (const address of ['2001:db8:1:2::7', '2001:0db8:0001:0002:0:0:0:7', '2001:DB8:1:2:3:4:192.0.2.1'])
			expect([unitOf(address), networkOf(address)]).toEqual(['2001:db8:1:2::/64', '2001:db8:1::/48']);
		expect(unitOf('::1')).toBe('0:0:0:0::/64');
	});

	it('are named as such, or the setting is wrong', () => {
		const list = createNetworkList(['192.0.2.0/24', '::1', '2001:db8::/32'], 'X');
		expect(['192.0.2.200', '::ffff:192.0.2.1', '::1', '2001:db8:5::1'].map(list.has)).toEqual([true, true, true, true]);
		expect(['192.0.3.1', '::2', 'x', ''].map(list.has)).toEqual([false, false, false, false]);
		for (const wrong of ['localhost', '192.0.2.0/33', '::/129', '1.2.3.4/x', '1.2.3.4/8/8'])
			expect(() => createNetworkList([wrong], 'STRAYMAIL_X')).toThrow(/STRAYMAIL_X: ".*" is neither an address/);
	});
});

describe('the address book', () => {
	const limits = { connectionsPerAddress: 2, connectionsPerNetwork: 3, connectionRate: 60, messageRate: 2 };
	const at = (exempt = nobody, more = {}) => {
		const clock = { now: 0 };
		return { clock, book: createAddressBook({ ...limits, ...more }, exempt, () => clock.now) };
	};

	it('limits sessions of an address and of its network, and lets others in when they leave', () => {
		const { book } = at();
		expect([book.enter('192.0.2.1'), book.enter('192.0.2.1'), book.enter('192.0.2.1')]).toEqual([
			null,
			null,
			'connections-per-address',
		]);
		expect([book.enter('192.0.2.2'), book.enter('192.0.2.3')]).toEqual([null, 'connections-per-network']);
		expect(book.enter('198.51.100.1')).toBeNull();
		book.leave('192.0.2.1');
		expect(book.enter('192.0.2.3')).toBeNull();
	});

	it('lets a minute’s worth come at once, then as fast as it grows back', () => {
		const { book, clock } = at(nobody, { connectionsPerAddress: 1000, connectionsPerNetwork: 1000 });
		const burst = Array.from({ length: 100 }, () => book.enter('192.0.2.1')).filter((refusal) => refusal === null);
		expect(burst).toHaveLength(60);
		clock.now += 10_000;
		const later = Array.from({ length: 100 }, () => book.enter('192.0.2.1')).filter((refusal) => refusal === null);
		expect(later).toHaveLength(10);
	});

	it('limits messages', () => {
		const { book, clock } = at();
		const send = () => book.message('192.0.2.1');
		expect([send(), send(), send()]).toEqual([null, null, 'message-rate']);
		clock.now += 30_000;
		expect([send(), send()]).toEqual([null, 'message-rate']);
	});

	it('forgets half of the errors in a minute', () => {
		const { book, clock } = at();
		book.failed('2001:db8::1', 8);
		clock.now += 60_000;
		expect(book.errors('2001:db8::ffff')).toBeCloseTo(4);
		expect(book.errors('2001:db8:0:1::1')).toBe(0);
	});

	it('leaves alone who is named', () => {
		const { book } = at(createNetworkList(['192.0.2.0/24'], 'test'));
		for (let i = 0; i < 100; i++) expect(book.enter('192.0.2.1') ?? book.message('192.0.2.1')).toBeNull();
		expect(book.size).toBe(0);
	});

	it('holds so many addresses and no more, and those with sessions to the end', () => {
		const { book } = at(nobody, { connectionsPerAddress: 10, connectionsPerNetwork: 1e6, connectionRate: 1e6 });
		book.enter('192.0.2.1');
		for (let i = 0; i < 120_000; i++) {
			const address = `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
			book.enter(address);
			book.leave(address);
		}
		expect(book.size).toBeLessThanOrEqual(50_000);
		for (let i = 0; i < 9; i++) expect(book.enter('192.0.2.1')).toBeNull();
		expect(book.enter('192.0.2.1')).toBe('connections-per-address');
	});
});

describe('what a session may do', () => {
	let bench: Bench;
	beforeAll(async () => {
		bench = await startBench();
	});
	afterAll(() => bench.stop());
	const start = (limits: Partial<ReceiverLimits>, more: Partial<ReceiverOptions> = {}): Promise<Receiver> =>
		bench.start({ limits: { ...bench.receiverOptions.limits, ...limits }, ...more });
	const times = (changed: Partial<ReceiverLimits['times']>) => ({ times: { ...defaultLimits.times, ...changed } });
	const raw = Buffer.from('Subject: x\r\n\r\ny\r\n');
	const works = async (receiver: Receiver) => {
		const client = await connectTo(receiver.port);
		const { code } = await client.send({ to: ['a@army.ml'], raw });
		client.close();
		return code;
	};
	const inMessage = async (receiver: Receiver) => {
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		await client.say('RCPT TO:<a@army.ml>');
		await client.say('DATA');
		return client;
	};

	it('one address may hold so many sessions; past it 421 4.7.0, until one ends', async () => {
		const receiver = await start({ connectionsPerAddress: 2 }, { networks: {} });
		const held = [await connectTo(receiver.port), await connectTo(receiver.port)];
		expect((await (await connectTo(receiver.port, false)).reply()).text).toMatch(/^421 4\.7\.0 /);
		held[0]?.close();
		await expect.poll(async () => (await (await connectTo(receiver.port, false)).reply()).code).toBe(220);
	});

	it('one address may send so many messages in a minute; past it 450 4.7.0', async () => {
		const receiver = await start({ messageRate: 3 }, { networks: {} });
		const client = await connectTo(receiver.port);
		for (let i = 0; i < 3; i++) expect((await client.send({ to: ['a@army.ml'], raw })).code).toBe(250);
		expect((await client.say('MAIL FROM:<a@b.example>')).text).toMatch(/^450 4\.7\.0 /);
	});

	it('a session that says nothing ends with 421 4.4.2', async () => {
		const receiver = await start(times({ idle: 300 }));
		const client = await connectTo(receiver.port);
		expect((await client.reply()).text).toMatch(/^421 4\.4\.2 /);
	});

	it('single octets of a command that never ends do not prolong it', async () => {
		const receiver = await start(times({ idle: 1000 }));
		const client = await connectTo(receiver.port);
		let ended = false;
		const reply = client.reply().finally(() => {
			ended = true;
		});
		for (let i = 0; i < 100 && !ended; i++) {
			await client.write('N');
			await wait(100);
		}
		expect((await reply).text).toMatch(/^421 4\.4\.2 No command/);
	});

	it('a message that stops in the middle ends with 421 4.4.2 and gives back its memory', async () => {
		const receiver = await start(times({ idle: 300 }));
		const client = await inMessage(receiver);
		await client.write(Buffer.alloc(50_000, 65));
		expect((await client.reply()).text).toMatch(/^421 4\.4\.2 The message stopped/);
		const used = receiver.metrics.registry.getSingleMetric('straymail_budget_used_octets');
		await expect.poll(async () => (await used?.get())?.values[0]?.value).toBe(0);
	});

	it('a message that trickles ends once its grace is over', async () => {
		const receiver = await start({ ...times({ rateGrace: 800 }), minimumRate: 1000 });
		const client = await inMessage(receiver);
		let ended = false;
		const reply = client.reply().finally(() => {
			ended = true;
		});
		for (let i = 0; i < 100 && !ended; i++) {
			await client.write('a slow line\r\n');
			await wait(50);
		}
		expect((await reply).text).toMatch(/^421 4\.4\.2 The message came too slowly/);
	});

	it('a message that comes fast enough but never ends, ends at its deadline', async () => {
		const receiver = await start({ ...times({ message: 1000, rateGrace: 100 }), minimumRate: 10 });
		const client = await inMessage(receiver);
		let ended = false;
		const reply = client.reply().finally(() => {
			ended = true;
		});
		for (let i = 0; i < 100 && !ended; i++) {
			await client.write('a line of a message without end\r\n');
			await wait(50);
		}
		expect((await reply).text).toMatch(/^421 4\.4\.2 The message took too long/);
	});

	it('a chunk that is announced and never comes ends too', async () => {
		const receiver = await start(times({ idle: 300 }));
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		await client.say('RCPT TO:<a@army.ml>');
		await client.write('BDAT 10\r\nabc');
		expect((await client.reply()).text).toMatch(/^421 4\.4\.2 /);
		const between = await connectTo(receiver.port);
		await between.say('MAIL FROM:<a@b.example>');
		await between.say('RCPT TO:<a@army.ml>');
		await between.write('BDAT 1\r\na');
		expect((await between.reply()).code).toBe(250);
		expect((await between.reply()).text).toMatch(/^421 4\.4\.2 /);
	});

	it('a TLS handshake that is never finished ends', async () => {
		const receiver = await start(times({ tlsHandshake: 300 }));
		const client = await connectTo(receiver.port);
		await client.say('STARTTLS');
		await new Promise((resolve) => client.socket.once('close', resolve));
		expect(await works(receiver)).toBe(250);
	});

	it('idle sessions make room when nearly all connections are taken', async () => {
		const receiver = await start({ ...times({ idleWhenCrowded: 300 }), maxConnections: 10 });
		const idle = await Promise.all(Array.from({ length: 10 }, () => connectTo(receiver.port)));
		expect((await idle[0]?.reply())?.text).toMatch(/^421 4\.4\.2 No command/);
		expect(await works(receiver)).toBe(250);
		// As many as are needed, and no more.
		await wait(1500);
		expect((await idle[9]?.say('NOOP'))?.code).toBe(250);
	});

	it('NOOP and RSET without mail end with 421 4.7.0; with mail between they do not', async () => {
		const conduct = { ...defaultLimits.conduct, idleCommands: 20 };
		const receiver = await start({ conduct });
		const busy = await connectTo(receiver.port);
		for (let i = 0; i < 60; i++) {
			expect((await busy.say(i % 2 ? 'NOOP' : 'RSET')).code).toBe(250);
			if (i % 10 === 9) expect((await busy.send({ to: ['a@army.ml'], raw })).code).toBe(250);
		}
		const idle = await connectTo(receiver.port);
		const replies = [];
		for (let i = 0; i < 20; i++) replies.push((await idle.say('NOOP')).code);
		expect(replies).toEqual([...Array(19).fill(250), 421]);
	});

	it('who errs often waits, then is turned away, and waits from the beginning when it comes again', async () => {
		const conduct = { softErrors: 3, hardErrors: 6, idleCommands: 100, tarpitMilliseconds: 200 };
		const receiver = await start({ conduct }, { networks: {} });
		const client = await connectTo(receiver.port);
		const timed = async (line: string) => {
			const started = performance.now();
			const { code } = await client.say(line);
			return { code, slow: performance.now() - started > 150 };
		};
		const answers = [];
		for (let i = 0; i < 7; i++) answers.push(await timed('MAIL TO:<nonsense'));
		expect(answers.map(({ code }) => code)).toEqual([501, 501, 501, 501, 501, 501, 421]);
		expect(answers.slice(0, 6).map(({ slow }) => slow)).toEqual([false, false, false, false, true, true]);

		await wait(50);
		const again = await connectTo(receiver.port);
		await again.say('RCPT nonsense');
		const started = performance.now();
		await again.say('NOOP');
		expect(performance.now() - started).toBeGreaterThan(150);
	});

	it('mistyped addresses are what we are here for: their refusals are no errors', async () => {
		await bench.addTrap(trap('hint.ml', 'reject-with-hint'));
		const conduct = { softErrors: 3, hardErrors: 6, idleCommands: 100, tarpitMilliseconds: 1000 };
		const receiver = await start({ conduct });
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		for (let i = 0; i < 30; i++) expect((await client.say(`RCPT TO:<u${i}@hint.ml>`)).text).toMatch(/^550 5\.1\.2 /);
	});

	it('greets late where told to, and turns away who talks before', async () => {
		const receiver = await start(times({ greeting: 400 }));
		const started = performance.now();
		expect(await works(receiver)).toBe(250);
		expect(performance.now() - started).toBeGreaterThan(390);
		const hasty = await connectTo(receiver.port, false);
		await hasty.write('EHLO client.example\r\n');
		expect((await hasty.reply()).text).toMatch(/^554 5\.5\.0 /);
	});

	it('an event loop that is late turns new sessions away with 421 4.3.2, and welcomes them again by itself', async () => {
		const receiver = await start({ maxLoopLag: 200 });
		const until = performance.now() + 600;
		while (performance.now() < until);
		expect((await (await connectTo(receiver.port, false)).reply()).text).toMatch(/^421 4\.3\.2 /);
		await expect.poll(() => works(receiver).catch(() => 421), { timeout: 5000, interval: 200 }).toBe(250);
	});

	it('a disk without room for 1.5 messages gets 452 4.3.1 at MAIL', async () => {
		const receiver = await start({ minFreeDiskBytes: Number.MAX_SAFE_INTEGER }, { databaseFolder: bench.dataDir });
		const client = await connectTo(receiver.port);
		expect((await client.say('MAIL FROM:<a@b.example>')).text).toMatch(/^452 4\.3\.1 /);
		const elsewhere = await start({ minFreeDiskBytes: Number.MAX_SAFE_INTEGER });
		expect(await works(elsewhere)).toBe(250);
	});
});
