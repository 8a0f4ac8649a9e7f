import type { Settings } from '@straymail/settings';
import {
	createPool,
	findRunningPostgres,
	loadShippedRegister,
	makePartitions,
	migrate,
	startEmbeddedPostgres,
} from '@straymail/store';
import type { Steps } from '../terminal/steps.ts';

export interface OpenDatabase {
	readonly url: string;
	/** False when it ran already: somebody else stops it, and has brought it up to date. */
	readonly started: boolean;
	stop(): Promise<void>;
}

/** The database that the settings name: an external server as it is, or the embedded one, started when it does not run. */
export const openDatabase = async (settings: Settings, log: (line: string) => void): Promise<OpenDatabase> => {
	if (settings.databaseUrl) return { url: settings.databaseUrl, started: false, stop: async () => {} };
	const running = await findRunningPostgres(settings.dataDir);
	if (running) return { url: running, started: false, stop: async () => {} };
	const server = await startEmbeddedPostgres({ dataDir: settings.dataDir, log });
	return { url: server.url, started: true, stop: () => server.stop() };
};

/** Brings the schema up to date, makes partitions ahead and loads the public register. All are harmless to repeat. */
export const prepareDatabase = async (url: string, steps: Steps): Promise<void> => {
	await steps('Bringing the database up to date', () => migrate(url));
	const pool = createPool(url, { max: 1, applicationName: 'straymail-start' });
	try {
		await makePartitions(pool, 3);
		await steps('Loading the public register of .mil and .gov domains', () => loadShippedRegister(pool));
	} finally {
		await pool.end();
	}
};
