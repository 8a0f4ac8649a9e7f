import {
	attachmentTypes,
	categories,
	findingTypes,
	hasValues,
	isValues,
	kinds,
	levels,
	parseQuery,
	searchKeys,
} from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import {
	completionAt,
	completionKeys,
	optionsFor,
	staticValues,
	suggestedKeys,
	withOption,
} from '../../src/inbox/search/complete.ts';
import { completionValues } from '../../src/inbox/search/completion-values.ts';

const nameOf = (_key: string, value: string) => (value === 'medical' ? 'Médical' : value);
const offered = (text: string, suggested: { value: string; count: number | null }[] = []) => {
	const completion = completionAt(text, text.length);
	return completion
		? optionsFor(completion, { values: completionValues, suggested, nameOf }).map((option) => option.text)
		: null;
};

describe('the completion of the search box', () => {
	it('offers sender domains first while a word is typed', () => {
		const navy = { value: 'navy.mil', count: 40 };
		expect(offered('level:high navy', [navy])?.[0]).toBe('senderdomain:navy.mil');
	});

	it('offers keys by their beginning', () => {
		expect(offered('se')?.slice(0, 1)).toEqual(['senderdomain:']);
		expect(offered('')).toEqual(completionKeys.map((key) => `${key}:`));
	});

	it('offers values of a key, by value or by name in the reader’s language, accents or not', () => {
		expect(offered('category:med')).toEqual(['category:medical']);
		expect(offered('category:méd')).toEqual(['category:medical']);
		expect(offered('is:un')).toEqual(['is:unreviewed', 'is:unreadable']);
	});

	it('offers values without their key', () => {
		expect(offered('crit')).toContain('level:critical');
	});

	it('keeps the minus', () => {
		expect(offered('-kind:sp')).toEqual(['-kind:spam']);
	});

	it('puts quotes around a value with blanks', () => {
		expect(offered('org:us', [{ value: 'US Army', count: 3 }])).toEqual(['org:"US Army"']);
	});

	it('has nothing to say inside a phrase or to a key that is none', () => {
		expect(offered('"travel or')).toBeNull();
		expect(offered('colour:r')).toBeNull();
	});

	it('replaces the word at the caret, not the last one', () => {
		const text = 'kind:sp level:high';
		const completion = completionAt(text, 7);
		expect(completion).toMatchObject({ key: 'kind', prefix: 'sp', from: 0, to: 7 });
		const taken = completion && withOption(text, completion, { text: 'kind:spam', key: 'kind', value: 'spam' });
		expect(taken).toEqual({ text: 'kind:spam level:high', caret: 10 });
	});

	it('lets a key wait for its value', () => {
		const completion = completionAt('sen', 3);
		expect(
			completion && withOption('sen', completion, { text: 'senderdomain:', key: 'senderdomain', value: null }),
		).toEqual({ text: 'senderdomain:', caret: 13 });
	});
});

describe('what it offers', () => {
	it('is every key of the grammar', () => {
		expect(completionKeys.toSorted()).toEqual(Object.keys(searchKeys).toSorted());
	});

	it('is the whole vocabulary', () => {
		const values = (key: string) => staticValues(key, completionValues);
		expect(values('category').toSorted()).toEqual(categories.toSorted());
		expect(values('finding').toSorted()).toEqual(findingTypes.toSorted());
		expect(values('type').toSorted()).toEqual(attachmentTypes.toSorted());
		expect(values('kind').toSorted()).toEqual(kinds.toSorted());
		expect(values('has').toSorted()).toEqual(hasValues.toSorted());
		expect(values('is').toSorted()).toEqual(isValues.toSorted());
		expect(values('level')).toEqual(expect.arrayContaining([...levels]));
	});

	it('is read by the grammar', () => {
		for (const key of completionKeys) {
			for (const value of staticValues(key, completionValues)) {
				expect(() => parseQuery(`${key}:${value}`, new Date())).not.toThrow();
			}
		}
	});

	it('asks the API only for keys that it suggests for', async () => {
		const { suggestKeys } = await import('@straymail/contracts');
		expect([...suggestedKeys].toSorted()).toEqual([...suggestKeys].toSorted());
	});
});
