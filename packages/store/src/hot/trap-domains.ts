import type { TrapPolicy, TrapScope } from '@straymail/contracts';
import type pg from 'pg';
import type { Queryable } from '../client/queryable.ts';

export interface TrapDomainRow {
	readonly domain: string;
	readonly scope: TrapScope;
	readonly policy: TrapPolicy;
	readonly excluded: readonly string[];
	readonly intendedDomain: string | null;
}

/** All trap domains, as the receiver's policy needs them. */
export const loadTrapDomains = async (db: Queryable): Promise<TrapDomainRow[]> => {
	const { rows } = await (db as pg.Pool).query<TrapDomainRow>(
		'SELECT "domain", "scope", "policy", "excluded", "intendedDomain" FROM "TrapDomain" ORDER BY "domain"',
	);
	return rows;
};
