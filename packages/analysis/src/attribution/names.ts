import names from './ordinary-names.json' with { type: 'json' };
import type { Register, RegisteredDomain } from './register.ts';

const ordinary = new Set(names.ordinary);
const providers = new Set(names.providers);
/** Two letters are a coincidence. */
const shortest = 3;

/** How far a domain's first label tells its owner: `bundeswehr` is one alone, `army` anybody's, `mail` everybody's. */
export type Distinction = 'distinct' | 'ordinary' | 'provider';

export function distinctionOf({ name }: RegisteredDomain, register: Register): Distinction {
	const first = name.split('.').at(-1) as string;
	if (providers.has(first)) return 'provider';
	if (first.length < shortest || ordinary.has(first)) return 'ordinary';
	const owners = new Set((register.byName.get(name) ?? []).map(({ organisation }) => organisation.name));
	return owners.size > 1 ? 'ordinary' : 'distinct';
}
