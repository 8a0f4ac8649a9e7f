import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/limits/limits.ts';
import { type Bench, startBench } from '../running-receiver.ts';
import { connectTo, idOf } from '../smtp-client.ts';
import { postmasterOf, signalAll, treeOf } from './processes.ts';
import { expectNothingLost, startSenders } from './senders.ts';

const raw = Buffer.from('Subject: x\r\n\r\ny\r\n');

describe('PostgreSQL', () => {
	let bench: Bench;
	beforeAll(async () => {
		bench = await startBench();
	});
	beforeEach(async () => {
		await bench.db.query('TRUNCATE "Message", "SealedBody", "Recipient"');
	});
	afterAll(() => bench.stop());

	/** Gives up on storing after 3 s instead of a minute. */
	const hasty = () =>
		bench.start({
			limits: { ...bench.receiverOptions.limits, times: { ...defaultLimits.times, store: 3000 } },
		});
	const recovers = (port: number) =>
		expect
			.poll(
				async () => {
					const client = await connectTo(port).catch(() => null);
					const code = (await client?.send({ to: ['a@army.ml'], raw }))?.code;
					client?.close();
					return code;
				},
				{ timeout: 20_000, interval: 300 },
			)
			.toBe(250);

	it('slow: senders wait for their 250, and get it when their message is stored', async () => {
		const receiver = await bench.start();
		const lock = await bench.db.connect();
		await lock.query('BEGIN; LOCK TABLE "SealedBody" IN ACCESS EXCLUSIVE MODE');
		const sending = startSenders(receiver.port, { senders: 20, each: 5 });
		await wait(2000);
		expect(sending.count()).toBe(0);
		await lock.query('COMMIT');
		lock.release();
		await sending.done;
		expect(sending.refusals.size).toBe(0);
		await expectNothingLost(bench, sending);
	});

	it('hung for a moment (SIGSTOP): senders wait', async () => {
		const receiver = await bench.start();
		const sending = startSenders(receiver.port, { senders: 10, each: 40 });
		while (sending.count() < 50) await wait(5);
		const processes = await treeOf(await postmasterOf(bench.dataDir));
		signalAll(processes, 'SIGSTOP');
		await wait(2000);
		signalAll(processes, 'SIGCONT');
		await sending.done;
		await expectNothingLost(bench, sending);
	});

	it('hung for longer than a message may wait: 451, then 421 to those who come; it recovers, and repeats are recognised', async () => {
		const receiver = await hasty();
		const sending = startSenders(receiver.port, { senders: 10, each: 40 });
		while (sending.count() < 50) await wait(5);
		const processes = await treeOf(await postmasterOf(bench.dataDir));
		signalAll(processes, 'SIGSTOP');
		try {
			await expect.poll(() => sending.refusals.get(451) ?? 0, { timeout: 20_000 }).toBeGreaterThan(0);
			const greeting = async () => (await (await connectTo(receiver.port, false)).reply()).text;
			await expect.poll(greeting, { timeout: 20_000 }).toMatch(/^421 4\.3\.0 /);
		} finally {
			signalAll(processes, 'SIGCONT');
		}
		await sending.done;
		await expectNothingLost(bench, sending);
	});

	it('ends single connections: what was on them is tried again', async () => {
		const receiver = await bench.start();
		const sending = startSenders(receiver.port, { senders: 10, each: 60 });
		for (let i = 1; i <= 8; i++) {
			while (sending.count() < 60 * i) await wait(2);
			await bench.db.query(
				`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "application_name" = 'straymail-receiver'`,
			);
		}
		await sending.done;
		await expectNothingLost(bench, sending);
	});

	it.each(['SIGQUIT', 'SIGINT', 'SIGKILL'] as const)(
		'ends by %s in the middle of load and comes back',
		async (signal) => {
			const receiver = await bench.start();
			const sending = startSenders(receiver.port, { senders: 10, each: 60 });
			while (sending.count() < 150) await wait(2);
			process.kill(await postmasterOf(bench.dataDir), signal);
			await sending.done;
			await expectNothingLost(bench, sending);
		},
	);

	it('rejects one row: that message alone is refused, its companions are stored', async () => {
		await bench.db.query(`
			CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
				IF NEW."envelopeFrom" = 'poison@navy.mil' THEN RAISE EXCEPTION 'no' USING ERRCODE = 'data_exception'; END IF;
				RETURN NEW;
			END $$;
			CREATE TRIGGER poison BEFORE INSERT ON "Message" FOR EACH ROW EXECUTE FUNCTION poison()`);
		const receiver = await bench.start();
		const codes = await Promise.all(
			Array.from({ length: 60 }, async (_, i) => {
				const client = await connectTo(receiver.port);
				const { code } = await client.send({
					from: i === 30 ? 'poison@navy.mil' : 'a@navy.mil',
					to: ['a@army.ml'],
					raw,
				});
				client.close();
				return code;
			}),
		);
		expect(codes.filter((code) => code === 250)).toHaveLength(59);
		expect(codes[30]).toBe(554);
		expect((await bench.opened()).size).toBe(59);
		await bench.db.query('DROP TRIGGER poison ON "Message"; DROP FUNCTION poison');
	});

	it('breaks a constraint of ours: 451, because that is our fault and may be mended', async () => {
		await bench.db.query(`ALTER TABLE "Message" ADD CONSTRAINT "broken" CHECK ("helo" <> 'client.example') NOT VALID`);
		const receiver = await bench.start();
		const client = await connectTo(receiver.port);
		expect((await client.send({ to: ['a@army.ml'], raw })).text).toMatch(/^451 4\.3\.0 /);
		await bench.db.query('ALTER TABLE "Message" DROP CONSTRAINT "broken"');
		await recovers(receiver.port);
	});

	it('only reads, as a standby does: 451, and the connection is not kept', async () => {
		const receiver = await hasty();
		const url = new URL(bench.databaseUrl);
		await bench.db.query(`ALTER DATABASE ${url.pathname.slice(1)} SET default_transaction_read_only = on`);
		await bench.db.query(
			`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "application_name" LIKE 'straymail-receiver%'`,
		);
		const client = await connectTo(receiver.port);
		expect((await client.send({ to: ['a@army.ml'], raw })).code).toBe(451);
		// Only new connections see the change: a receiver that kept its own would never recover.
		await bench.db.query(
			`BEGIN; SET TRANSACTION READ WRITE; ALTER DATABASE ${url.pathname.slice(1)} RESET default_transaction_read_only; COMMIT`,
		);
		await recovers(receiver.port);
	});

	it('is slow to answer while the receiver goes: it commits what was sent, then leaves', async () => {
		const receiver = await bench.start();
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		await client.say('RCPT TO:<a@army.ml>');
		await client.say('DATA');
		const lock = await bench.db.connect();
		await lock.query('BEGIN; LOCK TABLE "SealedBody" IN ACCESS EXCLUSIVE MODE');
		const reply = client.say('Subject: last\r\n.');
		await wait(200);
		const closed = receiver.close();
		await wait(500);
		await lock.query('COMMIT');
		lock.release();
		expect((await bench.opened([idOf(await reply)])).size).toBe(1);
		await closed;
	});
});
