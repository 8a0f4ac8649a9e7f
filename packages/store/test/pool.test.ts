import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool, inTransaction } from '../src/index.ts';
import { startTestDatabase } from '../src/testing.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
	database = await startTestDatabase();
});
afterAll(() => database?.stop());

describe('a pool whose connection is ended by the server', () => {
	it('between two statements of a transaction fails that transaction alone, and not the process', async () => {
		const pool = createPool(database.url, { max: 1, applicationName: 'victim' });
		const killer = createPool(database.url, { max: 1, applicationName: 'killer' });
		const failed = inTransaction(pool, async (client) => {
			await client.query('SELECT 1');
			await killer.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'victim'");
			await new Promise((resolve) => setTimeout(resolve, 200));
			return client.query('SELECT 2');
		});
		await expect(failed).rejects.toThrow();
		expect((await pool.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
		await Promise.all([pool.end(), killer.end()]);
	});
});
