import type { MailAddress, ReadMessage } from '@straymail/contracts';
import { countryByCode, countryOfDomain } from './country.ts';
import { tokensOf, type WordHit, wordsIn } from './lexicon.ts';
import type { ShapeSort } from './shape-patterns.ts';
import { shapesIn } from './shapes.ts';

type Sort = WordHit['sort'] | ShapeSort | 'domains' | 'sender' | 'numbers';

/** How much one, and how much several of a sort say, as log-odds; and what a person calls it. */
const sorts: Readonly<Record<Sort, readonly [one: number, several: number, words: string]>> = {
	sender: [2.5, 2.5, 'a mission of it as the sender'],
	missions: [0.6, 0.6, 'a mission of it'],
	garrisons: [1.5, 2, 'towns where its forces are stationed'],
	places: [0.8, 1.6, 'places'],
	offices: [1.2, 2.2, 'authorities, units and firms'],
	money: [0.6, 0.6, 'money'],
	manners: [0.8, 1.4, 'turns of phrase'],
	things: [0.6, 1.2, 'things of daily life'],
	people: [0.6, 1.6, 'names of people'],
	telephones: [1.2, 1.2, 'telephone numbers'],
	postcodes: [1.2, 1.2, 'postal codes'],
	accounts: [1.2, 1.2, 'bank accounts'],
	numbers: [2, 2, 'national numbers'],
	papers: [1.2, 1.2, 'passport numbers'],
	units: [1.2, 1.2, 'regiments'],
	saints: [0.8, 0.8, 'towns called after saints'],
	positions: [1, 1, 'positions on the map'],
	domains: [1, 1, 'domains'],
};
/** Clues hang together: more of them say less and less. */
const most = 4.5;

/** What in one message points to which country. */
export class Clues {
	readonly #found = new Map<string, Map<Sort, Set<string>>>();

	add(country: string, sort: Sort, key = ''): void {
		const bySort = this.#found.get(country) ?? new Map<Sort, Set<string>>();
		this.#found.set(country, bySort);
		const keys = bySort.get(sort) ?? new Set<string>();
		bySort.set(sort, keys.add(key));
	}

	get countries(): readonly string[] {
		return [...this.#found.keys()];
	}

	/** Log-odds in favour of a country; 0 where nothing points there. */
	weight(country: string): number {
		let sum = 0;
		for (const [sort, keys] of this.#found.get(country) ?? []) {
			const [one, several] = sorts[sort];
			// Given and family name are one person.
			const isPair = sort === 'people' && keys.size === 2;
			sum += isPair ? (one + several) / 2 : keys.size > 1 ? several : one;
		}
		return Math.round(10 * Math.min(most, sum)) / 10;
	}

	/** `places, telephone numbers`: sorts, never the words themselves. */
	inWords(country: string): string {
		return [...(this.#found.get(country)?.keys() ?? [])].map((sort) => sorts[sort][2]).join(', ');
	}
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** `sahel-btp-bamako.example`: the names that an address is made of, as they would be written in a text. */
export const partsOf = (address: string): string =>
	address
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.map(capital)
		.join(' ');

/**
 * Gathers the clues of a message: words of the lists, numbers in a country's form, endings of addresses.
 *
 * @param text of all parts, as far as it is looked at
 * @param numbers country whose national numbers were found
 * @param domains that the text and the header name, without those that are received for
 */
export function cluesIn(
	message: ReadMessage,
	text: string,
	domains: readonly string[],
	language: string | null,
	numbers: string | null,
): Clues {
	const clues = new Clues();
	if (numbers !== null) clues.add(numbers, 'numbers');
	const sender: MailAddress | undefined = message.from[0];
	const parts = partsOf(sender?.address ?? '');
	const name = `${sender?.name ?? ''} ${parts} ${parts.toUpperCase()}`;
	for (const { country, sort, key } of wordsIn(tokensOf(name)))
		clues.add(country, sort === 'missions' ? 'sender' : sort, key);
	for (const { country, sort, key } of wordsIn(tokensOf(text))) clues.add(country, sort, key);
	for (const { country, sort } of shapesIn(text, language)) clues.add(country, sort);
	for (const domain of domains) {
		const country = countryOfDomain(domain);
		if (country !== null) clues.add(country.code, 'domains');
	}
	return clues;
}

export const nameOf = (country: string): string => countryByCode.get(country)?.name ?? country;
