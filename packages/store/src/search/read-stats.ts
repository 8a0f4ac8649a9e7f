import { type Kind, kinds, type Level, levels, type StatsResponse } from '@straymail/contracts';
import type pg from 'pg';
import { levelOf } from './message-item.ts';
import { asReader } from './reader-role.ts';

const wantedDays = 30;
const wantedSenders = 10;

/** How many messages have this kind, level and status: enough to add up every other count from. */
interface Cell {
	readonly kind: Kind | null;
	readonly level: number | null;
	readonly status: string;
	readonly count: number;
}

const sumOf = (cells: readonly Cell[], wanted: (cell: Cell) => boolean = () => true): number =>
	cells.filter(wanted).reduce((sum, { count }) => sum + count, 0);

const readCells = async (tx: pg.ClientBase): Promise<Cell[]> => {
	const { rows } = await tx.query<Cell>(
		`SELECT "kind", "level", "status", count(*)::int AS "count" FROM "Message" WHERE "repeatOf" IS NULL GROUP BY 1, 2, 3`,
	);
	return rows;
};

/** UTC days, oldest first, by the time inside the id, which is what messages are sorted by. */
const readDays = async (tx: pg.ClientBase): Promise<StatsResponse['perDay']> => {
	const { rows } = await tx.query<{ day: string; count: number }>(
		`WITH days AS (
			SELECT (now() AT TIME ZONE 'UTC')::date - n AS "day" FROM generate_series(0, $1::int - 1) n
		), counted AS (
			SELECT ("receivedAt" AT TIME ZONE 'UTC')::date AS "day", count(*)::int AS "count" FROM "Message"
			WHERE "repeatOf" IS NULL AND "id" >= straymail_uuid_floor(now() - make_interval(days => $1::int + 1))
			GROUP BY 1
		)
		SELECT to_char(d."day", 'YYYY-MM-DD') AS "day", coalesce(c."count", 0) AS "count"
		FROM days d LEFT JOIN counted c ON c."day" = d."day" ORDER BY d."day"`,
		[wantedDays],
	);
	return rows;
};

const readSenders = async (tx: pg.ClientBase): Promise<StatsResponse['topSenderDomains']> => {
	const { rows } = await tx.query<{ value: string; count: number }>(
		`SELECT "senderDomain" AS "value", count(*)::int AS "count" FROM "Message"
		WHERE "repeatOf" IS NULL AND "senderDomain" <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $1`,
		[wantedSenders],
	);
	return rows;
};

const readRegisters = async (tx: pg.ClientBase): Promise<{ trapDomains: number; organisations: number }> => {
	const { rows } = await tx.query<{ trapDomains: number; organisations: number }>(
		`SELECT (SELECT count(*)::int FROM "TrapDomain") AS "trapDomains",
			(SELECT count(*)::int FROM "Organisation") AS "organisations"`,
	);
	return rows[0] ?? { trapDomains: 0, organisations: 0 };
};

/** Counts for the overview: all that this actor may see. Copies of a message count once. */
export const readStats = async (tx: pg.ClientBase): Promise<StatsResponse> => {
	const registers = await readRegisters(tx);
	return asReader(tx, async () => {
		const cells = await readCells(tx);
		const perDay = await readDays(tx);
		const topSenderDomains = await readSenders(tx);
		const byKind = kinds.map((kind) => [kind, sumOf(cells, (cell) => cell.kind === kind)]);
		const byLevel = levels.map((level) => [level, sumOf(cells, (cell) => levelOf(cell.level) === level)]);
		return {
			...registers,
			messages: sumOf(cells),
			unreviewed: sumOf(cells, ({ status }) => status === 'new' || status === 'received'),
			backlog: sumOf(cells, ({ status }) => status === 'received'),
			unreadable: sumOf(cells, ({ status }) => status === 'unreadable'),
			byKind: Object.fromEntries(byKind) as Record<Kind, number>,
			byLevel: Object.fromEntries(byLevel) as Record<Level, number>,
			perDay,
			topSenderDomains,
		};
	});
};
