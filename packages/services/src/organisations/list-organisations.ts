import { z } from 'zod';
import { verb } from '../verb.ts';

interface OrganisationItem {
	readonly id: string;
	readonly name: string;
	readonly sector: string | null;
	readonly country: string | null;
	readonly domains: string[];
}

/** Organisations of the register whose name or domain holds the words; those with the shortest names first. */
export const listOrganisations = verb({
	action: 'organisation.list',
	roles: ['operator', 'analyst', 'admin', 'auditor'],
	input: z.object({ q: z.string().max(200).default(''), limit: z.int().min(1).max(200).default(50) }),
	run: async (tx, _ctx, { q, limit }) => {
		const pattern = `%${q
			.trim()
			.toLowerCase()
			.replace(/[\\%_]/g, '\\$&')}%`;
		const condition = `lower(o."name") LIKE $1 OR EXISTS (SELECT FROM "OrganisationDomain" d WHERE d."organisationId" = o."id" AND d."domain" LIKE $1)`;
		const { rows } = await tx.query<OrganisationItem>(
			`SELECT o."id", o."name", o."sector", o."country",
				(SELECT array_agg(d."domain" ORDER BY length(d."domain"), d."domain") FROM "OrganisationDomain" d WHERE d."organisationId" = o."id") AS domains
			 FROM "Organisation" o WHERE ${condition} ORDER BY length(o."name"), o."name" LIMIT $2`,
			[pattern, limit],
		);
		const total = await tx.query<{ total: number }>(
			`SELECT count(*)::int AS total FROM "Organisation" o WHERE ${condition}`,
			[pattern],
		);
		return { items: rows, total: total.rows[0]?.total ?? 0 };
	},
	audit: ({ q }) => ({ detail: { q } }),
});
