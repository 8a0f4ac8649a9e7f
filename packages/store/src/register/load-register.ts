import { createHash } from 'node:crypto';
import type { RegisterOrganisation } from '@straymail/contracts';
import type pg from 'pg';
import type { Queryable } from '../client/queryable.ts';
import { inTransaction } from '../client/transaction.ts';
import { readShippedRegister } from './read-register.ts';

export interface RegisterOrganisationRow extends RegisterOrganisation {
	readonly id: string;
}

/** An id that follows from the name, so that a newer edition keeps it (the layout of a UUIDv8, RFC 9562 §5.8). */
const organisationId = (name: string): string => {
	const hex = createHash('sha256').update(`straymail organisation\0${name}`).digest('hex');
	const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * Brings the shipped register into the tables; does nothing when this edition is there already. Organisations and
 * domains that the operator entered are left alone.
 *
 * @returns how many organisations the edition holds.
 */
export const loadShippedRegister = async (pool: pg.Pool): Promise<number> => {
	const organisations = (await readShippedRegister()).map((entry) => ({ ...entry, id: organisationId(entry.name) }));
	const digest = createHash('sha256').update(JSON.stringify(organisations)).digest('hex');
	await inTransaction(pool, async (client) => {
		await client.query("SELECT pg_advisory_xact_lock(hashtext('straymail_register'))");
		const { rows } = await client.query<{ digest: string }>(
			`SELECT "digest" FROM "RegisterEdition" WHERE "name" = 'shipped'`,
		);
		if (rows[0]?.digest === digest) return;
		const domains = organisations.flatMap(({ id, domains: names }) => names.map((domain) => ({ id, domain })));
		await client.query(`DELETE FROM "Organisation" WHERE "source" = 'shipped'`);
		await client.query(
			`INSERT INTO "Organisation" ("id", "name", "sector", "country", "securityContact", "source")
			 SELECT o.id, o.name, nullif(o.sector, ''), nullif(o.country, ''), o."securityContact", 'shipped'
			 FROM json_to_recordset($1::json) AS o (id uuid, name text, sector text, country text, "securityContact" text)`,
			[JSON.stringify(organisations)],
		);
		await client.query(
			`INSERT INTO "OrganisationDomain" ("domain", "organisationId")
			 SELECT d.domain, d.id FROM json_to_recordset($1::json) AS d (id uuid, domain text) ON CONFLICT DO NOTHING`,
			[JSON.stringify(domains)],
		);
		await client.query(
			`INSERT INTO "RegisterEdition" ("name", "digest") VALUES ('shipped', $1)
			 ON CONFLICT ("name") DO UPDATE SET "digest" = excluded."digest", "loadedAt" = now()`,
			[digest],
		);
	});
	return organisations.length;
};

/** Every organisation with its domains, as attribution needs them. */
export const loadRegister = async (db: Queryable): Promise<RegisterOrganisationRow[]> => {
	const { rows } = await (db as pg.Pool).query<RegisterOrganisationRow>(
		`SELECT o."id", o."name", o."sector", o."country", array_agg(d."domain" ORDER BY d."domain") AS domains
		 FROM "Organisation" o JOIN "OrganisationDomain" d ON d."organisationId" = o."id" GROUP BY o."id" ORDER BY o."name", o."id"`,
	);
	return rows.map(({ sector, country, ...row }) => ({
		...row,
		...(sector ? { sector } : {}),
		...(country ? { country } : {}),
	}));
};
