import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StraymailError } from '@straymail/contracts';

const isAlive = (processId: number): boolean => {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
};

/**
 * Makes this process the only one that starts roles on a data folder; returns how to let go.
 *
 * @throws {StraymailError} `data-folder-broken` when the folder cannot be written or another process holds it.
 */
export const lockDataFolder = async (dataDir: string): Promise<() => Promise<void>> => {
	const path = join(dataDir, 'run', 'straymail.pid');
	try {
		await mkdir(join(dataDir, 'run'), { recursive: true });
	} catch (cause) {
		throw new StraymailError(
			'data-folder-broken',
			`The data folder ${dataDir} cannot be made or written to (${(cause as NodeJS.ErrnoException).code}). Give this user the right to, or set STRAYMAIL_DATA_DIR to another folder.`,
			{ cause },
		);
	}
	const take = () => writeFile(path, String(process.pid), { flag: 'wx' });
	try {
		await take();
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') {
			throw new StraymailError(
				'data-folder-broken',
				`The data folder ${dataDir} cannot be written to (${(cause as NodeJS.ErrnoException).code}). Give this user the right to, or set STRAYMAIL_DATA_DIR to another folder.`,
				{ cause },
			);
		}
		const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
		if (holder > 0 && holder !== process.pid && isAlive(holder)) {
			throw new StraymailError(
				'data-folder-broken',
				`Straymail already runs on ${dataDir} (process ${holder}). Stop it first (Ctrl-C in its terminal, or: kill ${holder}), or set STRAYMAIL_DATA_DIR to another folder.`,
			);
		}
		await rm(path, { force: true });
		await take();
	}
	return () => rm(path, { force: true });
};
