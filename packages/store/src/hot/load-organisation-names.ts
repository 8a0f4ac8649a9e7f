import type { Queryable } from '../client/queryable.ts';

/** The names of organisations by each of their domains. */
export const loadOrganisationNames = async (db: Queryable): Promise<Map<string, string>> => {
	const { rows } = await db.query<{ domain: string; name: string }>(
		`SELECT d."domain", o."name" FROM "OrganisationDomain" d JOIN "Organisation" o ON o."id" = d."organisationId"`,
	);
	return new Map(rows.map(({ domain, name }) => [domain, name]));
};
