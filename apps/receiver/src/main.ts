import cluster from 'node:cluster';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { StraymailError } from '@straymail/contracts';
import { readSettings, type Settings } from '@straymail/settings';
import { type Logger, pino } from 'pino';
import { AggregatorRegistry } from 'prom-client';
import { limitsOf } from './limits/limits-of.ts';
import { tellParent } from './processes/messages.ts';
import { runPrimary, sharedPort } from './processes/run-primary.ts';
import { startReceiver } from './start.ts';

const healthMilliseconds = 1000;

const fail = (error: unknown): void => {
	const code = error instanceof StraymailError ? error.code : 'internal';
	const message = error instanceof Error ? error.message : String(error);
	process.exitCode = 1;
	if (!cluster.isWorker) console.error(message);
	tellParent({ type: 'fatal', code, message }, () => process.exit(1));
};

const run = async (): Promise<void> => {
	const settings = readSettings();
	const logger = pino({ level: settings.logLevel, base: { app: 'receiver' } });
	// State unknown: say why and end; the supervisor starts a new process, and senders try again.
	process.on('uncaughtException', (error) => {
		logger.fatal(
			{ reason: error.name, code: (error as NodeJS.ErrnoException).code, stack: framesOf(error) },
			'uncaught exception',
		);
		process.exit(1);
	});
	const shared = settings.receiver.processes > 1;
	if (shared && cluster.isPrimary) await runShared(settings, logger);
	else await runReceiver(settings, logger);
};

const runShared = async (settings: Settings, logger: Logger): Promise<void> => {
	const { processes, healthPort } = settings.receiver;
	const primary = await runPrimary({ processes, smtp: settings.smtp, healthPort, logger });
	stopWhenAsked(() => primary.close());
	tellParent({ type: 'ready', port: primary.port, healthPort: primary.healthPort });
};

const runReceiver = async (settings: Settings, logger: Logger): Promise<void> => {
	const { databaseUrl, files, receiver } = settings;
	if (databaseUrl === null) {
		throw new StraymailError(
			'setting-invalid',
			'DATABASE_URL is not set; the receiver needs the address of PostgreSQL.',
		);
	}
	const embedded = join(settings.dataDir, 'postgres');
	const started = await startReceiver({
		databaseUrl,
		smtp: { host: settings.smtp.host, port: sharedPort() ?? settings.smtp.port },
		sharePort: sharedPort() !== null,
		hostname: settings.hostname,
		limits: limitsOf(receiver),
		networks: receiver.networks,
		keepProbes: receiver.keepProbes,
		databaseFolder: existsSync(embedded) ? embedded : null,
		sealingThreads: Math.max(1, Math.min(4, Math.floor((availableParallelism() - 1) / receiver.processes))),
		publicKeyFile: files.sealingPublicKey,
		repeatKeyFile: files.repeatKey,
		tls: { keyFile: files.tlsKey, certFile: files.tlsCertificate },
		// Of several receivers, the process that started them answers for all.
		healthPort: cluster.isWorker ? null : receiver.healthPort,
		logger,
	});
	stopWhenAsked(() => started.close());
	if (cluster.isWorker) {
		// Answers the process that asks all receivers for their counts.
		new AggregatorRegistry();
		AggregatorRegistry.setRegistries([started.metrics.registry]);
		setInterval(() => tellParent({ type: 'health', trouble: started.trouble() }), healthMilliseconds).unref();
		tellParent({ type: 'health', trouble: started.trouble() });
	}
	tellParent({ type: 'ready', port: started.port, healthPort: started.healthPort });
};

const stopWhenAsked = (close: () => Promise<void>): void => {
	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		close().then(() => process.exit(0), fail);
	};
	process.once('SIGTERM', stop);
	process.once('SIGINT', stop);
	process.once('disconnect', stop);
};

/** The stack without its first lines: an error's message may quote content (law 3). */
const framesOf = (error: Error): string[] =>
	(error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));

run().catch(fail);
