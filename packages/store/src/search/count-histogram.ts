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

/** Messages that a query finds, by the time at which they were received. */
export const countHistogram = async (tx: pg.PoolClient, input: HistogramInput): Promise<HistogramResponse> =>
	asReader(tx, async (seesAll) => {
		const days = await countBy(tx, input, 'day', seesAll);
		const [first] = days;
		const last = days.at(-1);
		if (!first || !last) return { unit: 'day', bars: [], end: null, capped: false };
		const unit = unitFor(first.first, last.last, input.bars);
		const counted = unit === 'hour' || unit === 'minute' ? await countBy(tx, input, unit, seesAll) : days;
		const all = gather(counted, unit);
		const bars = all.slice(-input.bars);
		const total = days.reduce((sum, { count }) => sum + count, 0);
		return {
			unit,
			bars: bars.map(({ start, ...bar }) => ({ start: new Date(start).toISOString(), ...bar })),
			end: new Date(next(unit, bars.at(-1)?.start ?? 0)).toISOString(),
			capped: bars.length < all.length || (total > input.cap && !(seesAll && isInIndex(input.query))),
		};
	});
