import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StraymailError } from '@straymail/contracts';
import { readSettings } from '@straymail/settings';
import { pino } from 'pino';
import { limitsOf } from './limits/limits-of.ts';
import { type Receiver, startReceiver } from './start.ts';

const fail = (error: unknown): void => {
	const code = error instanceof StraymailError ? error.code : 'internal';
	const message = error instanceof Error ? error.message : String(error);
	process.exitCode = 1;
	console.error(message);
	const exit = () => process.exit(1);
	if (process.send) process.send({ type: 'fatal', code, message }, exit);
	else exit();
};

const run = async (): Promise<void> => {
	const settings = readSettings();
	const { databaseUrl, files, receiver: limits } = settings;
	if (databaseUrl === null) {
		throw new StraymailError(
			'setting-invalid',
			'DATABASE_URL is not set; the receiver needs the address of PostgreSQL.',
		);
	}
	const logger = pino({ level: settings.logLevel, base: { app: 'receiver' } });
	// State unknown: say why and end; the supervisor starts a new process, and senders try again.
	process.on('uncaughtException', (error) => {
		logger.fatal(
			{ reason: error.name, code: (error as NodeJS.ErrnoException).code, stack: framesOf(error) },
			'uncaught exception',
		);
		process.exit(1);
	});

	const embedded = join(settings.dataDir, 'postgres');
	const receiver: Receiver = await startReceiver({
		databaseUrl,
		smtp: settings.smtp,
		hostname: settings.hostname,
		limits: limitsOf(limits),
		networks: limits.networks,
		keepProbes: limits.keepProbes,
		databaseFolder: existsSync(embedded) ? embedded : null,
		publicKeyFile: files.sealingPublicKey,
		repeatKeyFile: files.repeatKey,
		tls: { keyFile: files.tlsKey, certFile: files.tlsCertificate },
		healthPort: limits.healthPort,
		logger,
	});
	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		receiver.close().then(() => process.exit(0), fail);
	};
	process.once('SIGTERM', stop);
	process.once('SIGINT', stop);
	process.once('disconnect', stop);
	process.send?.({ type: 'ready', port: receiver.port, healthPort: receiver.healthPort });
};

/** The stack without its first lines: an error's message may quote content (law 3). */
const framesOf = (error: Error): string[] =>
	(error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));

run().catch(fail);
