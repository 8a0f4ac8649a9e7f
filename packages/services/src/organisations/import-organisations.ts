import { RegisterEntry } from '@straymail/contracts';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { type ImportOutcome, type KnownOrganisation, type PlannedOrganisation, planImport } from './plan-import.ts';
import type { OwnTrap } from './register-domain.ts';

/** Organisations of one file at most. */
export const mostEntries = 50_000;

export interface ImportReport {
	readonly organisations: readonly {
		readonly name: string;
		readonly outcome: ImportOutcome;
		readonly newDomains: readonly string[];
	}[];
}

/**
 * Takes organisations over into the register, all or none: new ones are added, known ones (by name) changed where the
 * entry says something else, their domains added. Workers and receivers follow within seconds. What an operator enters
 * is never changed by a newer edition of the shipped register.
 *
 * Throws `register-invalid`, naming every wrong place.
 */
export const importOrganisations = verb({
	action: 'organisation.import',
	roles: ['operator', 'admin'],
	input: z.object({
		entries: z.array(RegisterEntry.extend({ place: z.string().max(200) })).max(mostEntries),
		/** Domains of other organisations go to those of the file. */
		move: z.boolean().default(false),
		/** Say what would change, and change nothing. */
		dryRun: z.boolean().default(false),
	}),
	run: async (tx, _ctx, { entries, move, dryRun }): Promise<ImportReport> => {
		await tx.query(`SELECT pg_advisory_xact_lock(hashtext('straymail_register'))`);
		const known = await tx.query<KnownOrganisation>(
			`SELECT o.*, coalesce((SELECT array_agg(d."domain") FROM "OrganisationDomain" d WHERE d."organisationId" = o."id"), '{}') AS "domains"
			FROM "Organisation" o ORDER BY o."name", o."id"`,
		);
		const traps = await tx.query<OwnTrap>(`SELECT "domain", "scope", "excluded" FROM "TrapDomain"`);
		const planned = planImport(entries, known.rows, traps.rows, move);
		const changes = planned.filter(({ outcome }) => outcome !== 'unchanged');
		if (!dryRun && changes.length > 0) await apply(tx, changes);
		return { organisations: planned.map(({ name, outcome, newDomains }) => ({ name, outcome, newDomains })) };
	},
	audit: ({ move, dryRun }, { organisations }) => {
		const count = (wanted: ImportOutcome) => organisations.filter(({ outcome }) => outcome === wanted).length;
		return { detail: { added: count('added'), changed: count('changed'), move, dryRun } };
	},
});

const apply = async (tx: pg.PoolClient, changes: readonly PlannedOrganisation[]): Promise<void> => {
	const rows = changes.map((change) => ({ ...change, id: change.id ?? uuidv7() }));
	await tx.query(
		`INSERT INTO "Organisation" ("id", "name", "sector", "country", "securityContact", "source")
		SELECT g."id", g."name", g."sector", g."country", g."securityContact", 'operator'
		FROM jsonb_to_recordset($1::jsonb) g("id" uuid, "name" text, "sector" text, "country" text, "securityContact" text)
		ON CONFLICT ("id") DO UPDATE SET "sector" = EXCLUDED."sector", "country" = EXCLUDED."country",
			"securityContact" = EXCLUDED."securityContact", "source" = 'operator'`,
		[JSON.stringify(rows)],
	);
	const domains = rows.flatMap(({ id, newDomains }) => newDomains.map((domain) => [domain, id] as const));
	await tx.query(
		`INSERT INTO "OrganisationDomain" ("domain", "organisationId") SELECT * FROM unnest($1::text[], $2::uuid[])
		ON CONFLICT ("domain") DO UPDATE SET "organisationId" = EXCLUDED."organisationId"`,
		[domains.map(([domain]) => domain), domains.map(([, id]) => id)],
	);
};
