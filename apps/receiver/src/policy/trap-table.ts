import type { TrapPolicy, TrapScope } from '@straymail/contracts';
import { canonicalDomain } from './domain-name.ts';
import { bySpecificity } from './pattern.ts';

/** What the receiver needs to know of a trap domain. */
export interface Trap {
	readonly domain: string;
	readonly scope: TrapScope;
	readonly policy: TrapPolicy;
	/** Why mail may be kept; without it nothing is. */
	readonly legalBasis: string | null;
	readonly excluded: readonly string[];
	readonly intendedDomain: string | null;
	/** For some recipients; the most specific pattern wins. */
	readonly rules: readonly RecipientRule[];
}

export interface RecipientRule {
	readonly pattern: string;
	readonly policy: TrapPolicy;
	readonly legalBasis: string | null;
}

/** What the answers to recipients are made from. */
export interface Policy {
	readonly traps: TrapTable;
	/** The public name of the organisation that a domain, or one above it, belongs to. */
	readonly organisationOf: (domain: string) => string | null;
}

export interface TrapTable {
	readonly size: number;
	/** The trap that a canonical domain falls into, or null: not ours. */
	find(domain: string): Trap | null;
}

/**
 * Domains we receive for. The most specific entry decides; where that one excludes the name, it is never ours, even
 * if a wider entry would take it: the name has an owner of its own.
 */
export const createTrapTable = (traps: readonly Trap[]): TrapTable => {
	const byDomain = new Map<string, Trap & { excludes: ReadonlySet<string> }>();
	for (const trap of traps) {
		const domain = canonicalDomain(trap.domain);
		const excludes = new Set(trap.excluded.map((name) => below(canonicalDomain(name), domain)));
		const rules = trap.rules.toSorted((a, b) => bySpecificity(a.pattern, b.pattern));
		byDomain.set(domain, { ...trap, domain, excludes, rules });
	}
	return {
		size: byDomain.size,
		find: (domain) => {
			for (const suffix of suffixes(domain)) {
				const trap = byDomain.get(suffix);
				if (trap === undefined || (trap.scope === 'domain' && suffix !== domain)) continue;
				return excluded(trap.excludes, domain, suffix) ? null : trap;
			}
			return null;
		},
	};
};

/** An excluded name may be written in full or without the trap domain: `gov.ml` or `gov` under `ml`. */
const below = (name: string, domain: string): string =>
	name === domain || name.endsWith(`.${domain}`) ? name : `${name}.${domain}`;

const excluded = (names: ReadonlySet<string>, domain: string, trap: string): boolean => {
	if (names.size === 0) return false;
	for (const suffix of suffixes(domain)) {
		if (names.has(suffix)) return true;
		if (suffix === trap) return false;
	}
	return false;
};

/** `us.army.ml`, `army.ml`, `ml`. */
export function* suffixes(domain: string): Generator<string> {
	for (let at = 0; ; ) {
		yield domain.slice(at);
		at = domain.indexOf('.', at) + 1;
		if (at === 0) return;
	}
}
