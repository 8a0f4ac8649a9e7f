import { type Listener, listen, loadOrganisationNames, loadTrapDomains } from '@straymail/store';
import type pg from 'pg';
import type { Logger } from 'pino';
import { createTrapTable, type Policy, suffixes } from './trap-table.ts';

export interface PolicySource {
	/** The last known policy; null when none was ever read. */
	current(): Policy | null;
	close(): Promise<void>;
}

const trapChannel = 'straymail_trap_domains';
const registerChannel = 'straymail_register';
/** A notification may be lost with its connection; looking costs little. */
const pollMilliseconds = 2000;
/** Names of organisations change when the register does, which says so. */
const namesMilliseconds = 10 * 60_000;

/** Keeps the policy fresh. When the database is away, the last known policy stays in force. */
export const createPolicySource = async (options: {
	readonly databaseUrl: string;
	readonly pool: pg.Pool;
	readonly logger: Logger;
}): Promise<PolicySource> => {
	const { pool, logger } = options;
	let policy: Policy | null = null;
	let names: ReadonlyMap<string, string> = new Map();
	let namesFrom = Number.NEGATIVE_INFINITY;
	let seen = '';
	let loading: Promise<void> | null = null;
	let again = false;
	let away = false;

	const organisationOf = (domain: string): string | null => {
		for (const suffix of suffixes(domain)) {
			const name = names.get(suffix);
			if (name !== undefined) return name;
		}
		return null;
	};
	const loadNames = async (): Promise<void> => {
		if (performance.now() - namesFrom < namesMilliseconds) return;
		names = await loadOrganisationNames(pool);
		namesFrom = performance.now();
	};
	const load = async (): Promise<void> => {
		try {
			const rows = await loadTrapDomains(pool);
			const text = JSON.stringify(rows);
			if (away) logger.info('trap domains can be read again');
			away = false;
			if (text !== seen) {
				const traps = createTrapTable(rows);
				policy = { traps, organisationOf };
				seen = text;
				logger.info({ trapDomains: traps.size }, 'policy loaded');
			}
			await loadNames();
		} catch (error) {
			if (!away) logger.warn({ reason: (error as Error).message }, 'trap domains cannot be read; the last ones stay');
			away = true;
		}
	};
	const refresh = (): Promise<void> => {
		again = loading !== null;
		loading ??= load().finally(() => {
			loading = null;
			if (again) void refresh();
		});
		return loading;
	};

	let listener: Listener | null = null;
	const hear = async (): Promise<void> => {
		listener ??= await listen(options.databaseUrl, [trapChannel, registerChannel], (channel) => {
			if (channel === registerChannel) namesFrom = Number.NEGATIVE_INFINITY;
			void refresh();
		}).catch(() => null);
	};
	let hearing = hear();
	await hearing;
	await refresh();
	const timer = setInterval(() => {
		void refresh();
		// Without the database at start there is nothing to listen on yet.
		if (listener === null) hearing = hearing.then(hear);
	}, pollMilliseconds);
	return {
		current: () => policy,
		close: async () => {
			clearInterval(timer);
			again = false;
			await hearing;
			await listener?.close();
			await loading;
		},
	};
};
