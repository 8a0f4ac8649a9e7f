import { describe, expect, it } from 'vitest';
import { isContentTerm, parseQuery, StraymailError } from '../src/index.ts';

const now = new Date('2026-11-23T12:00:00Z');
const terms = (text: string) => parseQuery(text, now).terms.map(({ span: _, ...term }) => term);
const failure = (text: string) => {
	try {
		parseQuery(text, now);
	} catch (error) {
		if (error instanceof StraymailError)
			return { code: error.code, at: text.slice(...(error.span ?? [0, 0])), message: error.message };
	}
	throw new Error('parsed');
};

describe('the search grammar', () => {
	it('reads keys, phrases, free words and their opposites', () => {
		expect(terms('senderdomain:navy.mil -kind:spam "crew list" general -"out of office"')).toEqual([
			{ type: 'text', key: 'senderdomain', value: 'navy.mil', negated: false },
			{ type: 'kind', value: 'spam', negated: true },
			{ type: 'words', text: 'crew list', phrase: true, negated: false },
			{ type: 'words', text: 'general', phrase: false, negated: false },
			{ type: 'words', text: 'out of office', phrase: true, negated: true },
		]);
	});

	it.each([
		['level:high', '='],
		['level:>=high', '>='],
		['level:<high', '<'],
	])('compares levels: %s', (text, comparison) => {
		expect(terms(text)).toEqual([{ type: 'level', comparison, value: 'high', negated: false }]);
	});

	it.each([
		['after:2026-11-02', '2026-11-02T00:00:00.000Z'],
		['after:2026-11', '2026-11-01T00:00:00.000Z'],
		['after:2026-11-02T14:05', '2026-11-02T14:05:00.000Z'],
		['after:7d', '2026-11-16T12:00:00.000Z'],
		['after:90m', '2026-11-23T10:30:00.000Z'],
	])('reads dates and ages: %s', (text, at) => {
		expect(terms(text)).toEqual([{ type: 'time', edge: 'after', at, negated: false }]);
	});

	it('reads sizes in octets', () => {
		expect(terms('larger:500k smaller:2MB')).toMatchObject([{ octets: 512_000 }, { octets: 2_097_152 }]);
	});

	it('takes values in quotes and keys in capitals', () => {
		expect(terms('Org:"US Army"')).toEqual([{ type: 'text', key: 'org', value: 'US Army', negated: false }]);
	});

	it('reads assignees, checks and sorts of attachments', () => {
		expect(
			terms('assignee:me -assignee:"Ada Keita" auth:DMARC-fail auth:spf-not-checked type:PDF is:in-report'),
		).toEqual([
			{ type: 'assignee', value: 'me', negated: false },
			{ type: 'assignee', value: 'Ada Keita', negated: true },
			{ type: 'auth', value: 'dmarc-fail', negated: false },
			{ type: 'auth', value: 'spf-not-checked', negated: false },
			{ type: 'attachment', value: 'pdf', negated: false },
			{ type: 'is', value: 'in-report', negated: false },
		]);
	});

	it('knows which terms hold words of mail', () => {
		expect(parseQuery('x "a b" -y subject:z level:high assignee:me', now).terms.map(isContentTerm)).toEqual([
			true,
			true,
			true,
			true,
			false,
			false,
		]);
	});

	it('leaves a lone hyphen and words with hyphens alone', () => {
		expect(terms('- follow-up')).toMatchObject([{ text: '-' }, { text: 'follow-up', negated: false }]);
	});

	it('asks for nothing when empty', () => {
		expect(terms('   ')).toEqual([]);
	});

	it.each([
		['level:>=hihg', 'hihg'],
		['colour:red', 'colour:'],
		['constructor:x', 'constructor:'],
		['toString:x', 'toString:'],
		['kind:', 'kind:'],
		['general "crew list', '"crew list'],
		['after:2026-02-30', '2026-02-30'],
		['after:2026-02-03T24:00', '2026-02-03T24:00'],
		['after:2026-02T10:00', '2026-02T10:00'],
		['larger:big', 'big'],
		['auth:dmarc', 'dmarc'],
		['auth:bimi-fail', 'bimi-fail'],
		['x auth:dmarc-failed', 'dmarc-failed'],
		['type:pfd', 'pfd'],
		['assignee:', 'assignee:'],
		['is:hold', 'hold'],
		['x has:nothing', 'nothing'],
	])('points at what is wrong in %s', (text, at) => {
		expect(failure(text)).toMatchObject({ code: 'search-syntax' });
		expect(failure(text).at.endsWith(at) || at.endsWith(failure(text).at)).toBe(true);
	});

	it('keeps the text as it was typed', () => {
		expect(parseQuery(' after:7d  x', now).text).toBe(' after:7d  x');
	});

	it('is linear on hostile input', () => {
		expect(terms('-'.repeat(200_000))).toHaveLength(1);
		expect(terms('x '.repeat(100_000))).toHaveLength(100_000);
		expect(failure(`subject:${'"'.repeat(99_999)}`).code).toBe('search-syntax');
		expect(failure(`larger:${'9'.repeat(100_000)}`).code).toBe('search-syntax');
		expect(failure(`${'a'.repeat(100_000)}:`).code).toBe('search-syntax');
	});
});
