import { type Country, countries, countryByCode } from './country.ts';

/** What sort of thing points to a country. */
export const wordSorts = [
	'missions',
	'places',
	'garrisons',
	'offices',
	'money',
	'manners',
	'things',
	'people',
] as const;
export type WordSort = (typeof wordSorts)[number];

/** A word of a country, as tokens without accents. */
interface Entry {
	readonly country: string;
	readonly sort: WordSort;
	readonly tokens: readonly string[];
	readonly key: string;
}

export interface WordHit {
	readonly country: string;
	readonly sort: WordSort;
	/** Same for two spellings of one word. */
	readonly key: string;
}

const token = /[\p{L}\p{N}]{1,60}|[€£$₹]/gu;
const foreign = /[^\0-\x7f]/;

/** Text without accents: mail is as often written without them. */
export const plainLetters = (text: string): string =>
	foreign.test(text) ? text.normalize('NFD').replace(/\p{M}+/gu, '') : text;

export const tokensOf = (text: string): string[] => plainLetters(text).match(token) ?? [];

/** Lower case in the list fits any case, a capital asks for a capital, and capitals throughout for the same. */
const fits = (written: string, listed: string): boolean => {
	if (written === listed) return true;
	if (written.length !== listed.length || written.toLowerCase() !== listed.toLowerCase()) return false;
	const first = listed[0] as string;
	if (first === first.toLowerCase()) return true;
	if (listed.length > 1 && listed === listed.toUpperCase()) return false;
	return written[0] === first;
};

const entries = new Map<string, Entry[]>();
const add = ({ code }: Country, sort: WordSort, word: string): void => {
	const tokens = tokensOf(sort === 'money' ? word.toLowerCase() : word);
	const first = tokens[0]?.toLowerCase();
	if (first === undefined) return;
	const entry = { country: code, sort, tokens, key: tokens.join(' ').toLowerCase() };
	entries.set(first, [...(entries.get(first) ?? []), entry]);
};
for (const country of countries) {
	for (const sort of wordSorts) for (const word of country[sort] ?? []) add(country, sort, word);
	for (const name of countryByCode.get(country.peopleOf ?? '')?.people ?? []) add(country, 'people', name);
}

/** Every word of every country in a text, in one pass: linear in its tokens. */
export function* wordsIn(tokens: readonly string[]): Generator<WordHit> {
	for (let at = 0; at < tokens.length; at++) {
		const found = entries.get((tokens[at] as string).toLowerCase());
		if (found === undefined) continue;
		for (const entry of found)
			if (entry.tokens.every((listed, offset) => fits(tokens[at + offset] ?? '', listed))) yield entry;
	}
}
