import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { asServerUser, findBinaries, serverUser } from '@straymail/store/embedded/binaries';
import pg from 'pg';
import { vi } from 'vitest';
import type { Bench } from '../running-receiver.ts';

export interface Standby {
	readonly url: string;
	readonly db: pg.Pool;
	/** Makes it the primary. */
	promote(): Promise<void>;
	stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
};

/** A streaming replica that the primary waits for with every commit (synchronous replication). */
export const startStandby = async (bench: Bench): Promise<Standby> => {
	const from = join(bench.dataDir, 'postgres');
	const folder = join(bench.dataDir, 'standby');
	const session = await bench.db.connect();
	await session.query(`SELECT pg_backup_start('standby', true)`);
	// Files that vanish while they are copied are none of the backup's.
	await cp(from, folder, {
		recursive: true,
		preserveTimestamps: true,
		filter: (path) => !/postmaster\.(pid|opts)$|pgsql_tmp|pg_replslot\//.test(path),
	});
	const { rows } = await session.query(`SELECT labelfile FROM pg_backup_stop()`);
	session.release();

	const primary = new URL(bench.databaseUrl);
	const port = await freePort();
	await writeFile(join(folder, 'backup_label'), rows[0].labelfile);
	await writeFile(join(folder, 'standby.signal'), '');
	const settings = (await readFile(join(folder, 'straymail.conf'), 'utf8')).replace(/^port = .*$/m, `port = ${port}`);
	const connection = `host=127.0.0.1 port=${primary.port} user=${primary.username} password=${primary.password} application_name=standby`;
	await writeFile(
		join(folder, 'straymail.conf'),
		`${settings}\nprimary_conninfo = '${connection}'\nhot_standby = on\n`,
	);

	const { postgres } = await findBinaries();
	const user = await serverUser([postgres, folder]);
	await ownedLike(from, folder);
	const command = asServerUser(user, postgres, ['-D', folder]);
	const server: ChildProcess = spawn(command.path, command.args, {
		...command.ids,
		stdio: 'ignore',
		cwd: '/',
		env: { LC_ALL: 'C', PATH: '/usr/bin:/bin', TZ: 'UTC' },
	});
	const url = new URL(bench.databaseUrl);
	url.port = String(port);
	const db = new pg.Pool({ connectionString: url.href, max: 2 });
	db.on('error', () => {});

	const stateOf = async (column: 'state' | 'sync_state', wanted: string) => {
		const { rows: standbys } = await bench.db.query(
			`SELECT "${column}" AS "now" FROM pg_stat_replication WHERE application_name = 'standby'`,
		);
		if (standbys[0]?.now !== wanted) throw new Error(`the standby is not ${wanted} but ${standbys[0]?.now}`);
	};
	await vi.waitFor(() => stateOf('state', 'streaming'), { timeout: 30_000, interval: 100 });
	await bench.db.query(`ALTER SYSTEM SET synchronous_standby_names = 'standby'`);
	await bench.db.query('SELECT pg_reload_conf()');
	await vi.waitFor(() => stateOf('sync_state', 'sync'), { timeout: 10_000, interval: 100 });
	return {
		url: url.href,
		db,
		promote: async () => {
			await db.query('SELECT pg_promote(true, 30)');
		},
		stop: async () => {
			await db.end();
			server.kill('SIGINT');
			if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
			await rm(folder, { recursive: true, force: true });
		},
	};
};

/** The copy belongs to root where we are root. */
const ownedLike = async (original: string, copy: string): Promise<void> => {
	const { uid, gid } = await stat(original);
	if (uid === process.getuid?.()) return;
	const chown = spawn('chown', ['-R', `${uid}:${gid}`, copy], { stdio: 'ignore' });
	await once(chown, 'exit');
};
