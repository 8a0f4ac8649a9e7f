import type { SealContextRecord } from '@straymail/sealing';
import { appendMessages, appendSealContext } from '@straymail/store';
import type pg from 'pg';
import type { BatchWriter } from './batcher.ts';
import { classify } from './database-error.ts';

/** Contexts change once a minute; more than these are never in use. */
const rememberedContexts = 64;

/** Writes through the store, on a pool with one connection for each writer. */
export const createStoreWriter = (pool: pg.Pool): BatchWriter => {
	const committed = new Set<string>();
	pool.on('connect', (client) => void client.query(durableCommits).catch(() => {}));

	const writeContexts = async (client: pg.PoolClient, contexts: readonly SealContextRecord[]): Promise<void> => {
		for (const context of contexts) {
			if (committed.has(context.id)) continue;
			await appendSealContext(client, { ...context, encapsulatedKey: Buffer.from(context.encapsulatedKey) });
			committed.add(context.id);
		}
		for (const oldest of committed) {
			if (committed.size <= rememberedContexts) break;
			committed.delete(oldest);
		}
	};

	return {
		write: async ({ contexts, rows, again }, milliseconds) => {
			const client = await pool.connect();
			let taken = false;
			const timer = setTimeout(() => {
				taken = true;
				client.release(true);
			}, milliseconds);
			let broken = false;
			try {
				await writeContexts(client, contexts);
				await appendMessages(client, rows, again ? 'again' : 'first');
			} catch (error) {
				broken = classify(error) === 'away';
				// The server that comes next may be another, one that has never seen them.
				if (broken) committed.clear();
				throw error;
			} finally {
				clearTimeout(timer);
				if (!taken) client.release(broken);
			}
		},
	};
};

/**
 * An external server may be set to answer before its commit is on disk; 250 would then promise too much (law 1).
 * `local` and above wait for the disk.
 */
const durableCommits = `SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`;
