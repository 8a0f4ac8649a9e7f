import type { HistogramResponse, ParsedQuery } from '@straymail/contracts';
import type pg from 'pg';
import { conditionOf, type SearchContext } from './conditions.ts';
import { asReader } from './reader-role.ts';

type Unit = HistogramResponse['unit'];
type Bar = { readonly start: number; readonly count: number; readonly high: number };

export interface HistogramInput extends SearchContext {
	readonly query: ParsedQuery;
	/** Bars at most. */
	readonly bars: number;
	/** Messages at most, the newest ones; more are counted where an index alone gives the answer. */
	readonly cap: number;
}

const lengths = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

/** Where the bar of an instant begins, in UTC. Weeks begin on Monday: day 0, 1970-01-01, was a Thursday. */
const floorTo = (unit: Unit, at: number): number => {
	if (unit === 'month') return Date.UTC(new Date(at).getUTCFullYear(), new Date(at).getUTCMonth());
	const shift = unit === 'week' ? 4 * lengths.day : 0;
	return Math.floor((at - shift) / lengths[unit]) * lengths[unit] + shift;
};

const next = (unit: Unit, start: number): number =>
	unit === 'month'
		? Date.UTC(new Date(start).getUTCFullYear(), new Date(start).getUTCMonth() + 1)
		: start + lengths[unit];

/** The finest unit that needs no more bars than wanted; a month where none does. */
const unitFor = (first: number, last: number, bars: number): Unit => {
	const fits = (unit: keyof typeof lengths) => (floorTo(unit, last) - floorTo(unit, first)) / lengths[unit] < bars;
	return (Object.keys(lengths) as (keyof typeof lengths)[]).find(fits) ?? 'month';
};

/** Gathers what was counted into bars of a unit that is no finer, with empty ones where nothing was found. */
const gather = (counted: readonly Bar[], unit: Unit): Bar[] => {
	const [first] = counted;
	const last = counted.at(-1);
	if (!first || !last) return [];
	const sums = new Map<number, Bar>();
	for (const { start, count, high } of counted) {
		const at = floorTo(unit, start);
		const sum = sums.get(at);
		sums.set(at, { start: at, count: (sum?.count ?? 0) + count, high: (sum?.high ?? 0) + high });
	}
	const bars: Bar[] = [];
	for (let start = floorTo(unit, first.start); start <= last.start; start = next(unit, start)) {
		bars.push(sums.get(start) ?? { start, count: 0, high: 0 });
	}
	return bars;
};

/** Level and id stand in one index: how many messages there are of a level, and when, is read from that alone. */
const isInIndex = ({ terms }: ParsedQuery): boolean => terms.every(({ type }) => type === 'level');

interface Row {
	readonly start: number;
	readonly count: number;
	readonly high: number;
	readonly first: number;
	readonly last: number;
}

/** Counts by a unit as PostgreSQL truncates to it, by the time in the id. Instants are milliseconds since 1970. */
const countBy = async (
	tx: pg.PoolClient,
	input: HistogramInput,
	unit: 'day' | 'hour' | 'minute',
	seesAll: boolean,
): Promise<Row[]> => {
	const { sql, values } = conditionOf(input.query, input);
	const unlimited = seesAll && isInIndex(input.query);
	const limit = unlimited ? '' : `ORDER BY m."id" DESC LIMIT $${values.length + 1}`;
	const start = unit === 'day' ? `("at" AT TIME ZONE 'UTC')::date` : `date_trunc('${unit}', "at" AT TIME ZONE 'UTC')`;
	const milliseconds = (instant: string) => `extract(epoch FROM ${instant})::float8 * 1000`;
	const { rows } = await tx.query<Row>(
		`SELECT ${milliseconds('"start"')} AS "start", "count", "high", ${milliseconds('"first"')} AS "first",
			${milliseconds('"last"')} AS "last"
		 FROM (
			SELECT ${start} AS "start", count(*)::int AS "count", (count(*) FILTER (WHERE "level" >= 3))::int AS "high",
				min("at") AS "first", max("at") AS "last"
			FROM (
				SELECT straymail_uuid_time(m."id") AS "at", m."level" FROM "Message" m WHERE ${sql} ${limit}
			) hit GROUP BY 1
		 ) counted ORDER BY 1`,
		unlimited ? [...values] : [...values, input.cap + 1],
	);
	return rows;
};

/** Between so many days of archive, ranges of the index are counted day by day: twice as quick as message by message. */
const fewestDays = 7;
const mostDays = 2000;

