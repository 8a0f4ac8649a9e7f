/** One word of a search, with its half-open span in the text. */
export interface Term {
	readonly text: string;
	readonly negated: boolean;
	/** Lower case; null for a free word or phrase. */
	readonly field: string | null;
	/** Without quotes. */
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Fields that may stand in the address bar. `subject:` is left out: what is searched for there is content, and
 * content, like free words, never travels in an address (it would stay in histories and logs).
 */
const addressFields = new Set([
	'from',
	'senderdomain',
	'to',
	'trap',
	'org',
	'intended',
	'kind',
	'level',
	'category',
	'finding',
	'has',
	'type',
	'auth',
	'is',
	'assignee',
	'after',
	'before',
	'larger',
	'smaller',
	'lang',
]);

const read = (text: string, start: number, end: number): Term => {
	const raw = text.slice(start, end);
	const negated = raw.startsWith('-') && raw.length > 1;
	const body = negated ? raw.slice(1) : raw;
	const named = /^([a-z]+):(.*)$/is.exec(body);
	const value = (named?.[2] ?? body).replaceAll('"', '');
	return { text: raw, negated, field: named?.[1]?.toLowerCase() ?? null, value, start, end };
};

/** Where the term that begins at `start` ends: behind its closing quote, or at the next blank. */
const endOf = (text: string, start: number): number => {
	const opening = /^-?(?:[a-z]+:)?"/i.exec(text.slice(start));
	if (opening) {
		const close = text.indexOf('"', start + opening[0].length);
		return close < 0 ? text.length : close + 1;
	}
	const blank = text.slice(start).search(/\s/);
	return blank < 0 ? text.length : start + blank;
};

/**
 * Splits as the grammar in `@straymail/contracts` does, and judges nothing: what is wrong the API says. (The
 * grammar itself would bring its schemas into the inbox's first load.)
 */
export const termsOf = (text: string): readonly Term[] => {
	const terms: Term[] = [];
	let at = 0;
	while (at < text.length) {
		if (/\s/.test(text[at] ?? '')) {
			at += 1;
			continue;
		}
		const end = endOf(text, at);
		terms.push(read(text, at, end));
		at = end;
	}
	return terms;
};

const join = (terms: readonly Term[]) => terms.map(({ text }) => text).join(' ');

/** What of a search may stand in the address. */
export const addressPart = (text: string): string =>
	join(termsOf(text).filter(({ field }) => field !== null && addressFields.has(field)));

/** What of a search is content and is kept nowhere: free words, phrases and `subject:`. */
export const contentPart = (text: string): string =>
	join(termsOf(text).filter(({ field }) => field === null || field === 'subject'));

export type TermState = 'off' | 'on' | 'not';

/** Whether a search asks for a value, for its opposite, or for neither. */
export const termState = (text: string, field: string, value: string): TermState => {
	const term = termsOf(text).find((each) => each.field === field && each.value.toLowerCase() === value.toLowerCase());
	if (!term) return 'off';
	return term.negated ? 'not' : 'on';
};

/** The text without the term at `position` in `termsOf(text)`. */
export const withoutTerm = (text: string, position: number): string =>
	join(termsOf(text).filter((_, at) => at !== position));

/** The text with the term at `position` turned into its opposite. */
export const withOpposite = (text: string, position: number): string =>
	termsOf(text)
		.map((term, at) => {
			if (at !== position) return term.text;
			return term.negated ? term.text.slice(1) : `-${term.text}`;
		})
		.join(' ');

export const written = (field: string, value: string): string =>
	/\s/.test(value) ? `${field}:"${value}"` : `${field}:${value}`;

/**
 * Adds `field:value`, or with `negated` its opposite; takes it away when it stands there so already. With `alone`,
 * other terms that ask for a value of that field go: a message has one level, so `level:low level:high` would find
 * nothing. Opposites may stand together.
 */
export const toggleTerm = (
	text: string,
	field: string,
	value: string,
	{ alone, negated = false }: { alone: boolean; negated?: boolean },
): string => {
	const present = termState(text, field, value) === (negated ? 'not' : 'on');
	const kept = termsOf(text).filter((term) => {
		if (term.field !== field) return true;
		if (term.value.toLowerCase() === value.toLowerCase()) return false;
		return negated || !alone || term.negated;
	});
	return [join(kept), present ? '' : `${negated ? '-' : ''}${written(field, value)}`].filter(Boolean).join(' ');
};

/** The text with `after:` and `before:` set anew; an empty one is left out. */
export const withTimes = (
	text: string,
	{ after, before }: { after?: string | undefined; before?: string | undefined },
) => {
	const kept = termsOf(text).filter(({ field }) => field !== 'after' && field !== 'before');
	return [join(kept), after ? `after:${after}` : '', before ? `before:${before}` : ''].filter(Boolean).join(' ');
};
