import { StraymailError } from '@straymail/contracts';
import { readSettings } from '@straymail/settings';
import { pino } from 'pino';
import { startWorker } from './start.ts';

const fail = (error: unknown): never => {
	const known = error instanceof StraymailError;
	const message = known ? error.message : `The worker cannot start: ${(error as Error).message}`;
	process.send?.({ type: 'fatal', code: known ? error.code : 'internal', message });
	process.stderr.write(`${message}\n`);
	process.exit(1);
};

try {
	const settings = readSettings();
	if (!settings.databaseUrl)
		throw new StraymailError('setting-invalid', 'The worker needs DATABASE_URL; `straymail start` sets it.');
	const worker = await startWorker({
		databaseUrl: settings.databaseUrl,
		sealingPrivateKeyFile: settings.files.sealingPrivateKey,
		searchKeyFile: settings.files.searchKey,
		threads: settings.worker.threads,
		dnsServers: settings.dnsServers,
		filters: settings.filters,
		healthPort: settings.worker.healthPort,
		logger: pino({ level: settings.logLevel, base: { role: 'worker' } }),
	});
	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		worker.close().then(() => process.exit(0), fail);
	};
	for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, stop);
	process.send?.({ type: 'ready' });
} catch (error) {
	fail(error);
}
