import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { availableParallelism } from 'node:os';
import { StraymailError } from '@straymail/contracts';
import { readPublicKey, readSecret } from '@straymail/sealing';
import { createPool } from '@straymail/store';
import type { Logger } from 'pino';
import { createBatcher } from './batch/batcher.ts';
import { reasonOf } from './batch/database-error.ts';
import { createGate } from './batch/gate.ts';
import { createStoreWriter } from './batch/store-writer.ts';
import { startHealthServer } from './health/health-server.ts';
import { createMetrics, type Metrics } from './health/metrics.ts';
import { createBudget } from './incoming/budget.ts';
import { createPolicySource } from './policy/policy-source.ts';
import { createSealer } from './sealing/sealer.ts';
import { createSmtpServer } from './smtp/create-server.ts';
import { ensureCertificate, type TlsFiles } from './tls/certificate.ts';
import { within } from './within.ts';

export interface ReceiverOptions {
	readonly databaseUrl: string;
	/** Port 0 takes a free one. */
	readonly smtp: { readonly host: string; readonly port: number };
	/** Name in the greeting. */
	readonly hostname: string;
	readonly limits: {
		readonly maxMessageBytes: number;
		readonly memoryBudgetBytes: number;
		readonly maxConnections: number;
		readonly maxRecipients: number;
	};
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
	/** Stops listening, ends what is in progress (15 s at most), commits, and lets go of everything. */
	close(): Promise<void>;
}

/** Four writers measured best: 6,105 messages a second with one, 7,386 with four, 5,725 with eight. */
const writers = 4;
const batchRows = 100;
const batchOctets = 8 * 1024 * 1024;
const probeMilliseconds = 1000;
const commitPatienceMilliseconds = 10_000;

/**
 * Starts the SMTP edge. It starts without the database too, and answers 451 until that is there.
 *
 * @throws {StraymailError} `key-missing`, `key-permissions`, `port-in-use`.
 */
export const startReceiver = async (options: ReceiverOptions): Promise<Receiver> => {
	const { databaseUrl, limits, logger } = options;
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
	const metrics = createMetrics(budget);
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
		onBatch: metrics.batchCommitted,
		onFailure: (error, rows) => {
			metrics.batchFailed();
			logger.warn({ reason: reasonOf(error), rows }, 'a batch could not be committed');
		},
	});
	const threads = Math.max(1, Math.min(4, availableParallelism() - 1));
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
	const limit = Math.min(limits.maxMessageBytes, limits.memoryBudgetBytes);
	const server = createSmtpServer({
		hostname: options.hostname,
		limits,
		tls,
		policy,
		storeOpen: () => gate.open,
		receive: { budget, sealer, batcher, repeatKey, limit, receiving },
		metrics,
		logger,
	});

	const release = async () => {
		gate.close();
		await policy.close();
		await Promise.all([sealer.close(), within(5000, writePool.end()), within(5000, lookPool.end())]).catch(() => {});
	};
	const trouble = () => {
		if (!gate.open) return 'the database does not take messages';
		return policy.current() === null ? 'no policy could be read yet' : null;
	};
	try {
		await listen(server.listen(options.smtp.port, options.smtp.host), options.smtp);
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
		logger.info({ host: options.smtp.host, port }, 'receiver listens');
		return {
			port,
			healthPort: health?.port ?? null,
			metrics,
			close: async () => {
				await server.drain();
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

const listen = (server: Server, { host, port }: ReceiverOptions['smtp']): Promise<unknown> =>
	once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
		throw new StraymailError(
			'port-in-use',
			`SMTP cannot listen on ${host}:${port} (${cause.code}). Stop what uses that port, or set STRAYMAIL_SMTP_PORT to another.`,
			{ cause },
		);
	});
