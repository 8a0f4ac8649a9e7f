import { parseQuery } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { addressPart, hasTerm, termsOf, toggleTerm, withoutTerm } from '../src/inbox/search-text.ts';

describe('terms of a search', () => {
	it.each([
		'level:>=high travel orders',
		'-kind:spam "a phrase" from:ann@example.org',
		'subject:"two words" -"not this" has:attachment',
		'quoted"inside stays one word',
	])('stand where the grammar finds them: %s', (text) => {
		const parsed = parseQuery(text, new Date(0)).terms.map(({ span }) => [...span]);
		expect(termsOf(text).map(({ start, end }) => [start, end])).toEqual(parsed);
	});

	it('take an open quote to the end, so that half a phrase can be edited', () => {
		expect(termsOf('kind:spam "half a').map(({ text }) => text)).toEqual(['kind:spam', '"half a']);
	});
});

describe('what may stand in the address', () => {
	it('is the structured terms', () => {
		expect(addressPart('travel level:>=high -kind:spam "Lt. Smith"')).toBe('level:>=high -kind:spam');
	});

	it('is never a word of the content, by whichever field', () => {
		expect(addressPart('subject:"travel orders" secret -other nofield:word')).toBe('');
	});
});

describe('a facet', () => {
	it('adds its term and takes it away again', () => {
		const chosen = toggleTerm('travel', 'category', 'medical', { alone: false });
		expect(chosen).toBe('travel category:medical');
		expect(toggleTerm(chosen, 'category', 'medical', { alone: false })).toBe('travel');
	});

	it('replaces another value where a message has only one', () => {
		expect(toggleTerm('level:low travel', 'level', 'high', { alone: true })).toBe('travel level:high');
	});

	it('joins another value where a message has several', () => {
		expect(toggleTerm('category:tax', 'category', 'medical', { alone: false })).toBe('category:tax category:medical');
	});

	it('leaves what is excluded alone', () => {
		expect(toggleTerm('-kind:spam', 'kind', 'genuine', { alone: true })).toBe('-kind:spam kind:genuine');
		expect(hasTerm('-kind:spam', 'kind', 'spam')).toBe(false);
	});

	it('can be taken out by its place', () => {
		expect(withoutTerm('a level:high "b c"', 1)).toBe('a "b c"');
	});
});
