import { readdirSync, readFileSync } from 'node:fs';
import {
	categories,
	findingTypes,
	kinds,
	levels,
	messageStatuses,
	notReadReasons,
	roles,
	sectors,
	trapPolicies,
	trapScopes,
} from '@straymail/contracts';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { parseSort } from '../src/inbox/use-search.ts';
import type { Messages } from '../src/words/app-config.ts';
import { categoriesInOrder } from '../src/words/categories.ts';
import { kindsInOrder } from '../src/words/kinds.ts';
import { type Language, languages } from '../src/words/languages.ts';
import { levelLooks, levelsDown } from '../src/words/levels.ts';
import { policies, scopes } from '../src/words/policies.ts';
import { type Words, wordsIn } from '../src/words/words-in.ts';

const wordsOf = (language: Language): Words => {
	const file = new URL(`../messages/${language}/words.json`, import.meta.url);
	const messages = { words: JSON.parse(readFileSync(file, 'utf8')) } as Pick<Messages, 'words'>;
	const translator = createTranslator({
		locale: language,
		messages,
		namespace: 'words',
		onError: (error) => {
			throw error;
		},
	});
	return wordsIn(language, translator as Parameters<typeof wordsIn>[1]);
};
const [english, french, dutch] = [wordsOf('en'), wordsOf('fr'), wordsOf('nl')];
/** French and Dutch put blanks that do not break into numbers. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each(languages)('words for the vocabulary in %s', (language) => {
	const words = wordsOf(language);

	it('exist for each of its values', () => {
		for (const [values, name] of [
			[kinds, words.kindName],
			[kinds, words.kindMeaning],
			[levels, words.levelName],
			[levels, words.levelMeaning],
			[categories, words.categoryName],
			[findingTypes, words.findingTypeName],
			[messageStatuses, words.statusName],
			[trapPolicies, words.policyName],
			[trapPolicies, words.policyMeaning],
			[trapScopes, words.scopeName],
			[roles, words.roleName],
			[sectors, words.sectorName],
		] as const) {
			const named = values.map((value) => (name as (value: string) => string)(value));
			expect(named.every((each) => each.length > 1)).toBe(true);
			expect(new Set(named).size).toBe(values.length);
		}
	});

	it('are the value itself for what nobody knows', () => {
		expect(words.levelName('hihg' as 'high')).toBe('hihg');
		expect(words.actionName('message.fold-twice')).toBe('Message fold twice');
	});

	it('exist for each reason why something was not read', () => {
		const file = new URL(`../messages/${language}/message.json`, import.meta.url);
		const { reasons } = JSON.parse(readFileSync(file, 'utf8')) as { reasons: Record<string, string> };
		expect(Object.keys(reasons).sort()).toEqual([...notReadReasons].sort());
	});

	it('exist for every act that the audit log can hold', () => {
		const folder = new URL('../../../packages/services/src/', import.meta.url);
		const actions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.flatMap((name) => /action: '([a-z.-]+)'/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1] ?? []);
		expect(actions.length).toBeGreaterThan(40);
		const unnamed = (action: string) => action.replaceAll(/[.\-_]/g, ' ').toLowerCase();
		for (const action of actions) expect(words.actionName(action).toLowerCase(), action).not.toBe(unnamed(action));
	});
});

describe('an order of the list', () => {
	it('is read from the address and falls back to the newest first', () => {
		expect(parseSort('level.desc')).toEqual({ key: 'level', direction: 'desc' });
		expect(parseSort('constructor.asc')).toEqual({ key: 'receivedAt', direction: 'desc' });
	});
});

describe('orders', () => {
	it('hold every value once', () => {
		expect([...kindsInOrder].sort()).toEqual([...kinds].sort());
		expect([...categoriesInOrder].sort()).toEqual([...categories].sort());
		expect([...policies].sort()).toEqual([...trapPolicies].sort());
		expect([...scopes].sort()).toEqual([...trapScopes].sort());
	});

	it('rank levels as the contracts do', () => {
		expect(levelsDown.toReversed()).toEqual([...levels]);
		for (const level of levels) expect(levelLooks[level].rank).toBe(levels.indexOf(level));
	});
});

describe('times', () => {
	const now = Date.parse('2026-11-23T12:00:00Z');

	it.each([
		['2026-11-23T11:59:30Z', 'now', 'à l’instant', 'nu'],
		['2026-11-23T11:55:00Z', '5 min', '5 min', '5 min'],
		['2026-11-23T09:00:00Z', '3 h', '3 h', '3 u'],
		['2026-11-21T09:00:00Z', '2 d', '2 j', '2 d'],
		['2026-11-03T09:00:00Z', '3 Nov', '3 nov.', '3 nov'],
		['2025-11-03T09:00:00Z', '3 Nov 2025', '3 nov. 2025', '3 nov 2025'],
	])('%s reads %s, %s, %s', (at, ...expected) => {
		expect([english, french, dutch].map((words) => words.relativeTime(at, now))).toEqual(expected);
	});

	it('are exact in UTC wherever the browser is', () => {
		expect(english.exactTime('2026-11-23T12:19:08Z')).toBe('23 Nov 2026, 12:19:08 UTC');
		expect(french.exactTime('2026-11-23T00:19:08Z')).toBe('23 nov. 2026, 00:19:08 UTC');
	});

	it('name a day of UTC', () => expect(dutch.dayName('2026-03-01')).toBe('1 mrt'));
});

describe('numbers', () => {
	it('never show an estimate as certain', () => {
		const shown = [1, 0.992, 0.99, 0.684, 0].map(english.percent);
		expect(shown).toEqual(['> 99%', '> 99%', '99%', '68%', '0%']);
		expect(plain(french.percent(0.684))).toBe('68 %');
	});

	it('are grouped and shortened as the language does', () => {
		expect([english, french, dutch].map((words) => plain(words.count(1_234_567)))).toEqual([
			'1,234,567',
			'1 234 567',
			'1.234.567',
		]);
		expect(english.shortCount(9999)).toBe('9,999');
		expect(english.shortCount(12_345)).toBe('12.3K');
	});

	it('give sizes as mail programs do', () => {
		expect([999, 1500, 20_000, 4_600_000].map(english.size)).toEqual(['999 B', '1.5 kB', '20 kB', '4.6 MB']);
		expect(plain(french.size(1500))).toBe('1,5 ko');
	});

	it('name a language by its code, and leave alone what is none', () => {
		expect([english.languageName('fr'), dutch.languageName('fr'), french.languageName('nl')]).toEqual([
			'French',
			'Frans',
			'Néerlandais',
		]);
		expect(english.languageName('not a code')).toBe('not a code');
	});
});
