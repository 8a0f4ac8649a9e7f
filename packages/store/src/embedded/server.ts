import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { clusterUrl, inspectCluster, makeFolders, prepareCluster } from './cluster.ts';
import { findOwner, lockFolder } from './folder-lock.ts';
import { Keeper } from './keeper.ts';
import { answers } from './launch.ts';
import { findPostmaster, stopPostmaster } from './process.ts';

export interface EmbeddedPostgres {
	readonly url: string;
	/** Ends the server in order (fast shutdown: open transactions are rolled back, what is committed is safe). */
	stop(): Promise<void>;
}

/**
 * The URL of the server that another living process of ours runs on this data folder, or null. One that a killed
 * process left behind does not count: `startEmbeddedPostgres` ends it and starts its own.
 */
export const findRunningPostgres = async (dataDir: string): Promise<string | null> => {
	if ((await findOwner(dataDir)) === null) return null;
	const cluster = await inspectCluster(dataDir);
	if (cluster === null) return null;
	const url = clusterUrl(cluster);
	return (await answers(url)) ? url : null;
};

/**
 * Starts the PostgreSQL of a data folder, making it at the first call, and starts it again when it ends unasked.
 * A server that a killed process left running there is ended first.
 *
 * @throws {StraymailError} `data-folder-broken` or `postgres-start-failed`, with what to do.
 */
export const startEmbeddedPostgres = async (options: {
	readonly dataDir: string;
	/** Gets structured log lines about the server, without content. */
	readonly log?: (line: string) => void;
	/** Of the server, on top of what it needs. */
	readonly environment?: Readonly<Record<string, string>>;
}): Promise<EmbeddedPostgres> => {
	const { dataDir } = options;
	const binaries = await findBinaries();
	await makeFolders(dataDir);
	const unlock = await lockFolder(dataDir);
	try {
		const left = await findPostmaster(join(dataDir, 'postgres'));
		if (left !== null) await stopPostmaster(left);
		const cluster = await prepareCluster(dataDir, binaries);
		const keeper = new Keeper(cluster, binaries, options.log ?? (() => {}), options.environment ?? {});
		await keeper.start();
		return {
			url: clusterUrl(cluster),
			stop: async () => {
				await keeper.stop();
				await unlock();
			},
		};
	} catch (error) {
		await unlock();
		throw error;
	}
};
