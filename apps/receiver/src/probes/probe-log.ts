import { appendProbes, type ProbeCount } from '@straymail/store';
import type pg from 'pg';
import { plainAddress } from '../limits/network-list.ts';
import type { ProbeType } from './probe.ts';

/** Counts what is no mail for us; where the operator asks for it, it is kept by hour and client. */
export interface ProbeLog {
	saw(type: ProbeType, clientAddress: string, helo: string): void;
	/** Writes what is not written yet. */
	close(): Promise<void>;
}

const flushMilliseconds = 5000;
/** Counts in memory; a flood from many addresses is counted in the metrics alone. */
const mostCounts = 10_000;
const hour = 60 * 60_000;

/** @param pool - null: nothing is kept. */
export const createProbeLog = (options: {
	readonly pool: pg.Pool | null;
	readonly count: (type: ProbeType) => void;
	readonly onFailure: (error: unknown) => void;
}): ProbeLog => {
	const { pool, count, onFailure } = options;
	let counts = new Map<string, ProbeCount>();

	const flush = async (): Promise<void> => {
		if (pool === null || counts.size === 0) return;
		const written = counts;
		counts = new Map();
		try {
			await appendProbes(pool, [...written.values()]);
		} catch (error) {
			onFailure(error);
			for (const [key, value] of written) add(key, value);
		}
	};
	const add = (key: string, more: ProbeCount) => {
		const known = counts.get(key);
		if (known) counts.set(key, { ...more, times: known.times + more.times });
		else if (counts.size < mostCounts) counts.set(key, more);
	};
	const timer = pool && setInterval(() => void flush(), flushMilliseconds).unref();

	return {
		saw: (type, client, helo) => {
			count(type);
			if (pool === null) return;
			const lastSeenAt = new Date();
			const beginning = new Date(Math.floor(lastSeenAt.getTime() / hour) * hour);
			const clientAddress = plainAddress(client);
			const key = `${beginning.getTime()} ${type} ${clientAddress}`;
			add(key, { hour: beginning, clientAddress, type, helo, times: 1, lastSeenAt });
		},
		close: async () => {
			if (timer) clearInterval(timer);
			await flush();
		},
	};
};
