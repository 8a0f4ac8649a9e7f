import { readdir, readFile } from 'node:fs/promises';

export interface Memory {
	/** Octets in memory now. */
	readonly resident: number;
	/** The most there were. */
	readonly peak: number;
}

/** Of one process, all its threads together (Linux, proc(5)). */
export const memoryOf = async (pid: number): Promise<Memory> => {
	const status = await readFile(`/proc/${pid}/status`, 'utf8');
	const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
	return { resident: kilobytes('VmRSS') * 1024, peak: kilobytes('VmHWM') * 1024 };
};

/** The most memory of these processes and all below them, each at its own time: never less than what was used at once. */
export const peakOfTrees = async (roots: readonly number[]): Promise<number> => {
	const parents = new Map<number, number>();
	for (const name of await readdir('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
		if (stat !== null) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
	}
	const tree = new Set(roots);
	for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.add(child);
	const peaks = await Promise.all([...tree].map((pid) => memoryOf(pid).catch(() => ({ peak: 0 }))));
	return peaks.reduce((sum, { peak }) => sum + peak, 0);
};
