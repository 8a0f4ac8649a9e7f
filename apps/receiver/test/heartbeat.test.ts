import { createPool, inTransaction, readReceivers } from '@straymail/store';
import { startTestDatabase } from '@straymail/store/testing';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startHeartbeat } from '../src/health/heartbeat.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let pool: pg.Pool;
let service: pg.Pool;

beforeAll(async () => {
	database = await startTestDatabase();
	pool = createPool(database.url, { applicationName: 'test', role: 'straymail_receiver' });
	service = createPool(database.url, { applicationName: 'test', role: 'straymail_service' });
});
afterAll(async () => {
	await Promise.all([pool?.end(), service?.end()]);
	await database?.stop();
});

const heard = () =>
	inTransaction(service, async (tx) => {
		await tx.query(`SELECT set_config('straymail.scope', 'all', true)`);
		return readReceivers(tx);
	});
const options = (given: { pool?: pg.Pool; trouble?: () => string | null } = {}) => ({
	pool,
	port: 2525,
	metrics: { totals: () => ({ connections: 2, accepted: 5, refused: 1 }) },
	trouble: () => null,
	reasonOf: (error: unknown) => (error as Error).message,
	onFailure: () => {},
	...given,
});

describe('a receiver', () => {
	it('says how it is with the rights it has, and that it ended', async () => {
		const heartbeat = startHeartbeat(options({ trouble: () => 'no policy could be read yet' }));
		await vi.waitFor(async () =>
			expect(await heard()).toMatchObject([
				{
					port: 2525,
					processId: process.pid,
					state: 'troubled',
					connections: 2,
					accepted: 5,
					refused: 1,
					lastError: 'no policy could be read yet',
				},
			]),
		);
		await heartbeat.close();
		expect(await heard()).toEqual([]);
	});

	it('goes on when nobody listens', async () => {
		const failures: unknown[] = [];
		const away = createPool('postgresql://nobody@127.0.0.1:1/none', { applicationName: 'test' });
		const heartbeat = startHeartbeat({ ...options({ pool: away }), onFailure: (error) => failures.push(error) });
		await vi.waitFor(() => expect(failures).toHaveLength(2));
		await expect(heartbeat.close()).rejects.toThrow();
		await away.end();
	});
});
