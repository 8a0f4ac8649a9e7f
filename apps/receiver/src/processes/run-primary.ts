import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type ErrorCode, StraymailError } from '@straymail/contracts';
import type { Logger } from 'pino';
import { AggregatorRegistry } from 'prom-client';
import { type HealthServer, startHealthServer } from '../health/health-server.ts';
import { portInUse } from '../smtp/port-in-use.ts';
import type { FromReceiver } from './messages.ts';

export interface PrimaryOptions {
	readonly processes: number;
	readonly smtp: { readonly host: string; readonly port: number };
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

const portArgument = '--shared-port=';

/** The port that a receiver started by {@link runPrimary} shares with the others; null: it has its own. */
export const sharedPort = (): number | null => {
	const given = process.argv.find((argument) => argument.startsWith(portArgument));
	return given === undefined ? null : Number(given.slice(portArgument.length));
};

/**
 * Starts receivers that share the port, on all cores. The kernel deals out connections, so that those of a receiver
 * that is killed break at once and the others never wait for it. This process holds no keys and sees no mail.
 *
 * @throws {StraymailError} what the first receiver could not start for; `port-in-use` of the health server.
 */
export const runPrimary = async (options: PrimaryOptions): Promise<Primary> => {
	const { processes, logger, smtp } = options;
	const port = await freePort(smtp);
	cluster.setupPrimary({ args: [`${portArgument}${port}`] });
	const troubles = new Map<Worker, string | null>();
	let stopping = false;

	const startOne = (): Promise<void> =>
		new Promise((resolve, reject) => {
			const worker = cluster.fork();
			worker.on('message', (message: FromReceiver) => {
				if (message.type === 'health') troubles.set(worker, message.trouble);
				if (message.type === 'ready') resolve();
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
		await Promise.all(Array.from({ length: processes }, startOne));
		if (options.healthPort !== null) {
			health = await startHealthServer({
				host: smtp.host,
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

/** Whether somebody else has the port cannot be seen once it may be shared: it is tried alone first. */
const freePort = async ({ host, port }: PrimaryOptions['smtp']): Promise<number> => {
	const server = createServer().listen(port, host);
	await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
		throw portInUse({ host, port }, cause);
	});
	const { port: found } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return found;
};
