import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded/server.ts';
import { migrate } from './migrate/migrate.ts';

/**
 * A migrated PostgreSQL of its own for a test file, in a temporary folder.
 *
 * @param environment - of the server, on top of what it needs.
 */
export const startTestDatabase = async (
	environment: Readonly<Record<string, string>> = {},
): Promise<{ url: string; dataDir: string; stop(): Promise<void> }> => {
	const dataDir = await mkdtemp(join(tmpdir(), 'straymail-test-'));
	const server = await startEmbeddedPostgres({ dataDir, environment });
	const stop = async () => {
		await server.stop();
		await rm(dataDir, { recursive: true, force: true });
	};
	try {
		await migrate(server.url);
	} catch (error) {
		await stop();
		throw error;
	}
	return { url: server.url, dataDir, stop };
};
