import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, idOf } from './smtp-client.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const raw = Buffer.from('Subject: x\r\n\r\ny\r\n');

describe('several receivers', () => {
	let bench: Bench;
	const children: ChildProcess[] = [];
	beforeAll(async () => {
		bench = await startBench();
	});
	afterAll(async () => {
		for (const child of children) child.kill('SIGKILL');
		await bench.stop();
	});

	const start = async (more: Record<string, string> = {}) => {
		const child = fork(main, [], {
			execArgv: [],
			silent: true,
			env: {
				PATH: '/usr/bin:/bin',
				DATABASE_URL: bench.databaseUrl,
				STRAYMAIL_DATA_DIR: join(bench.keyFolder, '..'),
				STRAYMAIL_SMTP_PORT: '0',
				STRAYMAIL_RECEIVER_HEALTH_PORT: '0',
				STRAYMAIL_RECEIVER_PROCESSES: '3',
				...more,
			},
		});
		children.push(child);
		const [message] = await once(child, 'message');
		return { child, message: message as { type: string; port: number; healthPort: number; code?: string } };
	};
	/** Process ids of the receivers below it. */
	const receiversOf = async (child: ChildProcess): Promise<number[]> =>
		(await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')).trim().split(' ').map(Number);
	const send = async (port: number) => {
		const client = await connectTo(port);
		const reply = await client.send({ to: ['a@army.ml'], raw });
		client.close();
		return reply;
	};

	it('share one port, and answer for their health and counts together', async () => {
		const { child, message } = await start();
		expect(message).toMatchObject({ type: 'ready' });
		expect(await receiversOf(child)).toHaveLength(3);
		const ids = new Set<string>();
		for (let i = 0; i < 12; i++) ids.add(idOf(await send(message.port)));
		expect((await bench.opened([...ids])).size).toBe(12);

		const text = await (await fetch(`http://127.0.0.1:${message.healthPort}/metrics`)).text();
		expect(text).toMatch(/^straymail_accepted_messages_total 12$/m);
		expect(await (await fetch(`http://127.0.0.1:${message.healthPort}/healthz`)).json()).toEqual({ status: 'ok' });
	});

	it('go on when one of them is killed, and it is replaced', async () => {
		const { child, message } = await start();
		const [first = 0, ...others] = await receiversOf(child);
		process.kill(first, 'SIGKILL');
		await expect.poll(async () => (await send(message.port).catch(() => ({ code: 0 }))).code).toBe(250);
		await expect
			.poll(async () => (await receiversOf(child)).filter((pid) => pid !== first).length, { timeout: 10_000 })
			.toBe(others.length + 1);
		for (let i = 0; i < 6; i++) expect((await send(message.port)).code).toBe(250);
	});

	it('end what is in progress on SIGTERM, and leave no process', async () => {
		const { child, message } = await start();
		const receivers = await receiversOf(child);
		const client = await connectTo(message.port);
		await client.say('MAIL FROM:<a@b.example>');
		await client.say('RCPT TO:<a@army.ml>');
		await client.say('DATA');
		const exit = once(child, 'exit');
		child.kill('SIGTERM');
		await wait(200);
		const reply = await client.say('Subject: last\r\n.');
		expect((await bench.opened([idOf(reply)])).get(idOf(reply))?.toString()).toBe('Subject: last\r\n');
		expect((await exit)[0]).toBe(0);
		for (const pid of receivers) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
	});

	it('say in one sentence that the port is taken', async () => {
		const { message } = await start();
		const second = await start({ STRAYMAIL_SMTP_PORT: String(message.port) });
		expect(second.message).toMatchObject({ type: 'fatal', code: 'port-in-use' });
	});

	it('on one database take mail side by side, from several machines', async () => {
		const [one, two] = [await bench.start(), await bench.start()];
		const ids = await Promise.all(
			Array.from({ length: 20 }, async (_, i) => idOf(await send((i % 2 ? one : two).port))),
		);
		expect((await bench.opened(ids)).size).toBe(20);
	});
});
