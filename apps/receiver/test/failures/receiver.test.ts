import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from '../running-receiver.ts';
import { connectTo, idOf, type SmtpClient } from '../smtp-client.ts';
import { expectNothingLost, startSenders } from './senders.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const raw = Buffer.from('Subject: Leave\r\n\r\nsee you\r\n');

describe('the receiver’s process', () => {
	let bench: Bench;
	const children: ChildProcess[] = [];
	beforeAll(async () => {
		bench = await startBench();
	});
	beforeEach(async () => {
		await bench.db.query('TRUNCATE "Message", "SealedBody", "Recipient"');
	});
	afterAll(async () => {
		for (const child of children) child.kill('SIGKILL');
		await bench.stop();
	});

	const start = async (execArgv: string[] = [], port = 0) => {
		const child = fork(main, [], {
			execArgv,
			silent: true,
			env: {
				PATH: '/usr/bin:/bin',
				DATABASE_URL: bench.databaseUrl,
				STRAYMAIL_DATA_DIR: join(bench.keyFolder, '..'),
				STRAYMAIL_SMTP_PORT: String(port),
				STRAYMAIL_RECEIVER_PROCESSES: '1',
			},
		});
		children.push(child);
		const [message] = await once(child, 'message');
		return { child, port: (message as { port: number }).port };
	};
	const kill = async (child: ChildProcess) => {
		child.kill('SIGKILL');
		await once(child, 'exit');
	};
	const stored = async () => Number((await bench.db.query('SELECT count(*) FROM "Message"')).rows[0].count);
	const toContent = async (client: SmtpClient) => {
		await client.say('MAIL FROM:<a@b.example>');
		await client.say('RCPT TO:<a@army.ml>');
		await client.say('DATA');
	};
	/** As a mail system does that got no answer. */
	const sendAgain = async () => {
		const { child, port } = await start();
		const client = await connectTo(port);
		await toContent(client);
		const reply = await client.say(`${raw.toString()}.`);
		expect((await bench.opened([idOf(reply)])).get(idOf(reply))).toEqual(raw);
		await kill(child);
	};

	it.each(['after EHLO', 'after RCPT', 'in the middle of DATA'])('killed %s: nothing is stored', async (step) => {
		const { child, port } = await start();
		const client = await connectTo(port);
		if (step !== 'after EHLO') await client.say('MAIL FROM:<a@b.example>');
		if (step !== 'after EHLO') await client.say('RCPT TO:<a@army.ml>');
		if (step === 'in the middle of DATA') {
			await client.say('DATA');
			await client.write('Subject: Leave\r\n\r\nsee');
			await wait(50);
		}
		await kill(child);
		expect(await stored()).toBe(0);
		await sendAgain();
		expect(await stored()).toBe(1);
	});

	it('killed while its commit waits: not acknowledged; what the database did with it is recognised as the same message', async () => {
		const { child, port } = await start();
		const client = await connectTo(port);
		await toContent(client);
		const lock = await bench.db.connect();
		await lock.query('BEGIN; LOCK TABLE "SealedBody" IN ACCESS EXCLUSIVE MODE');
		await client.write(`${raw.toString()}.\r\n`);
		await expect
			.poll(async () => {
				const { rows } = await lock.query(`SELECT count(*)::int AS n FROM pg_locks WHERE NOT "granted"`);
				return rows[0].n;
			})
			.toBe(1);
		await kill(child);
		await expect(client.reply()).rejects.toThrow('connection ended');
		await lock.query('COMMIT');
		lock.release();
		await sendAgain();
		const { rows } = await bench.db.query('SELECT count(DISTINCT "repeatDigest")::int AS n FROM "Message"');
		expect(rows[0].n).toBe(1);
	});

	it('killed between commit and 250: the repeat is recognised as the same message', async () => {
		const { child, port } = await start();
		const client = await connectTo(port);
		await toContent(client);
		client.socket.pause();
		await client.write(`${raw.toString()}.\r\n`);
		await expect.poll(stored).toBe(1);
		await kill(child);
		await sendAgain();
		const { rows } = await bench.db.query(
			'SELECT count(*)::int AS messages, count(DISTINCT "repeatDigest")::int AS digests FROM "Message"',
		);
		expect(rows[0]).toEqual({ messages: 2, digests: 1 });
	});

	it('killed and started again under load: nothing that was acknowledged is lost', async () => {
		let { child, port } = await start();
		const sending = startSenders(port, { senders: 10, each: 60 });
		for (const mark of [100, 300]) {
			while (sending.count() < mark) await wait(2);
			await kill(child);
			({ child, port } = await start([], port));
		}
		await sending.done;
		await expectNothingLost(bench, sending);
	});

	it('asked to go (SIGTERM) in the middle of DATA: 421 to the others and to new ones, this message ends first', async () => {
		const { child, port } = await start();
		const [sending, idle] = [await connectTo(port), await connectTo(port)];
		await toContent(sending);
		await sending.write('Subject: last\r\n\r\n');
		child.kill('SIGTERM');
		expect((await idle.reply()).text).toMatch(/^421 4\.3\.2 /);
		expect((await (await connectTo(port, false)).reply()).text).toMatch(/^421 4\.3\.2 /);
		const reply = await sending.say('words\r\n.');
		expect((await bench.opened([idOf(reply)])).get(idOf(reply))?.toString()).toBe('Subject: last\r\n\r\nwords\r\n');
		expect((await once(child, 'exit'))[0]).toBe(0);
	});

	it('whose clock jumps, a year ahead and two days back, takes mail and keeps its times', async () => {
		const jump = join(bench.dataDir, 'clock.mjs');
		await writeFile(
			jump,
			`const { now } = Date; let shift = 0;
			Date.now = () => now() + shift;
			globalThis.Date = new Proxy(Date, { construct: (target, given) => new target(...(given.length ? given : [Date.now()])) });
			process.on('SIGUSR2', () => { shift = shift === 0 ? 366 * 86_400_000 : -2 * 86_400_000; });`,
		);
		const { child, port } = await start(['--import', jump]);
		const idle = await connectTo(port);
		for (let i = 0; i < 3; i++) {
			const client = await connectTo(port);
			const reply = await client.send({ to: ['a@army.ml'], raw });
			expect((await bench.opened([idOf(reply)])).get(idOf(reply))).toEqual(raw);
			const { rows } = await bench.db.query(
				`SELECT round(extract(epoch FROM "receivedAt" - now()) / 86400)::int AS days FROM "Message" WHERE "id" = $1`,
				[idOf(reply)],
			);
			expect(rows[0].days).toBe([0, 366, -2][i]);
			client.close();
			child.kill('SIGUSR2');
			await wait(100);
		}
		// Deadlines go by a clock that does not jump.
		expect((await idle.say('NOOP')).code).toBe(250);
		await kill(child);
	});
});
