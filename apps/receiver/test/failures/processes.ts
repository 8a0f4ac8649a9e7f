import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The server of a data folder. */
export const postmasterOf = async (dataDir: string): Promise<number> =>
	Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);

/** A process and all below it. */
export const treeOf = async (root: number): Promise<number[]> => {
	const parents = new Map<number, number>();
	for (const name of await readdir('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
		if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
	}
	const found = [root];
	for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
	return found;
};

export const signalAll = (pids: readonly number[], signal: NodeJS.Signals): void => {
	for (const pid of pids) {
		try {
			process.kill(pid, signal);
		} catch {
			// Gone by itself.
		}
	}
};
