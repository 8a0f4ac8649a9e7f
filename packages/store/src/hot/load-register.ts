import type { RegisterOrganisation } from '@straymail/contracts';
import type { Queryable } from '../client/queryable.ts';

export type RegisterOrganisationRow = RegisterOrganisation & { readonly id: string };

interface Row {
	id: string;
	name: string;
	sector: string | null;
	country: string | null;
	domains: string[];
}

/** Every organisation with at least one domain, as attribution takes them, in a fixed order (law 11). */
export const loadRegister = async (db: Queryable): Promise<RegisterOrganisationRow[]> => {
	const { rows } = await db.query<Row>(
		`SELECT o."id", o."name", o."sector", o."country", array_agg(d."domain" ORDER BY d."domain" COLLATE "C") AS "domains"
		FROM "Organisation" o JOIN "OrganisationDomain" d ON d."organisationId" = o."id"
		GROUP BY o."id" ORDER BY o."name" COLLATE "C", o."id"`,
	);
	return rows.map(({ sector, country, ...row }) => ({
		...row,
		...(sector === null ? {} : { sector }),
		...(country === null ? {} : { country }),
	}));
};
