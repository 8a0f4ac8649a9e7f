import { countryByCode } from './countries/country.ts';
import names from './ordinary-names.json' with { type: 'json' };
import type { Register, RegisteredDomain } from './register.ts';

const ordinary: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(names.ordinary).map(([language, words]) => [language, new Set(words)]),
);
const providers = new Set(names.providers);
/** Two letters are a coincidence. */
const shortest = 3;

/** How far a domain's first label tells its owner: `bundeswehr` is one alone, `army` anybody's, `mail` everybody's. */
export type Distinction = 'distinct' | 'ordinary' | 'provider';

/** @param endingCountry of the recipient: a Dutch word under Mali's ending is not the name of an owner there */
export function distinctionOf({ name }: RegisteredDomain, register: Register, endingCountry: string): Distinction {
	const first = name.split('.').at(-1) as string;
	if (providers.has(first)) return 'provider';
	const understood = ['en', ...(countryByCode.get(endingCountry)?.languages ?? ordinary.keys())];
	if (first.length < shortest || understood.some((language) => ordinary.get(language)?.has(first))) return 'ordinary';
	const owners = new Set((register.byName.get(name) ?? []).map(({ organisation }) => organisation.name));
	return owners.size > 1 ? 'ordinary' : 'distinct';
}
