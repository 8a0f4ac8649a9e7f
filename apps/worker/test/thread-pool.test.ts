import { describe, expect, it, vi } from 'vitest';
import { ThreadPool } from '../src/analysis/thread-pool.ts';

const envelope = { from: 'a@b.example', to: ['c@d.example'] };

const open = (threads: number) =>
	new ThreadPool({
		threads,
		searchKey: new Uint8Array(32),
		context: { organisations: [], traps: [], model: null },
		timeLimit: 10_000,
		ocrTimeLimit: 10_000,
		heapLimit: 64,
		script: new URL('./picture-thread.ts', import.meta.url),
	});

/** The order in which messages end: `P` has pictures, `t` has none. */
async function order(threads: number, messages: string): Promise<string> {
	const pool = open(threads);
	let ended = '';
	await Promise.all(
		[...messages].map(async (letter) => {
			const { words } = await pool.analyse(Buffer.from(letter), envelope);
			expect(words).toBe(letter === 'P' ? 'with pictures' : 'plain');
			ended += letter;
		}),
	);
	expect(pool.slow).toBe(0);
	await pool.close();
	return ended;
}

describe('messages with pictures', () => {
	it('leave one thread to the others', async () => {
		expect(await order(2, `PPPP${'t'.repeat(30)}`)).toMatch(/^P?t{30}P{3,4}$/);
	});

	it('wait on a single thread until the others are done', async () => {
		expect(await order(1, `PP${'t'.repeat(10)}`)).toBe(`${'t'.repeat(10)}PP`);
	});

	it('do not wait on a single thread for ever', async () => {
		expect(await order(1, `P${'t'.repeat(80)}`)).toMatch(/^t+Pt+$/);
	});

	it('are counted while they wait, so that others can be claimed beside them', async () => {
		const pool = open(2);
		const all = Promise.all(['P', 'P', 'P'].map((letter) => pool.analyse(Buffer.from(letter), envelope)));
		await vi.waitFor(() => expect(pool.slow).toBeGreaterThanOrEqual(2), 10_000);
		await all;
		await pool.close();
	});
});
