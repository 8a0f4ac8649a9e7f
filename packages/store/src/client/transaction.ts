import type pg from 'pg';

/** Runs `work` in one transaction; rolls back and lets the error through when it fails. */
export const inTransaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
	const client = await pool.connect();
	let broken: Error | undefined;
	try {
		await client.query('BEGIN');
		const result = await work(client);
		await client.query('COMMIT');
		return result;
	} catch (error) {
		await client.query('ROLLBACK').catch((failure: Error) => {
			broken = failure;
		});
		throw error;
	} finally {
		// A connection that cannot even roll back is not given to anybody else.
		client.release(broken);
	}
};
