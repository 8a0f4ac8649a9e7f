import { hostname } from 'node:os';
import { endReceiver, forgetReceivers, reportReceiver } from '@straymail/store';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import type { Metrics } from './metrics.ts';

/** The dashboard counts a receiver as stale after three reports that did not come. */
const beatMilliseconds = 10_000;

export interface Heartbeat {
	/** Says that this receiver ended as it was asked to. */
	close(): Promise<void>;
}

/** Tells the database every few seconds how this receiver is. A report that fails is no reason to take no mail. */
export const startHeartbeat = (options: {
	readonly pool: pg.Pool;
	readonly port: number;
	readonly metrics: Pick<Metrics, 'totals'>;
	/** Why no mail is taken; null when all is well. */
	readonly trouble: () => string | null;
	readonly reasonOf: (error: unknown) => string;
	readonly onFailure: (error: unknown) => void;
}): Heartbeat => {
	const { pool, port, metrics, trouble, reasonOf, onFailure } = options;
	const id = uuidv7();
	const startedAt = new Date();
	let last: { readonly text: string; readonly at: Date } | null = null;
	let beating: Promise<void> = forgetReceivers(pool).catch(onFailure);

	const report = async (): Promise<void> => {
		const now = trouble();
		if (now !== null) last = { text: now, at: new Date() };
		try {
			await reportReceiver(pool, {
				id,
				host: hostname(),
				port,
				processId: process.pid,
				startedAt,
				...metrics.totals(),
				trouble: now,
				lastError: last?.text ?? null,
				lastErrorAt: last?.at ?? null,
			});
		} catch (error) {
			// Told with the first report that comes through again.
			last = { text: `the database did not answer: ${reasonOf(error)}`, at: new Date() };
			onFailure(error);
		}
	};
	const beat = (): void => {
		beating = beating.then(report);
	};
	beat();
	const timer = setInterval(beat, beatMilliseconds).unref();
	return {
		close: async () => {
			clearInterval(timer);
			await beating;
			await endReceiver(pool, id);
		},
	};
};
