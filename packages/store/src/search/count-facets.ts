import { categories, type Facets, kinds, levels, type ParsedQuery } from '@straymail/contracts';
import type pg from 'pg';
import { conditionOf, type SearchContext } from './conditions.ts';
import { readAssignees } from './read-people.ts';
import { asReader } from './reader-role.ts';

interface Count {
	readonly facet: keyof Omit<Facets, 'capped'>;
	readonly value: string | null;
	readonly count: number;
}

/** Values at most of those that have many. */
const shown = 12;

/** The most frequent values of what each hit has one or several of. */
const most = (facet: Count['facet'], value: string, from: string): string =>
	`UNION ALL (SELECT '${facet}', ${value}, count(*)::int FROM ${from} GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${shown})`;

/** All values of arrays, of which there are few that differ: those are counted before they are taken apart. */
const mostOf = (facet: Count['facet'], column: string): string =>
	`UNION ALL (SELECT '${facet}', "value", sum("count")::int FROM (
		SELECT "${column}", count(*) AS "count" FROM hit GROUP BY 1
	) alike, unnest("${column}") AS "value" GROUP BY 2 ORDER BY 3 DESC, 2)`;

/** Counts over `hit`. What each message has several of, it is counted once for. */
const counts = `
	SELECT 'total' AS facet, NULL AS value, count(*)::int AS count FROM hit
	UNION ALL SELECT 'kind', "kind", count(*)::int FROM hit GROUP BY "kind"
	UNION ALL SELECT 'level', "level"::text, count(*)::int FROM hit GROUP BY "level"
	UNION ALL SELECT 'status', "status", count(*)::int FROM hit GROUP BY "status"
	UNION ALL SELECT 'assignee', "assignee", count(*)::int FROM hit WHERE (SELECT straymail_sees_all()) GROUP BY "assignee"
	${most('senderDomain', '"senderDomain"', `hit WHERE "senderDomain" <> ''`)}
	${most('language', '"language"', 'hit WHERE "language" IS NOT NULL')}
	${mostOf('category', 'categories')}
	${mostOf('attachmentType', 'attachmentTypes')}
	${mostOf('authentication', 'authResults')}
	${most('trapDomain', '"trapDomain"', '(SELECT DISTINCT "messageId", "trapDomain" FROM met) t')}
	${most('organisation', '"organisation"', '(SELECT DISTINCT "messageId", "organisation" FROM met WHERE "organisation" IS NOT NULL) o')}`;

const countsOf = <T extends string>(keys: readonly T[], counted: ReadonlyMap<string, number>): Record<T, number> =>
	Object.fromEntries(keys.map((key) => [key, counted.get(key) ?? 0])) as Record<T, number>;

/** Names instead of user ids; those whom nobody takes care of as `none`. Empty for who may not see assignees. */
const assigneesOf = async (tx: pg.PoolClient, rows: readonly Count[]): Promise<Facets['assignee']> => {
	const found = rows.filter(({ facet }) => facet === 'assignee');
	const people = await readAssignees(
		tx,
		found.map(({ value }) => ({ assignee: value })),
	);
	return found
		.flatMap(({ value, count }) => {
			const name = value === null ? 'none' : people.get(value)?.name;
			return name === undefined ? [] : [{ value: name, count }];
		})
		.toSorted((a, b) => b.count - a.count);
};

/**
 * Counts by facet over the newest `cap` messages that a query finds, so that a large archive costs no more than a
 * small one; `capped` says that there are more.
 */
export const countFacets = async (
	tx: pg.PoolClient,
	input: SearchContext & { readonly query: ParsedQuery; readonly cap: number },
): Promise<Facets> => {
	const { sql, values } = conditionOf(input.query, input);
	const statement = `WITH hit AS MATERIALIZED (
			SELECT m."id", m."kind", m."level", m."status", m."categories", m."senderDomain", m."language", m."assignee",
				m."attachmentTypes", m."authResults"
			FROM "Message" m WHERE ${sql} ORDER BY m."id" DESC LIMIT $${values.length + 1}
		), met AS MATERIALIZED (
			SELECT r."messageId", r."trapDomain", r."organisation" FROM "Recipient" r
			WHERE r."messageId" = ANY (ARRAY(SELECT "id" FROM hit))
		) ${counts}`;
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
		organisation: listOf('organisation'),
		language: listOf('language'),
		attachmentType: listOf('attachmentType'),
		authentication: listOf('authentication'),
		assignee: await assigneesOf(tx, rows),
	};
};
