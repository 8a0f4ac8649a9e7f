import type { AuthenticationItem, FilterVerdict } from '@straymail/contracts';
import type { Queryable } from '../client/queryable.ts';

/** What others said of a message when it was analysed before. */
export interface EarlierChecks {
	/** Empty where nothing could be checked. */
	readonly authentication: readonly AuthenticationItem[];
	readonly filters: readonly FilterVerdict[];
}

export const noEarlierChecks: EarlierChecks = { authentication: [], filters: [] };

/**
 * What SPF, DKIM, DMARC, ARC and spam filters said of messages at their first analysis, by message id. Keys are changed
 * and filters learn: asked again after months they would answer otherwise, about the same mail (law 11).
 */
export const loadEarlierChecks = async (
	db: Queryable,
	ids: readonly string[],
): Promise<ReadonlyMap<string, EarlierChecks>> => {
	if (ids.length === 0) return new Map();
	const { rows } = await db.query<EarlierChecks & { id: string }>({
		name: 'earlier-checks',
		text: `SELECT w."id",
			(SELECT coalesce(jsonb_agg(jsonb_build_object('method', a."method", 'result', a."result", 'domain', a."domain",
				'detail', a."detail") ORDER BY a."ordinal"), '[]') FROM "Authentication" a WHERE a."messageId" = w."id") AS "authentication",
			(SELECT coalesce(jsonb_agg(jsonb_build_object('filter', f."filter", 'score', f."score", 'required', f."required",
				'action', f."action") ORDER BY f."filter"), '[]') FROM "FilterVerdict" f WHERE f."messageId" = w."id") AS "filters"
		FROM unnest($1::uuid[]) w("id")`,
		values: [ids],
	});
	return new Map(
		rows.map(({ id, authentication, filters }) => {
			const checked = authentication.some(({ result }) => result !== 'not-checked');
			return [id, { authentication: checked ? authentication : [], filters }];
		}),
	);
};
