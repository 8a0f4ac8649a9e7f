import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../src/incoming/budget.ts';
import { collect } from '../src/incoming/collect.ts';
import { MessageStream } from '../src/incoming/message-stream.ts';
import { createOctetPile } from '../src/incoming/octet-pile.ts';

describe('a pile of octets', () => {
	it('keeps them in order whatever the sizes of the pieces, at a cost near to their length', () => {
		const pile = createOctetPile();
		const pieces = Array.from({ length: 3000 }, (_, i) => randomBytes(i % 100 === 0 ? 5000 : 1 + (i % 40)));
		let cost = 0;
		for (const piece of pieces) {
			cost += pile.cost(piece);
			pile.add(piece);
		}
		const whole = Buffer.concat(pieces);
		expect(Buffer.concat(pile.pieces).equals(whole)).toBe(true);
		expect(pile.pieces.length).toBeLessThan(150);
		expect(cost).toBeGreaterThanOrEqual(whole.length);
	});
});

describe('the budget of all sessions', () => {
	it('lets the one go on that holds the most, and gives up the one that holds the least, when all wait for each other', async () => {
		const budget = createBudget(100);
		const [large, small] = [budget.open(), budget.open()];
		expect(large.take(60)).toBe(true);
		expect(small.take(40)).toBe(true);
		const largeWaits = large.takeSoon(20, 10_000);
		const smallWaits = small.takeSoon(20, 10_000);
		expect(await smallWaits).toBe(false);
		small.release();
		expect(await largeWaits).toBe(true);
		expect(budget.free()).toBe(20);
	});

	it('waits for a message that is being stored, and no longer than it must', async () => {
		const budget = createBudget(100);
		const [storing, waiting] = [budget.open(), budget.open()];
		storing.take(100);
		const granted = waiting.takeSoon(50, 10_000);
		storing.release();
		expect(await granted).toBe(true);
		const another = budget.open();
		expect(await another.takeSoon(80, 20)).toBe(false);
		another.release();
		waiting.release();
		expect(budget.free()).toBe(100);
	});
});

describe('the part of the budget for small messages', () => {
	const kilobyte = 1024;
	it('is out of reach for large ones, and small ones find room while those wait', async () => {
		const budget = createBudget(1024 * kilobyte);
		const [slow, large, small] = [budget.open(), budget.open(), budget.open()];
		expect(slow.take(budget.largest)).toBe(true);
		expect(budget.pressed).toBe(true);
		expect(budget.hasRoomFor(65 * kilobyte)).toBe(false);
		expect(large.take(65 * kilobyte)).toBe(false);
		const waiting = large.takeSoon(65 * kilobyte, 10_000);
		expect(small.take(64 * kilobyte)).toBe(true);
		slow.release();
		expect(await waiting).toBe(true);
		small.release();
		large.release();
		expect(budget.free()).toBe(budget.total);
		expect(budget.pressed).toBe(false);
	});

	it('lets no more wait than fits beside the budget', async () => {
		const budget = createBudget(1024 * kilobyte);
		const slow = budget.open();
		slow.take(budget.largest);
		const others = Array.from({ length: 4 }, () => budget.open());
		const granted = others.map((one) => one.takeSoon(66 * kilobyte, 10_000));
		expect(await Promise.race(granted)).toBe(false);
		slow.release();
		expect((await Promise.all(granted)).filter(Boolean)).toHaveLength(1);
	});
});

describe('collecting a message', () => {
	it('loses no piece that waited for memory while the message came to its end', async () => {
		const budget = createBudget(10_000);
		const other = budget.open();
		other.take(9000);
		const stream = new MessageStream();
		const collected = collect(stream, { limit: 20_000, budget, keep: true });
		const held = stream.write(Buffer.alloc(5000, 'a'));
		expect(held).toBeInstanceOf(Promise);
		setTimeout(other.release, 10);
		await held;
		stream.end();
		const message = await collected;
		expect(Buffer.concat(message.pieces)).toHaveLength(5000);
		message.release();
		expect(budget.free()).toBe(10_000);
	});

	it('counts and drops what is not kept', async () => {
		const budget = createBudget(10);
		const stream = new MessageStream();
		const collected = collect(stream, { limit: 20_000, budget, keep: false });
		stream.write(Buffer.alloc(5000));
		expect(budget.free()).toBe(10);
		stream.end();
		expect(await collected).toMatchObject({ size: 5000, pieces: [] });
	});
});
