import type pg from 'pg';
import type { Queryable } from '../client/queryable.ts';

/** Makes the month partitions of this month and of `monthsAhead` after it; returns how many were missing. */
export const makePartitions = async (db: Queryable, monthsAhead: number): Promise<number> => {
	const { rows } = await (db as pg.Pool).query<{ made: number }>('SELECT straymail_make_partitions($1) AS made', [
		monthsAhead,
	]);
	return rows[0]?.made ?? 0;
};
