import { authenticationMethods } from './api.ts';
import { StraymailError } from './errors.ts';
import { AttachmentType, Category, FindingType, Kind, Level } from './vocabulary.ts';

/** Half-open span in the query's UTF-16 code units. */
export type Span = readonly [number, number];

const textKeys = ['from', 'senderdomain', 'to', 'trap', 'org', 'intended', 'subject', 'lang'] as const;
export type TextKey = (typeof textKeys)[number];

export const hasValues = ['attachment', 'copies'] as const;
export const isValues = ['unreviewed', 'reviewed', 'unreadable', 'locked', 'assigned', 'held', 'in-report'] as const;
/** Result words of RFC 8601 §2.7, and ours for what could not be checked. */
export const authenticationResults = [
	'pass',
	'fail',
	'softfail',
	'neutral',
	'none',
	'policy',
	'permerror',
	'not-checked',
] as const;
export type Comparison = '=' | '>=' | '<=' | '>' | '<';

/** One thing asked for. All terms of a query must hold. */
export type SearchTerm = { readonly negated: boolean; readonly span: Span } & (
	| { readonly type: 'text'; readonly key: TextKey; readonly value: string }
	| { readonly type: 'kind'; readonly value: Kind }
	| { readonly type: 'level'; readonly comparison: Comparison; readonly value: Level }
	| { readonly type: 'category'; readonly value: Category }
	| { readonly type: 'finding'; readonly value: FindingType }
	/** A name, or `me` and `none`. */
	| { readonly type: 'assignee'; readonly value: string }
	/** Method and result: `dmarc-fail`. */
	| { readonly type: 'auth'; readonly value: string }
	| { readonly type: 'attachment'; readonly value: AttachmentType }
	| { readonly type: 'has'; readonly value: (typeof hasValues)[number] }
	| { readonly type: 'is'; readonly value: (typeof isValues)[number] }
	/** `after` includes its instant, `before` does not. ISO 8601, UTC. */
	| { readonly type: 'time'; readonly edge: 'after' | 'before'; readonly at: string }
	/** Octets. */
	| { readonly type: 'size'; readonly edge: 'larger' | 'smaller'; readonly octets: number }
	/** Free words; `phrase` when they stood in quotes and must follow each other. */
	| { readonly type: 'words'; readonly text: string; readonly phrase: boolean }
);

export interface ParsedQuery {
	/** As it was typed; a cursor is bound to it, for ages such as `7d` move on between two pages. */
	readonly text: string;
	readonly terms: readonly SearchTerm[];
}

/** Keys in the order in which the search box offers them, with what each takes. */
export const searchKeys = {
	senderdomain: 'domain of the sender, with all below it: senderdomain:navy.mil',
	from: 'sender address or a part of it',
	to: 'recipient address, the beginning of one, or a domain',
	trap: 'trap domain that took it',
	org: 'intended organisation',
	intended: 'intended address or domain',
	subject: 'words of the masked subject',
	level: 'none, low, moderate, high, critical; with >=, <=, > or <',
	kind: 'genuine, reflection, bulk, spam, bounce, probe',
	category: 'medical, travel, credentials, …',
	finding: 'us-ssn, iban, password, …',
	has: 'attachment or copies',
	type: 'sort of attachment: pdf, image, document, spreadsheet, archive, …',
	auth: 'result of a check: dmarc-fail, spf-pass, dkim-none, …',
	is: 'unreviewed, reviewed, unreadable, locked, assigned, held or in-report',
	assignee: 'who takes care of it: a name, me or none',
	after: '2026-11-23, 2026-11-23T14:00, 2026-11, or 7d, 12h, 30m ago',
	before: 'the same',
	larger: '500k, 2M',
	smaller: 'the same',
	lang: 'en, fr, nl, …',
} as const;
export type SearchKey = keyof typeof searchKeys;

interface Token {
	readonly negated: boolean;
	readonly key: string | null;
	readonly value: string;
	readonly quoted: boolean;
	readonly span: Span;
	/** Where the value begins, for errors that point at it. */
	readonly valueSpan: Span;
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character);

const fail = (span: Span, message: string): never => {
	throw new StraymailError('search-syntax', message, { span });
};

/** Reads a value from `at`: to the closing quote, or to the next space. */
const readValue = (text: string, at: number): { value: string; quoted: boolean; end: number } => {
	if (text[at] !== '"') {
		let end = at;
		while (end < text.length && !isSpace(text[end])) end += 1;
		return { value: text.slice(at, end), quoted: false, end };
	}
	const close = text.indexOf('"', at + 1);
	if (close === -1) return fail([at, text.length], 'The quote that begins here is not closed.');
	return { value: text.slice(at + 1, close), quoted: true, end: close + 1 };
};

const keyAt = (text: string, at: number): string | null => {
	let end = at;
	while (end < text.length && /[a-z]/i.test(text[end] ?? '')) end += 1;
	return end > at && text[end] === ':' ? text.slice(at, end) : null;
};

function* tokens(text: string): Generator<Token> {
	let at = 0;
	while (at < text.length) {
		if (isSpace(text[at])) {
			at += 1;
			continue;
		}
		const start = at;
		const negated = text[at] === '-' && at + 1 < text.length && !isSpace(text[at + 1]);
		if (negated) at += 1;
		const key = keyAt(text, at);
		if (key !== null) at += key.length + 1;
		const { value, quoted, end } = readValue(text, at);
		yield { negated, key: key?.toLowerCase() ?? null, value, quoted, span: [start, end], valueSpan: [at, end] };
		at = end;
	}
}