/** When the oldest and the newest message were made; null in an empty archive. */
const readSpan = async (tx: pg.PoolClient): Promise<{ first: number; last: number } | null> => {
	const edge = (direction: string) =>
		`extract(epoch FROM straymail_uuid_time((SELECT "id" FROM "Message" ORDER BY "id" ${direction} LIMIT 1)))::float8 * 1000`;
	const { rows } = await tx.query<{ first: number | null; last: number | null }>(
		`SELECT ${edge('ASC')} AS "first", ${edge('DESC')} AS "last"`,
	);
	const { first = null, last = null } = rows[0] ?? {};
	return first === null || last === null ? null : { first, last };
};

/** Days of a search that the index of levels answers, each level of each day a range of it. */
const countRanges = async (tx: pg.PoolClient, input: HistogramInput, first: number, last: number): Promise<Row[]> => {
	const { sql, values } = conditionOf(input.query, input);
	const days = `generate_series($${values.length + 1}::timestamptz, $${values.length + 2}::timestamptz, interval '1 day')`;
	const inDay = (level: string) => `SELECT count(*) AS "count" FROM "Message" m WHERE ${sql} AND ${level}
		AND m."id" >= straymail_uuid_floor(d."start") AND m."id" < straymail_uuid_floor(d."start" + interval '1 day')`;
	const { rows } = await tx.query<Omit<Row, 'first' | 'last'>>(
		`SELECT extract(epoch FROM "start")::float8 * 1000 AS "start", sum("count")::int AS "count",
			coalesce(sum("count") FILTER (WHERE "level" >= 3), 0)::int AS "high"
		 FROM (
			SELECT d."start", l."level", c."count" FROM ${days} d("start")
				CROSS JOIN (VALUES (0), (1), (2), (3), (4)) l("level") CROSS JOIN LATERAL (${inDay('m."level" = l."level"')}) c
			UNION ALL
			SELECT d."start", NULL, c."count" FROM ${days} d("start")
				CROSS JOIN LATERAL (${inDay('m."level" IS NULL')}) c
		 ) counted GROUP BY 1 HAVING sum("count") > 0 ORDER BY 1`,
		[...values, new Date(floorTo('day', first)), new Date(floorTo('day', last))],
	);
	// The narrowest that it can be: hours will tell.
	return rows.map((row) => ({ ...row, first: row.start + lengths.day - 1, last: row.start }));
};

const countDays = async (tx: pg.PoolClient, input: HistogramInput, seesAll: boolean): Promise<Row[]> => {
	if (!seesAll || !isInIndex(input.query)) return countBy(tx, input, 'day', seesAll);
	const span = await readSpan(tx);
	const days = span === null ? 0 : (span.last - span.first) / lengths.day;
	if (span === null || days < fewestDays || days > mostDays) return countBy(tx, input, 'day', seesAll);
	return countRanges(tx, input, span.first, span.last);
};

const unitOf = (counted: readonly Row[], bars: number): Unit =>
	unitFor(counted[0]?.first ?? 0, counted.at(-1)?.last ?? 0, bars);

/** Counts in the finest unit that fits, or in a finer one that is gathered into it. */
const countFinest = async (
	tx: pg.PoolClient,
	input: HistogramInput,
	days: readonly Row[],
	seesAll: boolean,
): Promise<{ unit: Unit; counted: readonly Row[] }> => {
	const roughly = unitOf(days, input.bars);
	if (roughly !== 'hour' && roughly !== 'minute') return { unit: roughly, counted: days };
	const hours = await countBy(tx, input, 'hour', seesAll);
	const unit = unitOf(hours, input.bars);
	return { unit, counted: unit === 'minute' ? await countBy(tx, input, 'minute', seesAll) : hours };
};

/** Messages that a query finds, by the time at which they were received. */
export const countHistogram = async (tx: pg.PoolClient, input: HistogramInput): Promise<HistogramResponse> =>
	asReader(tx, async (seesAll) => {
		const days = await countDays(tx, input, seesAll);
		if (days.length === 0) return { unit: 'day', bars: [], end: null, capped: false };
		const total = days.reduce((sum, { count }) => sum + count, 0);
		const { unit, counted } = await countFinest(tx, input, days, seesAll);
		const all = gather(counted, unit);
		const bars = all.slice(-input.bars);
		return {
			unit,
			bars: bars.map(({ start, count, high }) => ({ start: new Date(start).toISOString(), count, high })),
			end: new Date(next(unit, bars.at(-1)?.start ?? 0)).toISOString(),
			capped: bars.length < all.length || (total > input.cap && !(seesAll && isInIndex(input.query))),
		};
	});
