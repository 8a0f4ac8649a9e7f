import { createHash, randomUUID } from 'node:crypto';
import { ANALYSIS_VERSION } from '@straymail/analysis';
import { defaultOcrLimits, threadIds } from '@straymail/message';
import { createOpener, createWordHasher, readPrivateKey, readSecret } from '@straymail/sealing';
import type { Settings } from '@straymail/settings';
import { backlog, createPool, listen, makePartitions } from '@straymail/store';
import type { Logger } from 'pino';
import { type AnalysisContext, loadContext } from './analysis/context.ts';
import { ThreadPool } from './analysis/thread-pool.ts';
import { createAuthenticator } from './authentication/authenticator.ts';
import { createFilters } from './filters/filters.ts';
import { createRspamd } from './filters/rspamd.ts';
import { createSpamAssassin } from './filters/spamassassin.ts';
import { serveHealth } from './health.ts';
import { createMetrics } from './metrics.ts';
import { WorkLoop } from './work-loop.ts';

export interface WorkerOptions {
	readonly databaseUrl: string;
	readonly sealingPrivateKeyFile: string;
	readonly searchKeyFile: string;
	readonly threads: number;
	/** Empty: mail authentication is not checked and nothing is looked up. */
	readonly dnsServers: readonly string[];
	/** Other spam filters to ask; none when left out. */
	readonly filters?: Settings['filters'];
	readonly healthPort: number | null;
	readonly logger: Logger;
	/** Another program for the analysis threads, milliseconds for a message, megabytes of heap: for tests. */
	readonly threadScript?: URL;
	readonly timeLimit?: number;
	readonly heapLimit?: number;
}

export interface RunningWorker {
	readonly owner: string;
	close(): Promise<void>;
}

const minute = 60_000;
const backlogEvery = 5000;

/**
 * Starts a worker: analyses whatever waits, makes partitions ahead, until it is closed. Any number may run.
 *
 * @throws {StraymailError} `key-missing`, `key-permissions`.
 */
export const startWorker = async (options: WorkerOptions): Promise<RunningWorker> => {
	const { logger } = options;
	const opener = createOpener([await readPrivateKey(options.sealingPrivateKeyFile)]);
	const searchKey = await readSecret(options.searchKeyFile);
	const hashWord = createWordHasher(searchKey);
	const pool = createPool(options.databaseUrl, { max: 4, applicationName: 'straymail-worker' });
	const metrics = createMetrics();
	const owner = randomUUID();

	let context: AnalysisContext = await loadContext(pool);
	const fingerprintOf = ({ organisations, traps, model }: AnalysisContext) =>
		createHash('sha256')
			.update(JSON.stringify([organisations, traps, model]))
			.digest('hex');
	let seen = fingerprintOf(context);
	const threads = new ThreadPool({
		threads: options.threads,
		searchKey,
		context: { organisations: context.organisations, traps: context.traps, model: context.model },
		timeLimit: options.timeLimit ?? 20_000,
		// What extraction takes, and OCR's own limit for a message above it.
		ocrTimeLimit: (options.timeLimit ?? 20_000) + defaultOcrLimits.totalTime,
		heapLimit: options.heapLimit ?? 512,
		...(options.threadScript ? { script: options.threadScript } : {}),
	});
	const reload = async () => {
		context = await loadContext(pool);
		const now = fingerprintOf(context);
		if (now === seen) return;
		seen = now;
		threads.setContext({ organisations: context.organisations, traps: context.traps, model: context.model });
	};
	const tolerant = (work: () => Promise<unknown>) => () => {
		work().catch((error: Error) => logger.warn({ error: error.name }, 'the database does not answer'));
	};
	const listener = await listen(
		options.databaseUrl,
		['straymail_trap_domains', 'straymail_register'],
		tolerant(reload),
		{
			onReconnect: tolerant(reload),
		},
	);
	const timers = [
		setInterval(tolerant(reload), minute),
		setInterval(
			tolerant(() => makePartitions(pool, 3)),
			60 * minute,
		),
		setInterval(
			tolerant(async () => {
				const { count, oldestReceivedAt } = await backlog(pool, ANALYSIS_VERSION);
				metrics.backlog.set(count);
				metrics.backlogAge.set(oldestReceivedAt ? (Date.now() - oldestReceivedAt.getTime()) / 1000 : 0);
			}),
			backlogEvery,
		),
	];
	await makePartitions(pool, 3);
	const health = options.healthPort === null ? null : await serveHealth(options.healthPort, metrics.registry);
	const authenticator = createAuthenticator(options.dnsServers, ({ asked, cached, failed }) => {
		metrics.lookups.inc({ outcome: 'asked' }, asked);
		metrics.lookups.inc({ outcome: 'remembered' }, cached);
		metrics.lookups.inc({ outcome: 'failed' }, failed);
	});
	const { rspamd = null, spamd = null, timeLimit = 2000 } = options.filters ?? {};
	const filters = createFilters(
		[
			...(rspamd === null ? [] : [createRspamd(rspamd.url, rspamd.password)]),
			...(spamd === null ? [] : [createSpamAssassin(spamd)]),
		],
		{
			timeLimit,
			onOutcome: (filter, outcome, seconds) => {
				metrics.filtered.inc({ filter, outcome });
				if (outcome !== 'skipped') metrics.filterSeconds.observe({ filter }, seconds);
			},
		},
	);
	const loop = new WorkLoop({
		pool,
		opener,
		threads,
		threadCount: options.threads,
		authenticator,
		filters,
		context: () => context,
		threadKeysOf: (raw) => threadIds(raw).map((id) => hashWord(`thread ${id}`)),
		owner,
		logger,
		metrics,
	});
	logger.info({ owner, threads: options.threads, version: ANALYSIS_VERSION }, 'worker started');
	return {
		owner,
		close: async () => {
			for (const timer of timers) clearInterval(timer);
			await loop.close();
			await threads.close();
			await authenticator.close();
			await listener.close();
			await health?.close();
			await pool.end();
			logger.info({ owner }, 'worker stopped');
		},
	};
};
