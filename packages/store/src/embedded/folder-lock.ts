import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StraymailError } from '@straymail/contracts';
import { startOf } from './process.ts';

interface Owner {
	readonly processId: number;
	readonly startedAt: string | null;
}

const lockPath = (dataDir: string) => join(dataDir, 'run', 'postgres.json');

/** The living process that runs the PostgreSQL of a data folder, or null. */
export const findOwner = async (dataDir: string): Promise<number | null> => {
	const text = await readFile(lockPath(dataDir), 'utf8').catch(() => null);
	if (text === null) return null;
	try {
		const owner = JSON.parse(text) as Owner;
		const start = await startOf(owner.processId);
		return start !== null && start === owner.startedAt ? owner.processId : null;
	} catch {
		return null;
	}
};

/**
 * Makes this process the one that runs the PostgreSQL of `dataDir`. What a killed process left behind is taken over.
 *
 * @returns gives it back.
 * @throws {StraymailError} `data-folder-broken` when another process has it.
 */
export const lockFolder = async (dataDir: string): Promise<() => Promise<void>> => {
	const path = lockPath(dataDir);
	const owner: Owner = { processId: process.pid, startedAt: await startOf(process.pid) };
	await mkdir(dirname(path), { recursive: true, mode: 0o700 });
	for (let attempt = 0; attempt < 5; attempt += 1) {
		try {
			await writeFile(path, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
			return () => rm(path, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const other = await findOwner(dataDir);
		if (other !== null) {
			throw new StraymailError(
				'data-folder-broken',
				`Process ${other} already runs the PostgreSQL of ${dataDir}. Stop it first, or set STRAYMAIL_DATA_DIR to another folder.`,
			);
		}
		await rm(path, { force: true });
	}
	throw new StraymailError('data-folder-broken', `Another process is starting on ${dataDir}. Try again in a moment.`);
};
