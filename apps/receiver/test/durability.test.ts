import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor } from './database-door.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, idOf, type SmtpClient } from './smtp-client.ts';

describe('law 1: 250 means durable', () => {
	let bench: Bench;
	beforeAll(async () => {
		bench = await startBench();
	});
	afterAll(() => bench.stop());

	const killPostgres = async () => {
		const pid = (await readFile(join(bench.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0];
		process.kill(Number(pid), 'SIGKILL');
	};

	it('loses nothing that was acknowledged when Postgres is killed in the middle of parallel senders', async () => {
		const receiver = await bench.start();
		const acknowledged = new Map<string, Buffer>();
		const copies = new Map<string, number>();
		const refusals = new Map<number, number>();
		let sent = 0;

		const send = async (sender: number, count: number) => {
			let client: SmtpClient | null = null;
			for (let i = 0; i < count; ) {
				const name = `m${sender}-${i}`;
				const raw = Buffer.from(`Subject: ${name}\r\n\r\n${randomBytes(1500).toString('base64')}\r\n.${name}\r\n`);
				for (;;) {
					try {
						client ??= await connectTo(receiver.port);
						copies.set(name, (copies.get(name) ?? 0) + 1);
						const reply = await client.send({ to: [`${name}@army.ml`], raw });
						if (reply.code === 250) {
							acknowledged.set(idOf(reply), raw);
							break;
						}
						refusals.set(reply.code, (refusals.get(reply.code) ?? 0) + 1);
						expect(Math.floor(reply.code / 100)).toBe(4);
						if (reply.code === 421) client = null;
						else await client.say('RSET');
					} catch (error) {
						if ((error as Error).name === 'AssertionError') throw error;
						client = null;
					}
					await wait(100);
				}
				i++;
				sent++;
			}
			client?.close();
		};
		const senders = Promise.all(Array.from({ length: 20 }, (_, sender) => send(sender, 60)));
		for (const mark of [200, 600]) {
			while (sent < mark) await wait(2);
			await killPostgres();
			await wait(300);
		}
		await senders;

		expect(acknowledged.size).toBe(20 * 60);
		const stored = await bench.opened();
		for (const [id, raw] of acknowledged) expect(stored.get(id)?.equals(raw)).toBe(true);
		// A copy beyond the acknowledged ones comes from a commit whose answer was lost (RFC 1047): same bytes, same digest.
		const { rows } = await bench.db.query(
			`SELECT count(*)::int AS messages, count(DISTINCT "repeatDigest")::int AS digests,
				(SELECT count(*)::int FROM "Recipient") AS recipients FROM "Message"`,
		);
		expect(rows[0].digests).toBe(20 * 60);
		expect(rows[0].messages).toBe(stored.size);
		expect(rows[0].recipients).toBe(stored.size);
	});

	it('answers 451 at MAIL and 421 at connection while Postgres is away, and recovers by itself', async () => {
		// A door between receiver and database that can be shut without warning, as a failing network does.
		const door = await openDoor(bench.databaseUrl);
		const receiver = await bench.start({ databaseUrl: door.url });
		const raw = Buffer.from('Subject: x\r\n\r\ny\r\n');
		const client = await connectTo(receiver.port);
		expect((await client.send({ to: ['a@army.ml'], raw })).code).toBe(250);

		door.shut();
		const held = await connectTo(receiver.port);
		const inFlight = held.send({ to: ['held@army.ml'], raw });
		await expect
			.poll(async () => (await connectTo(receiver.port, false)).reply().then(({ text }) => text), { timeout: 20_000 })
			.toMatch(/^421 4\.3\.0 /);
		expect((await client.say('MAIL FROM:<a@b.example>')).text).toMatch(/^451 4\.3\.0 /);

		door.open();
		// What had its final dot before is still held, and is committed now.
		expect((await inFlight).code).toBe(250);
		await expect
			.poll(async () => (await client.send({ to: ['b@army.ml'], raw })).code, { timeout: 20_000, interval: 300 })
			.toBe(250);
		door.close();
	});

	it('starts without a database, answers 451, and takes mail once it is there', async () => {
		const door = await openDoor(bench.databaseUrl);
		door.shut();
		const receiver = await bench.start({ databaseUrl: door.url });
		const client = await connectTo(receiver.port);
		expect((await client.say('MAIL FROM:<a@b.example>')).text).toMatch(/^451 4\.3\.0 /);
		door.open();
		await expect
			.poll(async () => (await client.say('MAIL FROM:<a@b.example>')).code, { timeout: 10_000, interval: 200 })
			.toBe(250);
		expect((await client.say('RCPT TO:<a@army.ml>')).code).toBe(250);
		door.close();
	});

	it('keeps the last policy while the database is away', async () => {
		const door = await openDoor(bench.databaseUrl);
		const receiver = await bench.start({ databaseUrl: door.url });
		const client = await connectTo(receiver.port);
		door.shut();
		await wait(2500);
		await client.say('MAIL FROM:<a@b.example>');
		expect((await client.say('RCPT TO:<a@army.ml>')).code).toBe(250);
		expect((await client.say('RCPT TO:<a@other.example>')).code).toBe(550);
		door.close();
	});
});
