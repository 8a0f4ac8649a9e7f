import { parseQuery } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import {
	addressPart,
	contentPart,
	termState,
	termsOf,
	toggleTerm,
	withOpposite,
	withoutTerm,
} from '../../src/inbox/search/search-text.ts';

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

describe('what a saved view does not keep', () => {
	it('is free words, phrases and what is asked of the subject', () => {
		expect(contentPart('travel level:high -"Lt. Smith" subject:orders')).toBe('travel -"Lt. Smith" subject:orders');
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
		expect(termState('-kind:spam', 'kind', 'spam')).toBe('not');
	});

	it('asks for the opposite, beside other opposites', () => {
		const without = toggleTerm('-kind:spam travel', 'kind', 'bulk', { alone: true, negated: true });
		expect(without).toBe('-kind:spam travel -kind:bulk');
		expect(toggleTerm(without, 'kind', 'spam', { alone: true, negated: true })).toBe('travel -kind:bulk');
	});

	it('turns from asked for to left out, never both', () => {
		expect(toggleTerm('kind:spam', 'kind', 'spam', { alone: true, negated: true })).toBe('-kind:spam');
		expect(toggleTerm('-kind:spam', 'kind', 'spam', { alone: true })).toBe('kind:spam');
		expect(withOpposite('kind:spam "a b"', 1)).toBe('kind:spam -"a b"');
		expect(withOpposite('kind:spam -"a b"', 1)).toBe('kind:spam "a b"');
	});

	it('is known whichever way it was written', () => {
		expect(termState('Org:"US Army"', 'org', 'us army')).toBe('on');
		expect(termState('travel', 'org', 'us army')).toBe('off');
	});

	it('can be taken out by its place', () => {
		expect(withoutTerm('a level:high "b c"', 1)).toBe('a "b c"');
	});
});
