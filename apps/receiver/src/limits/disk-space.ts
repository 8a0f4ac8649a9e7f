import { statfs } from 'node:fs/promises';

const everyMilliseconds = 2000;

/** Room on the disk of a database that runs on this machine. */
export interface DiskSpace {
	/** Octets free for other users than root; null: not known. */
	readonly free: number | null;
	close(): void;
}

/** @param folder - the database's; null when it is elsewhere and answers for itself. */
export const watchDiskSpace = async (folder: string | null): Promise<DiskSpace> => {
	let free: number | null = null;
	const look = async () => {
		if (folder === null) return;
		// A folder that is not there yet says nothing about room.
		free = await statfs(folder).then(
			({ bavail, bsize }) => bavail * bsize,
			() => null,
		);
	};
	await look();
	const timer = setInterval(() => void look(), everyMilliseconds);
	timer.unref();
	return {
		get free() {
			return free;
		},
		close: () => clearInterval(timer),
	};
};
