import { pino } from 'pino';
import { startWorker } from '../src/start.ts';

// A worker as a process of its own, for tests that kill it.
const [databaseUrl = '', sealingPrivateKeyFile = '', searchKeyFile = ''] = process.argv.slice(2);
await startWorker({
	databaseUrl,
	sealingPrivateKeyFile,
	searchKeyFile,
	threads: 1,
	dnsServers: [],
	healthPort: null,
	logger: pino({ level: 'silent' }),
});
process.send?.('ready');
