import { categories, type Facets, kinds, levels, type ParsedQuery } from '@straymail/contracts';
import type pg from 'pg';
import { conditionOf, type WordIndex } from './conditions.ts';
import { asReader } from './reader-role.ts';

interface Count {
	readonly facet: 'kind' | 'level' | 'status' | 'category' | 'senderDomain' | 'trapDomain' | 'total';
	readonly value: string | null;
	readonly count: number;
}

const shown = 12;

const countsOf = <T extends string>(keys: readonly T[], counts: ReadonlyMap<string, number>): Record<T, number> =>
	Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) as Record<T, number>;

/**
 * Counts by facet over the newest `cap` messages that a query finds, so that a large archive costs no more than a
 * small one; `capped` says that there are more.
 */
export const countFacets = async (
	tx: pg.PoolClient,
	input: WordIndex & { readonly query: ParsedQuery; readonly cap: number },
): Promise<Facets> => {
	const { sql, values } = conditionOf(input.query, input);
	const statement = `WITH hit AS MATERIALIZED (
			SELECT m."id", m."kind", m."level", m."status", m."categories", m."senderDomain"
			FROM "Message" m WHERE ${sql} ORDER BY m."id" DESC LIMIT $${values.length + 1}
		)
		SELECT 'total' AS facet, NULL AS value, count(*)::int AS count FROM hit
		UNION ALL SELECT 'kind', "kind", count(*)::int FROM hit GROUP BY "kind"
		UNION ALL SELECT 'level', "level"::text, count(*)::int FROM hit GROUP BY "level"
		UNION ALL SELECT 'status', "status", count(*)::int FROM hit GROUP BY "status"
		UNION ALL SELECT 'category', category, count(*)::int FROM hit, unnest("categories") AS category GROUP BY category
		UNION ALL (SELECT 'senderDomain', "senderDomain", count(*)::int FROM hit WHERE "senderDomain" <> '' GROUP BY "senderDomain" ORDER BY 3 DESC, 2 LIMIT ${shown})
		UNION ALL (SELECT 'trapDomain', t."trapDomain", count(*)::int FROM hit CROSS JOIN LATERAL (
				SELECT DISTINCT r."trapDomain" FROM "Recipient" r WHERE r."messageId" = hit."id" OFFSET 0
			) t GROUP BY t."trapDomain" ORDER BY 3 DESC, 2 LIMIT ${shown})`;
	const { rows } = await asReader(tx, () => tx.query<Count>(statement, [...values, input.cap + 1]));
	const of = (facet: Count['facet']) =>
		new Map(
			rows.filter((row) => row.facet === facet && row.value !== null).map((row) => [row.value as string, row.count]),
		);
	const listOf = (facet: Count['facet']) => [...of(facet)].map(([value, count]) => ({ value, count }));
	const total = rows.find(({ facet }) => facet === 'total')?.count ?? 0;
	const byRank = of('level');
	return {
		total: Math.min(total, input.cap),
		capped: total > input.cap,
		kind: countsOf(kinds, of('kind')),
		level: countsOf(levels, new Map(levels.map((level, rank) => [level, byRank.get(String(rank)) ?? 0]))),
		category: countsOf(categories, of('category')),
		status: Object.fromEntries(of('status')),
		senderDomain: listOf('senderDomain'),
		trapDomain: listOf('trapDomain'),
	};
};
