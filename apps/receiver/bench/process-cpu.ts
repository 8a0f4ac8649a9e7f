import { readdir, readFile } from 'node:fs/promises';

/** Linux counts CPU in hundredths of a second for every process since it has numbers to show (USER_HZ). */
const ticksPerSecond = 100;

/** Seconds of CPU that these processes, all below them and those that ended below them have used. */
export const cpuOfTrees = async (roots: readonly number[]): Promise<number> => {
	const processes = new Map<number, { parent: number; ticks: number }>();
	for (const name of await readdir('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
		if (stat === null) continue;
		// The command's name is in brackets and may hold spaces; fields count from what follows it.
		const fields = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const [parent = 0] = fields.slice(1);
		const ticks = fields.slice(11, 15).reduce((sum, field) => sum + field, 0);
		processes.set(Number(name), { parent, ticks });
	}
	const within = (pid: number): boolean => {
		for (let at: number | undefined = pid; at !== undefined && at > 1; at = processes.get(at)?.parent) {
			if (roots.includes(at)) return true;
		}
		return false;
	};
	let ticks = 0;
	for (const [pid, process] of processes) if (within(pid)) ticks += process.ticks;
	return ticks / ticksPerSecond;
};
