import type { HistogramResponse, ParsedQuery } from '@straymail/contracts';
import type pg from 'pg';
import { conditionOf, type SearchContext } from './conditions.ts';
import { asReader } from './reader-role.ts';

type Unit = HistogramResponse['unit'];

export interface HistogramInput extends SearchContext {
	readonly query: ParsedQuery;
	/** Bars at most. */
	readonly bars: number;
	/** Messages at most, the newest ones. */
	readonly cap: number;
}

interface Bar {
	readonly unit: Unit;
	/** Milliseconds since 1970. */
	readonly start: number;
	readonly count: number;
	readonly high: number;
}

/** The finest unit that needs no more bars than asked for; a month where none does. */
const statement = (condition: string, cap: string, bars: string): string => `
WITH hit AS MATERIALIZED (
	SELECT m."receivedAt" AT TIME ZONE 'UTC' AS "at", m."level" FROM "Message" m
	WHERE ${condition} ORDER BY m."id" DESC LIMIT ${cap}
), span AS (
	SELECT min("at") AS "first", max("at") AS "last" FROM hit
), chosen AS MATERIALIZED (
	SELECT coalesce((
		SELECT u."name" FROM span,
			(VALUES ('minute', 60), ('hour', 3600), ('day', 86400), ('week', 604800)) AS u("name", "seconds")
		WHERE extract(epoch FROM date_trunc(u."name", "last") - date_trunc(u."name", "first")) / u."seconds" < ${bars}::int
		ORDER BY u."seconds" LIMIT 1
	), 'month') AS "unit"
)
SELECT c."unit", extract(epoch FROM date_trunc(c."unit", h."at"))::float8 * 1000 AS "start", count(*)::int AS "count",
	(count(*) FILTER (WHERE h."level" >= 3))::int AS "high"
FROM hit h CROSS JOIN chosen c GROUP BY 1, 2 ORDER BY 2`;

const lengths = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

/** Where a bar ends and the next begins, in UTC. */
const next = (unit: Unit, start: number): number => {
	if (unit !== 'month') return start + lengths[unit];
	const date = new Date(start);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
};

/** Puts empty bars where nothing was found. */
const withoutGaps = (found: readonly Bar[], unit: Unit): Bar[] => {
	const last = found.at(-1);
	if (!last) return [];
	const byStart = new Map(found.map((bar) => [bar.start, bar]));
	const bars: Bar[] = [];
	for (let start = found[0]?.start ?? last.start; start <= last.start; start = next(unit, start)) {
		bars.push(byStart.get(start) ?? { unit, start, count: 0, high: 0 });
	}
	return bars;
};

/** Messages that a query finds, by time of reception. */
export const countHistogram = async (tx: pg.PoolClient, input: HistogramInput): Promise<HistogramResponse> => {
	const { sql, values } = conditionOf(input.query, input);
	const text = statement(sql, `$${values.length + 1}`, `$${values.length + 2}`);
	const { rows } = await asReader(tx, () => tx.query<Bar>(text, [...values, input.cap + 1, input.bars]));
	const unit = rows[0]?.unit ?? 'day';
	const all = withoutGaps(rows, unit);
	const bars = all.slice(-input.bars);
	const last = bars.at(-1);
	return {
		unit,
		bars: bars.map(({ start, count, high }) => ({ start: new Date(start).toISOString(), count, high })),
		end: last ? new Date(next(unit, last.start)).toISOString() : null,
		capped: bars.length < all.length || rows.reduce((sum, { count }) => sum + count, 0) > input.cap,
	};
};
