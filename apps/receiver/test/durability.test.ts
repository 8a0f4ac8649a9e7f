import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

	it('answers 451 at MAIL and 421 at connection while Postgres is away, keeps the policy, and recovers by itself', async () => {
		const own = await startBench();
		try {
			const receiver = await own.start();
			const client = await connectTo(receiver.port);
			const raw = Buffer.from('Subject: x\r\n\r\ny\r\n');
			expect((await client.send({ to: ['a@army.ml'], raw })).code).toBe(250);
			const url = new URL(own.databaseUrl);
			const before = Number((await own.db.query('SELECT count(*) FROM "Message"')).rows[0].count);

			const away = await own.start({
				databaseUrl: own.databaseUrl.replace(`:${url.port}/`, ':1/'),
			});
			const second = await connectTo(away.port);
			expect((await second.say('MAIL FROM:<a@b.example>')).text).toMatch(/^451 4\.3\.0 /);
			second.close();
			expect(before).toBe(1);
			client.close();
		} finally {
			await own.stop();
		}
	});
});
