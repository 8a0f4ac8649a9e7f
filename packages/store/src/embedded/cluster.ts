import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, chown, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StraymailError } from '@straymail/contracts';
import { asServerUser, type Binaries, type ServerUser, serverUser } from './binaries.ts';

const run = promisify(execFile);
const majorVersion = '18';

export interface Cluster {
	/** PostgreSQL's own data directory. */
	readonly folder: string;
	readonly logFile: string;
	readonly password: string;
	readonly port: number;
	readonly user: ServerUser;
}

export const clusterUrl = ({ password, port }: Pick<Cluster, 'password' | 'port'>): string =>
	`postgresql://straymail:${password}@127.0.0.1:${port}/postgres`;

const broken = (message: string, cause?: unknown) => new StraymailError('data-folder-broken', message, { cause });

const freePort = (wanted: number): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
		server.listen({ host: '127.0.0.1', port: wanted, exclusive: true }, () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
		});
	});

/**
 * Settings of the embedded server. Durability stays on (law 1). Nothing that a statement carries may reach a log
 * (law 3): no statements, no parameters, and no errors of statements either, for their messages quote values
 * (`invalid input syntax for type inet: "…"`); whoever sent the statement gets them. What concerns the server stays.
 */
const configuration = (
	port: number,
): string => `# Written by Straymail at every start; put your own settings into postgresql.conf, below the line that includes this.
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
max_connections = 100
shared_buffers = 128MB
synchronous_commit = on
fsync = on
full_page_writes = on
max_wal_size = 2GB
checkpoint_timeout = 15min
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
log_statement = none
log_min_duration_statement = -1
log_min_messages = log
log_min_error_statement = panic
log_error_verbosity = terse
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
`;

const include = "include_if_exists = 'straymail.conf'";

const initialise = async (folder: string, password: string, { initdb }: Binaries, user: ServerUser): Promise<void> => {
	// Made beside and renamed, so that a cluster that is there is whole.
	const fresh = `${folder}.new`;
	await rm(fresh, { recursive: true, force: true });
	await mkdir(fresh, { mode: 0o700 });
	const passwordFile = `${fresh}.password`;
	await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
	try {
		if (user.uid !== undefined && user.gid !== undefined) {
			await chown(fresh, user.uid, user.gid);
			await chown(passwordFile, user.uid, user.gid);
		}
		const command = asServerUser(user, initdb, [
			'--pgdata',
			fresh,
			'--username',
			'straymail',
			'--auth',
			'scram-sha-256',
			'--pwfile',
			passwordFile,
			'--encoding',
			'UTF8',
			'--locale',
			'C',
			'--data-checksums',
			'--no-instructions',
		]);
		await run(command.path, [...command.args], {
			...command.ids,
			cwd: '/',
			env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
		});
		const path = join(fresh, 'postgresql.conf');
		await writeFile(path, `${await readFile(path, 'utf8')}\n${include}\n`);
		await rename(fresh, folder);
	} catch (cause) {
		await rm(fresh, { recursive: true, force: true });
		const said = (cause as { stderr?: string }).stderr?.trim();
		const denied = (cause as NodeJS.ErrnoException).code === 'EACCES' || /permission denied/i.test(said ?? '');
		throw denied && user.uid !== undefined
			? broken(
					`As root, PostgreSQL runs as the user "postgres", who cannot reach ${folder} or the installation. Start Straymail as an ordinary user, or move both out of folders that others may not enter (such as /root).`,
					cause,
				)
			: broken(`PostgreSQL could not make its data folder ${folder}. ${said ?? (cause as Error).message}`, cause);
	} finally {
		await rm(passwordFile, { force: true });
	}
};

const readPassword = async (dataDir: string): Promise<string | null> =>
	readFile(join(dataDir, 'keys', 'postgres.password'), 'utf8').then(
		(text) => text.trim(),
		() => null,
	);

const isEmpty = async (folder: string): Promise<boolean> =>
	readdir(folder).then(
		(entries) => entries.length === 0,
		() => true,
	);

const lastPort = async (folder: string): Promise<number> =>
	readFile(join(folder, 'straymail.conf'), 'utf8').then(
		(text) => Number(/^port = (\d+)$/m.exec(text)?.[1] ?? 0),
		() => 0,
	);

/** What is on disk of a cluster, without touching it; null when there is none. */
export const inspectCluster = async (dataDir: string): Promise<Omit<Cluster, 'user'> | null> => {
	const folder = join(dataDir, 'postgres');
	const password = await readPassword(dataDir);
	const port = await lastPort(folder);
	return password && port ? { folder, logFile: join(dataDir, 'logs', 'postgres.log'), password, port } : null;
};

/**
 * Makes the folders that are there before the server.
 *
 * @throws {StraymailError} `data-folder-broken` when they cannot be made or written to.
 */
export const makeFolders = async (dataDir: string): Promise<void> => {
	try {
		for (const name of ['keys', 'logs', 'run']) {
			await mkdir(join(dataDir, name), { recursive: true, mode: 0o700 });
			await access(join(dataDir, name), constants.W_OK | constants.X_OK);
		}
		// The server's user must be able to pass through to its own folder, and to nothing else.
		if (userInfo().uid === 0) await chmod(dataDir, 0o711);
	} catch (cause) {
		throw broken(
			`The data folder ${dataDir} cannot be made or written to (${(cause as NodeJS.ErrnoException).code}). Give this user the right to, or set STRAYMAIL_DATA_DIR to another folder.`,
			cause,
		);
	}
};

/**
 * Makes the cluster when there is none and writes its settings, with the port of last time where it is free.
 *
 * @throws {StraymailError} `data-folder-broken` with what to do.
 */
export const prepareCluster = async (dataDir: string, binaries: Binaries): Promise<Cluster> => {
	const folder = join(dataDir, 'postgres');
	const passwordFile = join(dataDir, 'keys', 'postgres.password');
	const user = await serverUser([binaries.postgres, binaries.initdb, dataDir]);
	let password = await readPassword(dataDir);
	const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').then(
		(text) => text.trim(),
		() => null,
	);
	if (version !== null && version !== majorVersion) {
		throw broken(
			`${folder} is of PostgreSQL ${version}, this is ${majorVersion}. Dump it with the old version and load it here, or set STRAYMAIL_DATA_DIR to another folder.`,
		);
	}
	if (version === null && !(await isEmpty(folder))) {
		throw broken(
			`${folder} is not empty and no PostgreSQL data folder. Restore it from a backup, or move it away to begin anew.`,
		);
	}
	if (version !== null && password === null) {
		throw broken(
			`${passwordFile} is missing, and without it ${folder} cannot be opened. Put it back from your backup.`,
		);
	}
	if (version === null) {
		password ??= randomBytes(24).toString('base64url');
		await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
		await initialise(folder, password, binaries, user);
	}
	const port = await freePort(await lastPort(folder));
	const settings = join(folder, 'straymail.conf');
	await writeFile(settings, configuration(port), { mode: 0o600 });
	if (user.uid !== undefined && user.gid !== undefined) await chown(settings, user.uid, user.gid);
	return { folder, logFile: join(dataDir, 'logs', 'postgres.log'), password: password as string, port, user };
};
