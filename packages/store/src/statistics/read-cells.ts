import type { Kind, MessageStatus } from '@straymail/contracts';
import type pg from 'pg';

/** UTC days that are told apart; what is older stands together. */
export const cellDays = 30;

/** How many messages have this day, kind, level and status: every other count of messages adds up from these. */
export interface Cell {
	/** UTC; null for those older than `cellDays`. */
	readonly day: string | null;
	readonly kind: Kind | null;
	readonly level: number | null;
	readonly status: MessageStatus;
	readonly count: number;
}

/** All messages that this transaction sees, in one pass. Copies of a message count once. */
export const readCells = async (tx: pg.ClientBase): Promise<Cell[]> => {
	const { rows } = await tx.query<Cell>(
		`SELECT to_char(c."day", 'YYYY-MM-DD') AS "day", c."kind", c."level", c."status", c."count" FROM (
			SELECT CASE WHEN "receivedAt" >= edge."start" THEN (("receivedAt" AT TIME ZONE 'UTC')::date) END AS "day",
				"kind", "level", "status", count(*)::int AS "count"
			FROM "Message", (SELECT ((now() AT TIME ZONE 'UTC')::date - $1::int + 1)::timestamp AT TIME ZONE 'UTC' AS "start") AS edge
			WHERE "repeatOf" IS NULL GROUP BY 1, 2, 3, 4
		) AS c`,
		[cellDays],
	);
	return rows;
};

export const sumOf = (cells: readonly Cell[], wanted: (cell: Cell) => boolean = () => true): number =>
	cells.filter(wanted).reduce((sum, { count }) => sum + count, 0);
