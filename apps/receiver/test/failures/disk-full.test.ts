import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { migrate, startEmbeddedPostgres } from '@straymail/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench, trap } from '../running-receiver.ts';
import { connectTo } from '../smtp-client.ts';
import { expectNothingLost, startSenders } from './senders.ts';

const run = promisify(execFile);

/** A small disk of its own needs the right to mount one. */
const mayMount = async (): Promise<boolean> => {
	const folder = await mkdtemp(join(tmpdir(), 'straymail-mount-'));
	const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).then(
		() => true,
		() => false,
	);
	if (mounted) await run('umount', [folder]);
	await rm(folder, { recursive: true });
	return mounted;
};
const possible = await mayMount();
if (!possible)
	console.warn('A full disk is left out: no small disk can be mounted here (it takes root, and mount(8)).');

describe.skipIf(!possible)('a full disk', () => {
	let bench: Bench;
	let disk: string;
	beforeAll(async () => {
		disk = await mkdtemp(join(tmpdir(), 'straymail-disk-'));
		await run('mount', ['-t', 'tmpfs', '-o', 'size=250m,mode=0755', 'tmpfs', disk]);
		bench = await startBench([trap('army.ml')], async () => {
			const dataDir = join(disk, 'data');
			await mkdir(dataDir, { mode: 0o755 });
			const server = await startEmbeddedPostgres({ dataDir });
			await migrate(server.url);
			return { url: server.url, dataDir, stop: () => server.stop() };
		});
	});
	afterAll(async () => {
		await bench?.stop();
		await run('umount', ['-l', disk]);
		await rm(disk, { recursive: true, force: true });
	});

	const free = async () => {
		const { bavail, bsize } = await statfs(disk);
		return bavail * bsize;
	};
	const ballast = () => join(disk, 'ballast');
	/** Leaves so many octets. */
	const fill = async (left: number) => writeFile(ballast(), Buffer.alloc(Math.max(0, (await free()) - left)));

	it('is seen before it is full: 452 4.3.1 at MAIL, and mail is taken again when there is room', async () => {
		const receiver = await bench.start({ databaseFolder: disk });
		const mail = async () => {
			const client = await connectTo(receiver.port);
			const { text } = await client.say('MAIL FROM:<a@b.example>');
			client.close();
			return text;
		};
		expect(await mail()).toMatch(/^250 /);
		// The largest message has 8 MB here.
		await fill(11 << 20);
		await expect.poll(mail, { timeout: 10_000 }).toMatch(/^452 4\.3\.1 No room/);
		await rm(ballast());
		await expect.poll(mail, { timeout: 10_000 }).toMatch(/^250 /);
	});

	it('that nobody watches: senders get 4xx, nothing acknowledged is lost, and it goes on when there is room', async () => {
		const receiver = await bench.start();
		await fill(6 << 20);
		const sending = startSenders(receiver.port, { senders: 5, each: 30, octets: 150_000 });
		const refused = () => [...sending.refusals.values()].reduce((sum, count) => sum + count, 0);
		await expect.poll(refused, { timeout: 30_000 }).toBeGreaterThan(5);
		await wait(500);
		await rm(ballast());
		await sending.done;
		await expectNothingLost(bench, sending);
	});
});