const oneOf = <T extends string>(values: readonly T[], { value, valueSpan }: Token, what: string): T => {
	const found = values.find((candidate) => candidate === value.toLowerCase());
	return found ?? fail(valueSpan, `"${value}" is no ${what}. It can be: ${values.join(', ')}.`);
};

const dayMilliseconds = 24 * 60 * 60 * 1000;
const ago = { d: dayMilliseconds, h: 60 * 60 * 1000, m: 60 * 1000 } as const;

/** The instant that a date, a minute or an age stands for: the start of the month, day or minute, in UTC. */
const instant = ({ value, valueSpan }: Token, now: Date): string => {
	const age = /^(\d{1,5})([dhm])$/.exec(value);
	if (age) return new Date(now.getTime() - Number(age[1]) * ago[age[2] as keyof typeof ago]).toISOString();
	const date = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?)?$/i.exec(value);
	const [year, month, day] = [Number(date?.[1]), Number(date?.[2]), Number(date?.[3] ?? 1)];
	const at = new Date(Date.UTC(year, month - 1, day, Number(date?.[4] ?? 0), Number(date?.[5] ?? 0)));
	if (date && at.getUTCMonth() === month - 1 && at.getUTCDate() === day) return at.toISOString();
	return fail(
		valueSpan,
		`"${value}" is no date. Write 2026-11-23, 2026-11-23T14:00, 2026-11, or an age such as 7d, 12h or 30m.`,
	);
};

const octets = ({ value, valueSpan }: Token): number => {
	const size = /^(\d{1,12})([kmg]?)b?$/i.exec(value);
	if (!size) return fail(valueSpan, `"${value}" is no size. Write octets, or 500k, 2M, 1G.`);
	return Number(size[1]) * 1024 ** ['', 'k', 'm', 'g'].indexOf((size[2] ?? '').toLowerCase());
};

const levelTerm = (token: Token) => {
	const comparison = /^(>=|<=|>|<|=)?/.exec(token.value)?.[0] ?? '';
	const bare = { ...token, value: token.value.slice(comparison.length) };
	return {
		type: 'level',
		comparison: (comparison || '=') as Comparison,
		value: oneOf(Level.options, bare, 'level'),
	} as const;
};

const authTerm = (token: Token) => {
	const value = token.value.toLowerCase();
	const dash = value.indexOf('-');
	const [method, result] = dash === -1 ? [value, ''] : [value.slice(0, dash), value.slice(dash + 1)];
	if (!authenticationMethods.some((known) => known === method)) {
		return fail(
			token.valueSpan,
			`"${token.value}" is no check. It begins with ${authenticationMethods.join(', ')}, as in dmarc-fail.`,
		);
	}
	if (authenticationResults.some((known) => known === result)) return { type: 'auth', value } as const;
	return fail(
		token.valueSpan,
		`"${token.value}" is no result. Write ${method}- and one of: ${authenticationResults.join(', ')}.`,
	);
};

const termOf = (token: Token, now: Date): SearchTerm => {
	const { negated, span, key, value } = token;
	const common = { negated, span };
	if (key === null) return { ...common, type: 'words', text: value, phrase: token.quoted };
	if (!Object.hasOwn(searchKeys, key)) {
		return fail(
			[span[0], token.valueSpan[0]],
			`There is no "${key}:". Put the word in quotes to search for it, or use one of: ${Object.keys(searchKeys).join(', ')}.`,
		);
	}
	if (value === '') return fail(span, `"${key}:" needs a value: ${searchKeys[key as SearchKey]}.`);
	switch (key as SearchKey) {
		case 'kind':
			return { ...common, type: 'kind', value: oneOf(Kind.options, token, 'kind') };
		case 'level':
			return { ...common, ...levelTerm(token) };
		case 'category':
			return { ...common, type: 'category', value: oneOf(Category.options, token, 'category') };
		case 'finding':
			return { ...common, type: 'finding', value: oneOf(FindingType.options, token, 'finding type') };
		case 'type':
			return { ...common, type: 'attachment', value: oneOf(AttachmentType.options, token, 'sort of attachment') };
		case 'auth':
			return { ...common, ...authTerm(token) };
		case 'assignee':
			return { ...common, type: 'assignee', value };
		case 'has':
			return { ...common, type: 'has', value: oneOf(hasValues, token, 'value of has:') };
		case 'is':
			return { ...common, type: 'is', value: oneOf(isValues, token, 'value of is:') };
		case 'after':
		case 'before':
			return { ...common, type: 'time', edge: key as 'after' | 'before', at: instant(token, now) };
		case 'larger':
		case 'smaller':
			return { ...common, type: 'size', edge: key as 'larger' | 'smaller', octets: octets(token) };
		default:
			return { ...common, type: 'text', key: key as TextKey, value };
	}
};

/** Whether a term holds words of mail. Such words are content: they stand in no URL, no audit log and no saved view. */
export const isContentTerm = (term: SearchTerm): boolean =>
	term.type === 'words' || (term.type === 'text' && term.key === 'subject');

/**
 * Reads a query: terms `key:value`, `"a phrase"` and free words, each with `-` before it for its opposite; all must hold.
 *
 * @param now - what ages such as `7d` count from.
 * @throws {StraymailError} `search-syntax` with the span of the word that is wrong.
 */
export const parseQuery = (text: string, now: Date): ParsedQuery => ({
	text,
	terms: [...tokens(text)].map((token) => termOf(token, now)),
});
