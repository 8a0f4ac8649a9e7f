import { describe, expect, it } from 'vitest';
import { windowAt } from '../../src/inbox/list/row-window.ts';

const view = 900;
const rowHeight = 36;
const at = (place: number, count: number, base = 0) =>
	windowAt({ top: (place - base) * rowHeight, view, rowHeight, count }, base);

describe('the rows that are drawn', () => {
	it('are those in sight and a few on either side', () => {
		const { first, last } = at(1000, 100_000);
		expect(first).toBeLessThanOrEqual(1000);
		expect(first).toBeGreaterThan(970);
		expect(last).toBeGreaterThanOrEqual(1000 + view / rowHeight);
		expect(last - first).toBeLessThan(70);
	});

	it('never go beyond the list', () => {
		expect(at(0, 5)).toMatchObject({ base: 0, first: 0, last: 5, places: 5 });
		expect(at(0, 0)).toMatchObject({ first: 0, last: 0, places: 0 });
		expect(at(95, 100).last).toBe(100);
	});

	it('stay the same while less than a few rows pass, so that scrolling draws seldom', () => {
		const windows = new Set(Array.from({ length: 60 }, (_, step) => JSON.stringify(at(1000 + step / 10, 100_000))));
		expect(windows.size).toBeLessThanOrEqual(3);
	});

	it.each([
		[36, 1_000_000],
		[60, 1_000_000],
		[28, 5_000_000],
	])('reach every one of very many rows of %i pixels, within what browsers lay out', (height, count) => {
		let base = 0;
		let place = 0;
		let deepest = 0;
		while (place < count) {
			const window = windowAt({ top: (place - base) * height, view, rowHeight: height, count }, base);
			expect(window.places * height).toBeLessThan(17_000_000);
			expect(window.first).toBeLessThanOrEqual(place);
			expect(Math.min(count, place + 1)).toBeLessThanOrEqual(Math.max(window.last, window.first));
			expect(place - window.base).toBeLessThan(window.places);
			deepest = Math.max(deepest, window.last);
			base = window.base;
			place += 5_000;
		}
		expect(deepest).toBeGreaterThan(count - 5_000);
		for (place = count - 1; place >= 0; place -= 5_000) {
			const window = windowAt({ top: (place - base) * height, view, rowHeight: height, count }, base);
			expect(place).toBeGreaterThanOrEqual(window.base);
			base = window.base;
		}
		expect(windowAt({ top: -base * height, view, rowHeight: height, count }, base).base).toBeGreaterThanOrEqual(0);
	});
});
