import { kinds, levels, type StatsResponse } from '@straymail/contracts';
import type pg from 'pg';

interface Totals {
	readonly messages: number;
	readonly unreviewed: number;
	readonly backlog: number;
	readonly unreadable: number;
	readonly trapDomains: number;
	readonly organisations: number;
}

const toRecord = <T extends string>(
	keys: readonly T[],
	rows: readonly { value: string | null; count: number }[],
): Record<T, number> =>
	Object.fromEntries(keys.map((key) => [key, rows.find(({ value }) => value === key)?.count ?? 0])) as Record<
		T,
		number
	>;

/** Counts for the overview: all that this actor may see. Copies of a message count once. */
export const readStats = async (tx: pg.PoolClient): Promise<StatsResponse> => {
	const totals = await tx.query<Totals>(
		`SELECT count(*)::int AS messages,
			count(*) FILTER (WHERE "status" IN ('received', 'new'))::int AS unreviewed,
			count(*) FILTER (WHERE "status" = 'received')::int AS backlog,
			count(*) FILTER (WHERE "status" = 'unreadable')::int AS unreadable,
			(SELECT count(*)::int FROM "TrapDomain") AS "trapDomains",
			(SELECT count(*)::int FROM "Organisation") AS organisations
		 FROM "Message" WHERE "repeatOf" IS NULL`,
	);
	const count = async (sql: string) => (await tx.query<{ value: string | null; count: number }>(sql)).rows;
	const kindCounts = await count(
		'SELECT "kind" AS value, count(*)::int AS count FROM "Message" WHERE "repeatOf" IS NULL GROUP BY 1',
	);
	const levelCounts = await count(
		'SELECT "level"::text AS value, count(*)::int AS count FROM "Message" WHERE "repeatOf" IS NULL GROUP BY 1',
	);
	const days = await tx.query<{ day: string; count: number }>(
		`SELECT to_char(day, 'YYYY-MM-DD') AS day, count(m."id")::int AS count
		 FROM generate_series((now() AT TIME ZONE 'UTC')::date - 29, (now() AT TIME ZONE 'UTC')::date, interval '1 day') AS day
		 LEFT JOIN "Message" m ON m."id" >= straymail_uuid_floor(day AT TIME ZONE 'UTC')
			AND m."id" < straymail_uuid_floor((day + interval '1 day') AT TIME ZONE 'UTC') AND m."repeatOf" IS NULL
		 GROUP BY day ORDER BY day`,
	);
	const senders = await count(
		`SELECT "senderDomain" AS value, count(*)::int AS count FROM "Message"
		 WHERE "repeatOf" IS NULL AND "senderDomain" <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10`,
	);
	const none = { messages: 0, unreviewed: 0, backlog: 0, unreadable: 0, trapDomains: 0, organisations: 0 };
	return {
		...(totals.rows[0] ?? none),
		byKind: toRecord(kinds, kindCounts),
		byLevel: toRecord(
			levels,
			levelCounts.map(({ value, count: number }) => ({
				value: value === null ? null : (levels[Number(value)] ?? null),
				count: number,
			})),
		),
		perDay: days.rows,
		topSenderDomains: senders.flatMap(({ value, count: number }) => (value === null ? [] : [{ value, count: number }])),
	};
};
