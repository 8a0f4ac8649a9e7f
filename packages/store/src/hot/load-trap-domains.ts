import type { TrapPolicy, TrapScope } from '@straymail/contracts';
import type { Queryable } from '../client/queryable.ts';

export interface TrapDomainRow {
	readonly id: string;
	readonly domain: string;
	readonly scope: TrapScope;
	readonly policy: TrapPolicy;
	readonly legalBasis: string | null;
	readonly basisRecordedBy: string | null;
	readonly excluded: string[];
	readonly intendedDomain: string | null;
	readonly createdAt: Date;
}

/** All trap domains, by name. */
export const loadTrapDomains = async (db: Queryable): Promise<TrapDomainRow[]> => {
	const { rows } = await db.query<TrapDomainRow>(
		`SELECT "id", "domain", "scope", "policy", "legalBasis", "basisRecordedBy", "excluded", "intendedDomain", "createdAt"
		FROM "TrapDomain" ORDER BY "domain"`,
	);
	return rows;
};
