import { createHash } from 'node:crypto';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { inTransaction } from '../client/transaction.ts';
import { readShippedRegister, type ShippedOrganisation } from './read-register.ts';

const edition = 'shipped';

const digestOf = (register: readonly ShippedOrganisation[]): string =>
	createHash('sha256').update(JSON.stringify(register)).digest('hex');

/** Organisations keep their ids from edition to edition: messages point at them. The operator's stay as they are. */
const upsert = `
WITH given AS (
	SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
		AS g("id", "name", "sector", "country", "contact")
), updated AS (
	UPDATE "Organisation" o SET "sector" = g."sector", "country" = g."country", "securityContact" = g."contact"
	FROM given g WHERE o."name" = g."name" AND o."source" = 'shipped'
	RETURNING o."id", o."name"
), inserted AS (
	INSERT INTO "Organisation" ("id", "name", "sector", "country", "securityContact", "source")
	SELECT g."id", g."name", g."sector", g."country", g."contact", 'shipped' FROM given g
	WHERE NOT EXISTS (SELECT FROM "Organisation" o WHERE o."name" = g."name")
	RETURNING "id", "name"
)
SELECT "id", "name" FROM updated UNION ALL SELECT "id", "name" FROM inserted
UNION ALL SELECT o."id", o."name" FROM "Organisation" o JOIN given g ON g."name" = o."name" WHERE o."source" = 'operator'`;

const upsertOrganisations = async (client: pg.PoolClient, register: readonly ShippedOrganisation[]) => {
	const { rows } = await client.query<{ id: string; name: string }>(upsert, [
		register.map(() => uuidv7()),
		register.map(({ name }) => name),
		register.map(({ sector }) => sector || null),
		register.map(({ country }) => country || null),
		register.map(({ securityContact }) => securityContact ?? null),
	]);
	return new Map(rows.map(({ id, name }) => [name, id]));
};

const replaceDomains = async (client: pg.PoolClient, domains: readonly (readonly [string, string])[]) => {
	const parameters = [domains.map(([domain]) => domain), domains.map(([, id]) => id)];
	await client.query(
		`DELETE FROM "OrganisationDomain" d USING "Organisation" o
		WHERE o."id" = d."organisationId" AND o."source" = 'shipped' AND d."domain" <> ALL ($1::text[])`,
		[parameters[0]],
	);
	// What the operator entered wins over what we ship.
	await client.query(
		`INSERT INTO "OrganisationDomain" AS d ("domain", "organisationId")
		SELECT * FROM unnest($1::text[], $2::uuid[])
		ON CONFLICT ("domain") DO UPDATE SET "organisationId" = EXCLUDED."organisationId"
		WHERE d."organisationId" <> EXCLUDED."organisationId"
			AND EXISTS (SELECT FROM "Organisation" o WHERE o."id" = d."organisationId" AND o."source" = 'shipped')`,
		parameters,
	);
};

/**
 * Puts the public register that ships with Straymail into the tables, once an edition. Organisations that the operator
 * entered, and their domains, are left alone; one that left the register stays without domains, for messages may name it.
 *
 * @returns how many domains were loaded; 0 when this edition stands there already.
 */
export const loadShippedRegister = async (pool: pg.Pool): Promise<number> => {
	const register = await readShippedRegister();
	const digest = digestOf(register);
	return inTransaction(pool, async (client) => {
		await client.query(`SELECT pg_advisory_xact_lock(hashtext('straymail_register'))`);
		const { rows } = await client.query('SELECT "digest" FROM "RegisterEdition" WHERE "name" = $1', [edition]);
		if (rows[0]?.digest === digest) return 0;
		const ids = await upsertOrganisations(client, register);
		const domains = register.flatMap(({ name, domains: owned }) =>
			owned.map((domain) => [domain, ids.get(name) as string] as const),
		);
		await replaceDomains(client, domains);
		await client.query(
			`INSERT INTO "RegisterEdition" ("name", "digest") VALUES ($1, $2)
			ON CONFLICT ("name") DO UPDATE SET "digest" = EXCLUDED."digest", "loadedAt" = now()`,
			[edition, digest],
		);
		return domains.length;
	});
};
