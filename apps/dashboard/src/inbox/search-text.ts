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

export const hasTerm = (text: string, field: string, value: string): boolean =>
	termsOf(text).some((term) => !term.negated && term.field === field && term.value === value);

/** The text without the term at `position` in `termsOf(text)`. */
export const withoutTerm = (text: string, position: number): string =>
	join(termsOf(text).filter((_, at) => at !== position));

const written = (field: string, value: string) => (/\s/.test(value) ? `${field}:"${value}"` : `${field}:${value}`);

/**
 * Adds `field:value`, or takes it away when it is there. With `alone`, other terms of that field go: a message
 * has one level, so `level:low level:high` would find nothing.
 */
export const toggleTerm = (text: string, field: string, value: string, { alone }: { alone: boolean }): string => {
	const terms = termsOf(text);
	const present = hasTerm(text, field, value);
	const kept = terms.filter((term) => {
		if (term.field !== field || term.negated) return true;
		return !alone && term.value !== value;
	});
	return [join(kept), present ? '' : written(field, value)].filter(Boolean).join(' ');
};
