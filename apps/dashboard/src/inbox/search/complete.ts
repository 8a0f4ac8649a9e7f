import { filterFields } from '../fields.ts';
import { type Term, termsOf, written } from './search-text.ts';

/** What the word at the caret could become. */
export interface Completion {
	/** Half-open span of the text that is replaced. */
	readonly from: number;
	readonly to: number;
	/** `-` when the word asks for the opposite. */
	readonly sign: '' | '-';
	/** Lower case; null while the word has no key. */
	readonly key: string | null;
	/** What stands behind the key, or the word itself, up to the caret. */
	readonly prefix: string;
}

export interface CompletionOption {
	/** What replaces the word; a key that still needs a value ends with a colon. */
	readonly text: string;
	readonly key: string;
	/** Null: the key alone. */
	readonly value: string | null;
	readonly count?: number | null;
}

/** Values of keys that no filter lists. */
const extraValues: Readonly<Record<string, readonly string[]>> = {
	has: ['attachment', 'copies'],
	is: ['unreviewed', 'reviewed', 'unreadable', 'locked', 'assigned', 'held', 'in-report'],
	after: ['1d', '7d', '30d', '12h'],
	before: ['1d', '7d', '30d', '12h'],
	larger: ['100k', '1M', '10M'],
	smaller: ['10k', '100k', '1M'],
};

/** Keys as the box offers them: what people ask for most comes first. */
export const completionKeys = [
	'senderdomain',
	'level',
	'kind',
	'is',
	'category',
	'intended',
	'org',
	'trap',
	'after',
	'before',
	'from',
	'to',
	'has',
	'type',
	'lang',
	'assignee',
	'auth',
	'finding',
	'subject',
	'larger',
	'smaller',
] as const;

/** Keys whose values the API suggests. */
export const suggestedKeys: ReadonlySet<string> = new Set([
	'intended',
	...filterFields.filter(({ filter }) => filter.suggest).map(({ filter }) => filter.key),
]);

const isKey = (key: string | null): boolean => key !== null && (completionKeys as readonly string[]).includes(key);

const openTerm = (at: number): Term => ({ text: '', negated: false, field: null, value: '', start: at, end: at });

/** The word at the caret and what of it is typed. Null inside a phrase: phrases are content. */
export const completionAt = (text: string, caret: number): Completion | null => {
	const term = termsOf(text).find(({ start, end }) => start < caret && caret <= end) ?? openTerm(caret);
	const typed = text.slice(term.start, caret);
	const sign = typed.startsWith('-') ? '-' : '';
	const body = typed.slice(sign.length);
	const colon = body.indexOf(':');
	const span = { from: term.start, to: term.end, sign } as const;
	if (colon > 0) {
		const key = body.slice(0, colon).toLowerCase();
		if (!isKey(key)) return null;
		return { ...span, key, prefix: body.slice(colon + 1).replaceAll('"', '') };
	}
	return body.startsWith('"') ? null : { ...span, key: null, prefix: body };
};

/** Values of a key that are known without asking: those of its filter, and what `findings` adds. */
export const staticValues = (key: string, more: Readonly<Record<string, readonly string[]>>): readonly string[] => {
	const fixed = filterFields.find(({ filter }) => filter.key === key)?.filter.fixed ?? [];
	return [...new Set([...fixed, ...(extraValues[key] ?? []), ...(more[key] ?? [])])];
};

const optionOf = ({ sign }: Completion, key: string, value: string, count?: number | null): CompletionOption => ({
	text: `${sign}${written(key, value)}`,
	key,
	value,
	...(count === undefined ? {} : { count }),
});

interface Sources {
	/** Values by key that need no question: categories, findings. */
	readonly values: Readonly<Record<string, readonly string[]>>;
	/** What the API suggested for the key, or for sender domains while there is no key. */
	readonly suggested: readonly { readonly value: string; readonly count: number | null }[];
	/** A value's name in the reader's language, so that `medi…` and `médi…` both find it. */
	readonly nameOf: (key: string, value: string) => string;
}

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What to offer, best first: values of the key; without a key, sender domains, then values, then keys. */
export const optionsFor = (
	completion: Completion,
	{ values, suggested, nameOf }: Sources,
): readonly CompletionOption[] => {
	const { key, prefix, sign } = completion;
	const wanted = fold(prefix);
	const matches = (of: string, value: string) =>
		fold(value).startsWith(wanted) || fold(nameOf(of, value)).startsWith(wanted);
	if (key) {
		const known = staticValues(key, values).filter((value) => matches(key, value));
		const asked = suggested.filter(({ value }) => value !== '' && !known.includes(value));
		return [
			...known.map((value) => optionOf(completion, key, value)),
			...asked.map(({ value, count }) => optionOf(completion, key, value, count)),
		].slice(0, 24);
	}
	const keys = completionKeys
		.filter((each) => each.startsWith(wanted))
		.map((each) => ({ text: `${sign}${each}:`, key: each, value: null }));
	if (wanted.length < 2) return keys;
	const domains = suggested
		.filter(({ value }) => value !== '')
		.map(({ value, count }) => optionOf(completion, 'senderdomain', value, count));
	const named = completionKeys.flatMap((of) =>
		['after', 'before', 'larger', 'smaller'].includes(of)
			? []
			: staticValues(of, values)
					.filter((value) => matches(of, value))
					.map((value) => optionOf(completion, of, value)),
	);
	return [...domains.slice(0, 6), ...keys, ...named.slice(0, 6)];
};

/** The text and caret after an option was taken: a value is followed by a blank, a key waits for its value. */
export const withOption = (text: string, { from, to }: Completion, option: CompletionOption) => {
	const behind = option.value === null ? '' : ' ';
	const rest = text.slice(to).replace(/^\s+/, '');
	const before = `${text.slice(0, from)}${option.text}${behind}`;
	return { text: `${before}${rest}`, caret: before.length };
};
