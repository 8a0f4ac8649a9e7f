import cluster, { type Worker } from 'node:cluster';
import { type ErrorCode, StraymailError } from '@straymail/contracts';
import type { Logger } from 'pino';
import { AggregatorRegistry } from 'prom-client';
import { type HealthServer, startHealthServer } from '../health/health-server.ts';
import type { FromReceiver } from './messages.ts';

export interface PrimaryOptions {
	readonly processes: number;
	readonly host: string;
	/** Null: no health server. */
	readonly healthPort: number | null;
	readonly logger: Logger;
}

export interface Primary {
	readonly port: number;
	readonly healthPort: number | null;
	/** Resolves when all receivers have ended in their own way. */
	close(): Promise<void>;
}

/** A receiver that died is replaced after this, so that one that cannot live does not burn the machine. */
const restartMilliseconds = 500;

/**
 * Starts receivers that share the port, on all cores: this process takes connections and hands them out in turn. It
 * holds no keys and sees no mail.
 *
 * @throws {StraymailError} what the first receiver could not start for; `port-in-use` of the health server.
 */
export const runPrimary = async (options: PrimaryOptions): Promise<Primary> => {
	const { processes, logger } = options;
	const troubles = new Map<Worker, string | null>();
	let stopping = false;

	const startOne = (): Promise<number> =>
		new Promise((resolve, reject) => {
			const worker = cluster.fork();
			worker.on('message', (message: FromReceiver) => {
				if (message.type === 'health') troubles.set(worker, message.trouble);
				if (message.type === 'ready') resolve(message.port);
				if (message.type === 'fatal') reject(new StraymailError(message.code as ErrorCode, message.message));
			});
			worker.once('exit', (code, signal) => {
				troubles.delete(worker);
				reject(new StraymailError('internal', `a receiver ended before it was ready (${signal ?? code})`));
				if (stopping) return;
				logger.error({ exit: signal ?? code }, 'a receiver ended; another is started');
				setTimeout(() => stopping || startOne().catch(() => {}), restartMilliseconds);
			});
		});
	const stop = async (): Promise<void> => {
		stopping = true;
		const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
		await Promise.all(
			workers.map((worker) => {
				const gone = new Promise((resolve) => worker.once('exit', resolve));
				worker.process.kill('SIGTERM');
				return gone;
			}),
		);
	};

	const aggregate = new AggregatorRegistry();
	let health: HealthServer | null = null;
	try {
		const [port = 0] = await Promise.all(Array.from({ length: processes }, startOne));
		if (options.healthPort !== null) {
			health = await startHealthServer({
				host: options.host,
				port: options.healthPort,
				registry: { contentType: aggregate.contentType, metrics: () => aggregate.clusterMetrics() },
				trouble: () => troubleOf([...troubles.values()]),
			});
		}
		return {
			port,
			healthPort: health?.port ?? null,
			close: async () => {
				await stop();
				await health?.close();
			},
		};
	} catch (error) {
		await stop();
		throw error;
	}
};

/** Mail is taken as long as one receiver takes it. */
const troubleOf = (troubles: readonly (string | null)[]): string | null =>
	troubles.length === 0 ? 'no receiver runs' : troubles.includes(null) ? null : (troubles[0] ?? null);
