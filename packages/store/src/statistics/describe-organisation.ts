import type { OrganisationDetail, Period } from '@straymail/contracts';
import type pg from 'pg';
import { describeHits } from './describe-hits.ts';

type Entry = Pick<OrganisationDetail, 'id' | 'name' | 'sector' | 'country' | 'securityContact' | 'domains'>;

/** What strayed that was meant for an organisation, of the newest `cap` messages of a period; null: no such one. */
export const describeOrganisation = async (
	tx: pg.PoolClient,
	{ id, period, cap }: { readonly id: string; readonly period: Period; readonly cap: number },
): Promise<Omit<OrganisationDetail, 'latest' | 'at'> | null> => {
	const { rows } = await tx.query<Entry>(
		`SELECT o."id", o."name", o."sector", o."country", o."securityContact", coalesce((SELECT array_agg(d."domain" ORDER BY length(d."domain"), d."domain")
			FROM "OrganisationDomain" d WHERE d."organisationId" = o."id"), '{}') AS "domains"
		 FROM "Organisation" o WHERE o."id" = $1`,
		[id],
	);
	const [entry] = rows;
	if (!entry) return null;
	const { organisations: _, ...description } = await describeHits(tx, {
		condition: `m."analysisVersion" > 0 AND m."organisationIds" @> ARRAY[$3]::uuid[]`,
		values: [id],
		period,
		cap,
		organisation: '$3',
	});
	return { ...entry, ...description };
};
