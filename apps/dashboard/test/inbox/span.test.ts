import { parseQuery } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { barAt, instantText, sumOf, timesOf } from '../../src/inbox/histogram/span.ts';
import { withTimes } from '../../src/inbox/search/search-text.ts';

const bars = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day, at) => ({
	start: `${day}T00:00:00.000Z`,
	count: at + 1,
	high: 0,
}));
const found = { bars, end: '2026-11-24T00:00:00.000Z' };

describe('a stretch of the histogram', () => {
	it('is written as the grammar reads it, whichever way it was dragged', () => {
		expect(timesOf(found, 1, 2)).toEqual({ after: '2026-11-21', before: '2026-11-23' });
		expect(timesOf(found, 2, 1)).toEqual({ after: '2026-11-21', before: '2026-11-23' });
	});

	it('is open where it reaches the newest: mail that comes in belongs to it', () => {
		expect(timesOf(found, 2, 3)).toEqual({ after: '2026-11-22' });
	});

	it('has the minute where days are too coarse', () => {
		expect(instantText('2026-11-23T14:05:00.000Z')).toBe('2026-11-23T14:05');
		const [term] = parseQuery(`after:${instantText('2026-11-23T14:05:00.000Z')}`, new Date(0)).terms;
		expect(term).toMatchObject({ at: '2026-11-23T14:05:00.000Z' });
	});

	it('replaces the times that were asked for before', () => {
		expect(withTimes('after:7d kind:spam before:2026-11-20 x', timesOf(found, 0, 0))).toBe(
			'kind:spam x after:2026-11-20 before:2026-11-21',
		);
		expect(withTimes('after:7d kind:spam', {})).toBe('kind:spam');
	});

	it('counts what lies in it', () => {
		expect(sumOf(bars, 3, 1)).toBe(2 + 3 + 4);
		expect([0, 0.26, 0.99, 1, -1].map((part) => barAt(bars, part))).toEqual([0, 1, 3, 3, 0]);
	});
});
