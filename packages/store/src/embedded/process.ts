import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const isZombie = (processId: number): boolean => {
	try {
		const stat = readFileSync(`/proc/${processId}/stat`, 'latin1');
		return stat.charAt(stat.lastIndexOf(')') + 2) === 'Z';
	} catch {
		return false;
	}
};

/** True while a process of that id runs, whoever owns it. One that ended and that nobody waited for does not run. */
export const isAlive = (processId: number): boolean => {
	try {
		process.kill(processId, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	return !isZombie(processId);
};

const askPs = (processId: number, column: string): Promise<string | null> =>
	run('ps', ['-o', `${column}=`, '-p', String(processId)]).then(
		({ stdout }) => stdout.trim() || null,
		() => null,
	);

/**
 * Tells a process from a later one that got the same id: its start time. Null when it does not exist or cannot be told.
 */
export const startOf = async (processId: number): Promise<string | null> => {
	if (!isAlive(processId)) return null;
	if (process.platform !== 'linux') return askPs(processId, 'lstart');
	try {
		const [stat, boot] = await Promise.all([
			readFile(`/proc/${processId}/stat`, 'latin1'),
			readFile('/proc/sys/kernel/random/boot_id', 'latin1'),
		]);
		// proc(5): the second field, the name, may hold spaces and brackets; starttime is the 22nd.
		return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
	} catch {
		return null;
	}
};

/** The id of the PostgreSQL that really runs on a data directory; a stale `postmaster.pid` counts for nothing. */
export const findPostmaster = async (folder: string): Promise<number | null> => {
	const text = await readFile(`${folder}/postmaster.pid`, 'latin1').catch(() => '');
	const processId = Number(text.split('\n')[0]);
	if (!(processId > 0) || !isAlive(processId)) return null;
	// After a restart of the machine the id may belong to anybody. A postmaster works inside its data directory.
	if (process.platform === 'linux') {
		const at = await readlink(`/proc/${processId}/cwd`).catch(() => null);
		return at === null || at === folder ? processId : null;
	}
	const command = await askPs(processId, 'command');
	return command === null || command.includes(folder) ? processId : null;
};

/** Ends a postmaster: fast shutdown (open transactions roll back), then harder when it does not obey. */
export const stopPostmaster = async (processId: number): Promise<void> => {
	for (const [signal, limit] of [
		['SIGINT', 30_000],
		['SIGQUIT', 5000],
		['SIGKILL', 5000],
	] as const) {
		try {
			process.kill(processId, signal);
		} catch {
			return;
		}
		for (const until = Date.now() + limit; Date.now() < until; await wait(20)) {
			if (!isAlive(processId)) return;
		}
	}
};
