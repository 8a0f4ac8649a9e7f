import { z } from 'zod';
import { verb } from '../verb.ts';

interface ExportedOrganisation {
	readonly name: string;
	readonly domains: string[];
	readonly sector: string | null;
	readonly country: string | null;
	readonly securityContact: string | null;
}

/** Organisations of the register that have a domain, in the form that `importOrganisations` takes. */
export const exportOrganisations = verb({
	action: 'organisation.export',
	roles: ['operator', 'admin', 'auditor'],
	/** `shipped` ones are left out unless asked for. */
	input: z.object({ all: z.boolean().default(false) }),
	run: async (tx, _ctx, { all }): Promise<ExportedOrganisation[]> => {
		const { rows } = await tx.query<ExportedOrganisation>(
			`SELECT o."name", array_agg(d."domain" ORDER BY d."domain" COLLATE "C") AS "domains", o."sector", o."country", o."securityContact"
			FROM "Organisation" o JOIN "OrganisationDomain" d ON d."organisationId" = o."id"
			WHERE $1 OR o."source" = 'operator'
			GROUP BY o."id" ORDER BY o."name" COLLATE "C", o."id"`,
			[all],
		);
		return rows;
	},
	audit: ({ all }, rows) => ({ detail: { all, organisations: rows.length } }),
});
