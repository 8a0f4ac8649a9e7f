import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, readlink, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, idOf } from './smtp-client.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const canary = 'Kanarienvogel-7c0ffee';

describe('the receiver as a process', () => {
	let bench: Bench;
	let child: ChildProcess;
	let port: number;
	let privateKey: string;
	let output = '';
	const start = (more: Record<string, string> = {}) =>
		fork(main, [], {
			execArgv: [],
			silent: true,
			env: {
				PATH: '/usr/bin:/bin',
				DATABASE_URL: bench.databaseUrl,
				STRAYMAIL_DATA_DIR: join(bench.keyFolder, '..'),
				STRAYMAIL_SMTP_PORT: '0',
				STRAYMAIL_HOSTNAME: 'mx.army.ml',
				STRAYMAIL_LOG_LEVEL: 'debug',
				STRAYMAIL_MEMORY_BUDGET_BYTES: String(8 << 20),
				...more,
			},
		});
	beforeAll(async () => {
		bench = await startBench();
		const path = join(bench.keyFolder, 'sealing.key');
		privateKey = JSON.parse(await readFile(path, 'utf8')).key;
		// The receiver's machine has no private key at all.
		await rename(path, `${bench.dataDir}/sealing.key.elsewhere`);
		child = start();
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		const [ready] = await once(child, 'message');
		expect(ready).toMatchObject({ type: 'ready' });
		port = (ready as { port: number }).port;
	});
	afterAll(async () => {
		child.kill('SIGKILL');
		await bench.stop();
	});

	it('seals with the public key alone: no private key in its environment or open files', async () => {
		const client = await connectTo(port);
		const raw = Buffer.from(`Subject: ${canary}\r\n\r\n${`${canary} `.repeat(50)}\r\n`);
		const reply = await client.send({ from: 'somebody@navy.mil', to: ['local-part-secret@army.ml'], raw });
		expect((await bench.opened([idOf(reply)])).get(idOf(reply))).toEqual(raw);
		client.close();

		const environment = await readFile(`/proc/${child.pid}/environ`, 'utf8');
		expect(environment).not.toContain(privateKey);
		const descriptors = await readdir(`/proc/${child.pid}/fd`);
		const targets = await Promise.all(descriptors.map((fd) => readlink(`/proc/${child.pid}/fd/${fd}`).catch(() => '')));
		expect(targets.filter((target) => target.includes('sealing.key'))).toEqual([]);
	});

	it('law 3: leaves content in no file of the database, its log included, and none in its own logs', async () => {
		for (let i = 0; i < 30; i++) {
			const client = await connectTo(port);
			const raw = Buffer.from(`Subject: ${canary}\r\n\r\n${canary} ${i}\r\n${'x'.repeat(i * 1000)}\r\n`);
			expect((await client.send({ to: [`local-part-secret${i}@army.ml`], raw })).code).toBe(250);
			client.close();
		}
		await bench.db.query('CHECKPOINT');
		const files = await readdir(bench.dataDir, { recursive: true, withFileTypes: true });
		let looked = 0;
		for (const file of files) {
			if (!file.isFile()) continue;
			const path = join(file.parentPath, file.name);
			const octets = await readFile(path).catch(() => Buffer.alloc(0));
			looked++;
			expect(octets.includes(canary), path).toBe(false);
		}
		expect(looked).toBeGreaterThan(500);
		expect(output).toContain('accepted');
		expect(output).not.toContain(canary);
		expect(output).not.toContain('local-part-secret');
	});

	it('law 2: grows by a few budgets at most, whatever is sent at once', async () => {
		const peak = async () =>
			Number(/VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1024;
		const before = await peak();
		const raw = Buffer.alloc(4 << 20, 'sixty-four octets of text that nobody will ever want to read..\r\n');
		const send = async () => {
			const client = await connectTo(port);
			const { code } = await client.send({ to: ['a@army.ml'], raw });
			client.close();
			return code;
		};
		const codes = new Set(await Promise.all(Array.from({ length: 60 }, send)));
		expect([...codes].every((code) => code === 250 || code === 452)).toBe(true);
		expect(codes).toContain(250);
		expect((await peak()) - before).toBeLessThan(160 << 20);
	});

	it('says in one sentence what to do when it cannot start, to its supervisor and on stderr, and ends with 1', async () => {
		const second = start({ STRAYMAIL_SMTP_PORT: String(port) });
		let said = '';
		second.stderr?.on('data', (chunk) => {
			said += chunk;
		});
		const [[message], [code]] = await Promise.all([once(second, 'message'), once(second, 'exit')]);
		expect(message).toMatchObject({ type: 'fatal', code: 'port-in-use' });
		expect(said).toContain('set STRAYMAIL_SMTP_PORT to another');
		expect(code).toBe(1);
	});

	it('ends with 0 on SIGTERM', async () => {
		child.kill('SIGTERM');
		const [code] = await once(child, 'exit');
		expect(code).toBe(0);
	});
});
