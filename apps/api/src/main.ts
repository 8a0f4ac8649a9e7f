import { StraymailError } from '@straymail/contracts';
import { readSettings } from '@straymail/settings';
import { pino } from 'pino';
import { startApi } from './start.ts';

const fail = (error: unknown): never => {
	const known = error instanceof StraymailError;
	const message = known ? error.message : `The API cannot start: ${(error as Error).message}`;
	process.send?.({ type: 'fatal', code: known ? error.code : 'internal', message });
	process.stderr.write(`${message}\n`);
	process.exit(1);
};

try {
	const settings = readSettings();
	if (!settings.databaseUrl)
		throw new StraymailError('setting-invalid', 'The API needs DATABASE_URL; `straymail start` sets it.');
	const api = await startApi({
		databaseUrl: settings.databaseUrl,
		http: settings.http,
		publicUrl: settings.publicUrl,
		dashboardUrl: settings.dashboardUrl,
		dns: {
			hosts: settings.dns.mxHosts,
			tlsReportsTo: settings.dns.tlsReportsTo,
			servers: settings.dnsServers,
		},
		sealingPrivateKeyFile: settings.files.sealingPrivateKey,
		searchKeyFile: settings.files.searchKey,
		authSecretFile: settings.files.authSecret,
		logger: pino({ level: settings.logLevel, base: { role: 'api' } }),
	});
	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		api.close().then(() => process.exit(0), fail);
	};
	for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, stop);
	process.send?.({ type: 'ready', port: api.port });
} catch (error) {
	fail(error);
}
