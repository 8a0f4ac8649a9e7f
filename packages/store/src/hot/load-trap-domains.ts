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
	/** For recipients whose address matches; legal basis as of the domain. */
	readonly rules: {
		readonly pattern: string;
		readonly policy: TrapPolicy;
		readonly legalBasis: string | null;
	}[];
}

/** All trap domains with their rules for recipients, by name. */
export const loadTrapDomains = async (db: Queryable): Promise<TrapDomainRow[]> => {
	const { rows } = await db.query<TrapDomainRow>(
		`SELECT d."id", d."domain", d."scope", d."policy", d."legalBasis", d."basisRecordedBy", d."excluded",
			d."intendedDomain", d."createdAt",
			coalesce((
				SELECT json_agg(json_build_object('pattern', r."pattern", 'policy', r."policy", 'legalBasis', r."legalBasis")
					ORDER BY r."pattern")
				FROM "RecipientRule" r WHERE r."trapDomainId" = d."id"
			), '[]') AS "rules"
		FROM "TrapDomain" d ORDER BY d."domain"`,
	);
	return rows;
};
