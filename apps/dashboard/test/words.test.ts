import { categories, findingTypes, kinds, levels, notReadReasons } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import words from '../messages/en/message.json' with { type: 'json' };
import { parseSort } from '../src/inbox/use-search.ts';
import { categoryNames, findingTypeNames } from '../src/words/categories.ts';
import { kindNames } from '../src/words/kinds.ts';
import { levelLooks, levelsDown } from '../src/words/levels.ts';
import { percent, size } from '../src/words/numbers.ts';
import { exactTime, relativeTime } from '../src/words/time.ts';

describe('words for the vocabulary', () => {
	it('exist for each of its values', () => {
		expect(Object.keys(levelLooks).sort()).toEqual([...levels].sort());
		expect(Object.keys(kindNames).sort()).toEqual([...kinds].sort());
		expect(Object.keys(categoryNames).sort()).toEqual([...categories].sort());
		expect(Object.keys(findingTypeNames).sort()).toEqual([...findingTypes].sort());
		expect(Object.keys(words.reasons).sort()).toEqual([...notReadReasons].sort());
	});

	it('rank levels as the contracts do', () => {
		expect(levelsDown.toReversed()).toEqual([...levels]);
		for (const level of levels) expect(levelLooks[level].rank).toBe(levels.indexOf(level));
	});
});

describe('times', () => {
	const now = Date.parse('2026-11-23T12:00:00Z');

	it.each([
		['2026-11-23T11:59:30Z', 'now'],
		['2026-11-23T11:55:00Z', '5 min'],
		['2026-11-23T09:00:00Z', '3 h'],
		['2026-11-21T09:00:00Z', '2 d'],
		['2026-11-03T09:00:00Z', '3 Nov'],
		['2025-11-03T09:00:00Z', '3 Nov 2025'],
	])('%s reads %s', (at, words) => {
		expect(relativeTime(at, now)).toBe(words);
	});

	it('are exact in UTC wherever the browser is', () => {
		expect(exactTime('2026-11-23T12:19:08Z')).toBe('23 Nov 2026, 12:19:08 UTC');
	});
});

describe('numbers', () => {
	it('never show an estimate as certain', () => {
		expect([percent(1), percent(0.992), percent(0.99), percent(0.684)]).toEqual(['> 99 %', '> 99 %', '99 %', '68 %']);
	});

	it('give sizes as mail programs do', () => {
		expect([size(999), size(1500), size(20_000), size(4_600_000)]).toEqual(['999 B', '1.5 kB', '20 kB', '4.6 MB']);
	});

	it('read an order from the address and fall back to the newest first', () => {
		expect(parseSort('level.desc')).toEqual({ key: 'level', direction: 'desc' });
		expect(parseSort('constructor.asc')).toEqual({ key: 'receivedAt', direction: 'desc' });
	});
});
