import type pg from 'pg';

/**
 * Makes the month partitions of this month and `monthsAhead` after it. Harmless to repeat, at once by several programs
 * too.
 *
 * @returns how many tables were made.
 */
export const makePartitions = async (pool: pg.Pool, monthsAhead: number): Promise<number> => {
	const { rows } = await pool.query<{ made: number }>('SELECT straymail_make_partitions($1) AS made', [monthsAhead]);
	return rows[0]?.made ?? 0;
};
