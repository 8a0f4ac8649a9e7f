import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { availableParallelism } from 'node:os';
import { readPublicKey, readSecret } from '@straymail/sealing';
import { createPool } from '@straymail/store';
import type { Logger } from 'pino';
import { createBatcher } from './batch/batcher.ts';
import { reasonOf } from './batch/database-error.ts';
import { createGate } from './batch/gate.ts';
import { createStoreWriter } from './batch/store-writer.ts';
import { startHealthServer } from './health/health-server.ts';
import { type Heartbeat, startHeartbeat } from './health/heartbeat.ts';
import { createMetrics, type Metrics } from './health/metrics.ts';
import { createBudget } from './incoming/budget.ts';
import { createAddressBook } from './limits/address-book.ts';
import { watchDiskSpace } from './limits/disk-space.ts';
import { defaultLimits, type ReceiverLimits } from './limits/limits.ts';
import { watchLoopLag } from './limits/loop-lag.ts';
import { createNetworkList } from './limits/network-list.ts';
import { createPolicySource } from './policy/policy-source.ts';
import { createProbeLog } from './probes/probe-log.ts';
import { createSealer } from './sealing/sealer.ts';
import { createSmtpServer } from './smtp/create-server.ts';
import { portInUse } from './smtp/port-in-use.ts';
import { ensureCertificate, type TlsFiles } from './tls/certificate.ts';
import { watchCertificate } from './tls/certificate-watch.ts';
import { within } from './within.ts';

export interface ReceiverOptions {
	readonly databaseUrl: string;
	/** Port 0 takes a free one. */
	readonly smtp: { readonly host: string; readonly port: number };
	/** Name in the greeting. */
	readonly hostname: string;
	/** What is left out is as in `defaultLimits`. */
	readonly limits: Partial<ReceiverLimits>;
	/** Addresses and networks. */
	readonly networks?: {
		/** Load balancers: each of their connections begins with a PROXY header. */
		readonly proxies?: readonly string[];
		/** Relays that say for whom they speak (XCLIENT). */
		readonly xclients?: readonly string[];
		/** Not limited by address. */
		readonly unlimited?: readonly string[];
	};
	/** Whether attempts that are no mail for us are kept, by hour and client. */
	readonly keepProbes?: boolean;
	/** The database's folder where it is on this machine: its disk is watched. */
	readonly databaseFolder?: string | null;
	/** Other processes of ours listen on the same port, and the kernel deals out connections (SO_REUSEPORT). */
	readonly sharePort?: boolean;
	/** Threads that compress and seal. */
	readonly sealingThreads?: number;
	readonly publicKeyFile: string;
	readonly repeatKeyFile: string;
	readonly tls: TlsFiles;
	/** Null: no health server. */
	readonly healthPort: number | null;
	readonly logger: Logger;
}

export interface Receiver {
	readonly port: number;
	readonly healthPort: number | null;
	readonly metrics: Metrics;
	/** Why no mail is taken; null when all is well. */
	trouble(): string | null;
	/** Stops listening, ends what is in progress (15 s at most), commits, and lets go of everything. */
	close(): Promise<void>;
}

/** Four writers measured best: 6,105 messages a second with one, 7,386 with four, 5,725 with eight. */
const writers = 4;
const batchRows = 100;
const batchOctets = 8 * 1024 * 1024;
const probeMilliseconds = 1000;
const commitPatienceMilliseconds = 10_000;
/** How long messages in progress may take to end when the receiver closes. */
const drainMilliseconds = 15_000;

/**
 * Starts the SMTP edge. It starts without the database too, and answers 451 until that is there.
 *
 * @throws {StraymailError} `key-missing`, `key-permissions`, `port-in-use`.
 */
