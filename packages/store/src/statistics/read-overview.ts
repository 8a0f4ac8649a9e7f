import { type Kind, kinds, type Level, levels, type OverviewResponse } from '@straymail/contracts';
import type pg from 'pg';
import { levelOf } from '../search/message-item.ts';
import { asReader } from '../search/reader-role.ts';
import { type Cell, cellDays, readCells, sumOf } from './read-cells.ts';
import { readBacklogSeconds, readFrequent, readReviewTimes } from './read-frequent.ts';

/** Lists of the most frequent look at so many of the newest messages. */
const cap = 100_000;
const dayMilliseconds = 24 * 60 * 60 * 1000;

type Counts = Omit<OverviewResponse, 'receivers' | 'at'>;

const byKind = (cells: readonly Cell[]): Record<Kind, number> =>
	Object.fromEntries(kinds.map((kind) => [kind, sumOf(cells, (cell) => cell.kind === kind)])) as Record<Kind, number>;

const byLevel = (cells: readonly Cell[]): Record<Level, number> =>
	Object.fromEntries(levels.map((level) => [level, sumOf(cells, (cell) => levelOf(cell.level) === level)])) as Record<
		Level,
		number
	>;

/** UTC days, oldest first, none left out. */
const daysOf = (cells: readonly Cell[], now: Date): Counts['days'] => {
	const byDay = Map.groupBy(cells, ({ day }) => day);
	return Array.from({ length: cellDays }, (_, at) => {
		const day = new Date(now.getTime() - (cellDays - 1 - at) * dayMilliseconds).toISOString().slice(0, 10);
		const ofDay = byDay.get(day) ?? [];
		return { day, count: sumOf(ofDay), byKind: byKind(ofDay), byLevel: byLevel(ofDay) };
	});
};

const readRegisters = async (tx: pg.ClientBase): Promise<{ trapDomains: number; organisations: number; now: Date }> => {
	const { rows } = await tx.query<{ trapDomains: number; organisations: number; now: Date }>(
		`SELECT (SELECT count(*)::int FROM "TrapDomain") AS "trapDomains",
			(SELECT count(*)::int FROM "Organisation") AS "organisations", now() AS "now"`,
	);
	return rows[0] ?? { trapDomains: 0, organisations: 0, now: new Date() };
};

/** Counts for the overview: all that this actor may see. Copies of a message count once. */
export const readOverview = async (tx: pg.ClientBase): Promise<Counts> => {
	const { now, ...registers } = await readRegisters(tx);
	return asReader(tx, async () => {
		const cells = await readCells(tx);
		return {
			...registers,
			messages: sumOf(cells),
			unreviewed: sumOf(cells, ({ status }) => status === 'new' || status === 'received'),
			backlog: sumOf(cells, ({ status }) => status === 'received'),
			backlogSeconds: await readBacklogSeconds(tx),
			unreadable: sumOf(cells, ({ status }) => status === 'unreadable'),
			byKind: byKind(cells),
			byLevel: byLevel(cells),
			days: daysOf(cells, now),
			...(await readFrequent(tx, cap)),
			review: await readReviewTimes(tx),
		};
	});
};
