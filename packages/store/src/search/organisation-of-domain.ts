import type { Queryable } from '../client/queryable.ts';
import { escapeLike } from './conditions.ts';

/** The organisation that owns a domain or the nearest one above it; null when nobody is known. */
export const organisationOfDomain = async (
	db: Queryable,
	domain: string,
): Promise<{ readonly id: string; readonly name: string } | null> => {
	const labels = domain.toLowerCase().split('.');
	const above = labels.map((_, index) => labels.slice(index).join('.'));
	const { rows } = await db.query<{ id: string; name: string }>(
		`SELECT o."id", o."name" FROM "OrganisationDomain" d JOIN "Organisation" o ON o."id" = d."organisationId"
		 WHERE d."domain" = ANY ($1) ORDER BY length(d."domain") DESC LIMIT 1`,
		[above],
	);
	return rows[0] ?? null;
};

/** Organisations whose name contains a text, up to a thousand. */
export const organisationsNamed = async (db: Queryable, text: string): Promise<string[]> => {
	const { rows } = await db.query<{ id: string }>(
		`SELECT "id" FROM "Organisation" WHERE "name" ILIKE $1 ORDER BY length("name"), "id" LIMIT 1000`,
		[`%${escapeLike(text)}%`],
	);
	return rows.map(({ id }) => id);
};