export const startReceiver = async (options: ReceiverOptions): Promise<Receiver> => {
	const { databaseUrl, logger } = options;
	const limits = { ...defaultLimits, ...options.limits };
	const proxies = createNetworkList(options.networks?.proxies ?? [], 'STRAYMAIL_PROXY_FROM');
	const xclients = createNetworkList(options.networks?.xclients ?? [], 'STRAYMAIL_XCLIENT_FROM');
	const unlimited = createNetworkList(options.networks?.unlimited ?? [], 'STRAYMAIL_UNLIMITED_FROM');
	const publicKey = await readPublicKey(options.publicKeyFile);
	const repeatKey = await readSecret(options.repeatKeyFile);
	const tls = await ensureCertificate(options.tls, options.hostname);

	const role = 'straymail_receiver' as const;
	const writePool = createPool(databaseUrl, { role, max: writers, applicationName: 'straymail-receiver' });
	const lookPool = createPool(databaseUrl, {
		role,
		max: 2,
		applicationName: 'straymail-receiver-policy',
		statementTimeout: 5000,
	});
	const budget = createBudget(limits.memoryBudgetBytes);
	const loopLag = watchLoopLag();
	const disk = await watchDiskSpace(options.databaseFolder ?? null);
	const metrics = createMetrics(budget, { loopLag: () => loopLag.milliseconds, diskFree: () => disk.free });
	const gate = createGate({
		probe: async () => void (await within(5000, lookPool.query('SELECT 1'))),
		intervalMilliseconds: probeMilliseconds,
		onChange: (open) => {
			metrics.storeOpen(open);
			if (open) logger.info('the database takes messages again');
			else logger.error('the database does not take messages: senders are asked to try again later');
		},
	});
	const batcher = createBatcher({
		writer: createStoreWriter(writePool),
		gate,
		writers,
		maxRows: batchRows,
		maxOctets: batchOctets,
		attemptMilliseconds: limits.times.store / 3,
		onBatch: metrics.batchCommitted,
		onFailure: (error, rows) => {
			metrics.batchFailed();
			logger.warn({ reason: reasonOf(error), rows }, 'a batch could not be committed');
		},
	});
	const threads = options.sealingThreads ?? Math.max(1, Math.min(4, availableParallelism() - 1));
	const receiving = { count: 0 };
	const sealer = createSealer({
		setup: { publicKey, repeatKey },
		threads,
		onTheirWay: () => receiving.count,
		onBroken: (error) => {
			// Nothing sensible is left to do here; the supervisor starts the process anew and senders try again.
			queueMicrotask(() => {
				throw error;
			});
		},
	});
	const policy = await createPolicySource({ databaseUrl, pool: lookPool, logger });
	const limit = Math.min(limits.maxMessageBytes, budget.largest);
	const probes = createProbeLog({
		pool: options.keepProbes ? lookPool : null,
		count: metrics.countProbe,
		onFailure: (error) => logger.warn({ reason: reasonOf(error) }, 'probes could not be written; they wait'),
	});
	const server = createSmtpServer({
		hostname: options.hostname,
		limits,
		tls,
		policy,
		addresses: createAddressBook(limits, unlimited, () => performance.now()),
		proxies,
		xclients,
		loopLag,
		disk,
		probes,
		storeOpen: () => gate.open,
		receive: { budget, sealer, batcher, repeatKey, limit, storeMilliseconds: limits.times.store, receiving },
		metrics,
		logger,
	});

	const certificate = watchCertificate({
		files: options.tls,
		onChange: (pair) => {
			server.updateSecureContext(pair);
			logger.info('the TLS certificate was renewed');
		},
		onFailure: (error) => logger.error({ reason: error.message }, 'the TLS files cannot be used; the old pair stays'),
	});

	let heartbeat: Heartbeat | null = null;
	const release = async () => {
		gate.close();
		loopLag.close();
		disk.close();
		certificate.close();
		await within(5000, probes.close()).catch(() => {});
		await within(5000, heartbeat?.close() ?? Promise.resolve()).catch(() => {});
		await policy.close();
		await Promise.all([sealer.close(), within(5000, writePool.end()), within(5000, lookPool.end())]).catch(() => {});
	};
	const trouble = () => {
		if (server.draining) return 'it is going down';
		if (!gate.open) return 'the database does not take messages';
		return policy.current() === null ? 'no policy could be read yet' : null;
	};
	try {
		await listen(server.listen({ ...options.smtp, reusePort: options.sharePort === true }), options.smtp);
		const health =
			options.healthPort === null
				? null
				: await startHealthServer({
						host: options.smtp.host,
						port: options.healthPort,
						registry: metrics.registry,
						trouble,
					});
		const { port } = server.server.address() as AddressInfo;
		heartbeat = startHeartbeat({
			pool: lookPool,
			port,
			metrics,
			trouble,
			reasonOf,
			onFailure: (error) => logger.warn({ reason: reasonOf(error) }, 'the receiver could not say how it is'),
		});
		logger.info({ host: options.smtp.host, port }, 'receiver listens');
		return {
			port,
			healthPort: health?.port ?? null,
			metrics,
			trouble,
			close: async () => {
				await server.drain(drainMilliseconds);
				await within(commitPatienceMilliseconds, batcher.drained()).catch(() => {});
				await health?.close();
				await release();
				logger.info('receiver closed');
			},
		};
	} catch (error) {
		server.close();
		await release();
		throw error;
	}
};

const listen = (server: Server, at: ReceiverOptions['smtp']): Promise<unknown> =>
	once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
		throw portInUse(at, cause);
	});
