import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../src/start.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, idOf } from './smtp-client.ts';

const megabyte = 1 << 20;

describe('law 2: memory is bounded', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start({
			limits: {
				maxMessageBytes: 4 * megabyte,
				memoryBudgetBytes: 8 * megabyte,
				maxConnections: 100,
				maxRecipients: 10,
			},
		});
	});
	afterAll(() => bench.stop());

	const used = async () =>
		(await receiver.metrics.registry.getSingleMetric('straymail_budget_used_octets')?.get())?.values[0]?.value ?? 0;

	it('holds the budget under 40 slow senders of 1 MB, refuses some with 452 and recovers', async () => {
		const raw = Buffer.alloc(megabyte, 'sixty-four octets of text that nobody will ever want to read..\r\n');
		let most = 0;
		let watching = true;
		const watch = (async () => {
			while (watching) {
				most = Math.max(most, await used());
				await wait(20);
			}
		})();
		const send = async () => {
			const client = await connectTo(receiver.port);
			await client.write('MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nDATA\r\n');
			const codes = [(await client.reply()).code, (await client.reply()).code, (await client.reply()).code];
			if (codes[2] !== 354) return Math.max(...codes);
			for (let at = 0; at < raw.length; at += 64 * 1024) {
				await client.write(raw.subarray(at, at + 64 * 1024));
				await wait(30);
			}
			await client.write('.\r\n');
			const reply = await client.reply();
			client.close();
			if (reply.code === 250) expect((await bench.opened([idOf(reply)])).get(idOf(reply))?.equals(raw)).toBe(true);
			return reply.code;
		};
		const codes = await Promise.all(Array.from({ length: 40 }, send));
		watching = false;
		await watch;
		expect(most).toBeGreaterThan(4 * megabyte);
		expect(most).toBeLessThanOrEqual(8 * megabyte);
		expect(codes.filter((code) => code === 250).length).toBeGreaterThanOrEqual(6);
		expect(new Set(codes)).toEqual(new Set([250, 452]));
		expect(await used()).toBe(0);
		expect(await send()).toBe(250);
	});

	it('refuses at MAIL with 452 4.3.1 what it has no room for just now', async () => {
		const holder = await connectTo(receiver.port);
		await holder.write('MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nDATA\r\n');
		for (let i = 0; i < 3; i++) await holder.reply();
		await holder.write(Buffer.alloc(3 * megabyte, 'x'.repeat(62).concat('\r\n')));
		const second = await connectTo(receiver.port);
		await second.write('MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nDATA\r\n');
		for (let i = 0; i < 3; i++) await second.reply();
		await second.write(Buffer.alloc(3 * megabyte, 'x'.repeat(62).concat('\r\n')));
		await expect.poll(used).toBeGreaterThan(5 * megabyte);
		const third = await connectTo(receiver.port);
		expect((await third.say(`MAIL FROM:<a@b.example> SIZE=${3 * megabyte}`)).text).toMatch(/^452 4\.3\.1 /);
		expect((await third.say(`MAIL FROM:<a@b.example> SIZE=60000`)).code).toBe(250);
		for (const client of [holder, second, third]) client.close();
		await expect.poll(used).toBe(0);
	});
});
