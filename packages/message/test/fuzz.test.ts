import { describe, expect, it } from 'vitest';
import { fuzz } from '../scripts/fuzz/fuzz.ts';
import { makeCase } from '../scripts/fuzz/make-case.ts';
import { openCompoundFile } from '../src/extraction/compound-file.ts';
import { compoundFile } from './support/compound-files.ts';
import { extractor } from './support/mail.ts';

describe('mutated messages', () => {
	it('are the same for the same seed and number, and others for others', () => {
		expect(makeCase(3, 7).equals(makeCase(3, 7))).toBe(true);
		expect(makeCase(3, 7).equals(makeCase(3, 8))).toBe(false);
		expect(makeCase(3, 7).equals(makeCase(4, 7))).toBe(false);
	});

	// `npm run fuzz:read` reads 20,000 and as many as wanted.
	it('are read without a crash, in bounded time and memory', async () => {
		const report = await fuzz({ seed: 42, count: 2500 });
		expect(report.failures).toEqual([]);
		expect(report.slowest.milliseconds).toBeLessThan(5000);
		expect(report.memory).toBeLessThan(400);
		// Otherwise the mutations would not reach what they are for.
		expect(report.tolerant).toBeGreaterThan(5);
		expect(Object.keys(report.reasons).length).toBeGreaterThan(3);
	}, 600_000);
});

describe('what mutated messages have found', () => {
	it('a compound file whose sectors lead in a circle ends, and is rebuilt for the libraries', async () => {
		const words = 'Words of the item, long enough for sectors of its own. '.repeat(100);
		const file = compoundFile({
			'__properties_version1.0': Buffer.alloc(32),
			'__substg1.0_1000001F': Buffer.from(words, 'utf16le'),
		});
		expect(openCompoundFile(file).sound).toBe(true);
		const table = 512 * (1 + file.readUInt32LE(76));
		// Every sector that is followed by its neighbour is followed by itself.
		const circle = Buffer.from(file);
		for (let at = 0; at < 128; at++) {
			if (circle.readUInt32LE(table + at * 4) === at + 1 && at > 2) circle.writeUInt32LE(at, table + at * 4);
		}
		expect(openCompoundFile(circle).sound).toBe(false);
		const start = performance.now();
		const { notRead } = await extractor.extract({ fileName: 'item.msg', claimedType: '', bytes: circle });
		await extractor.close();
		expect(performance.now() - start).toBeLessThan(4000);
		expect(notRead).not.toBe('timed-out');
	});
});
