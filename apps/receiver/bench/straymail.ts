import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureKeyFiles } from '@straymail/sealing';
import { startTestDatabase } from '@straymail/store/testing';
import pg from 'pg';
import { cpuOfTrees } from './process-cpu.ts';
import type { StartOptions, System } from './system.ts';

/**
 * Straymail's receiver as a process of its own, durable and sealed, on a real PostgreSQL.
 *
 * @param settings - environment of the receiver on top of what it needs.
 */
export const startStraymail = async (
	{ slowFsync, profile }: Pick<StartOptions, 'slowFsync' | 'profile'>,
	settings: Readonly<Record<string, string>> = {},
): Promise<System> => {
	const database = await startTestDatabase(slowFsync === null ? {} : { LD_PRELOAD: slowFsync });
	const folder = await mkdtemp(join(tmpdir(), 'straymail-bench-'));
	const at = (name: string) => join(folder, 'keys', name);
	await ensureKeyFiles({
		sealingPublicKey: at('sealing.pub'),
		sealingPrivateKey: at('sealing.key'),
		repeatKey: at('repeat.key'),
		searchKey: at('search.key'),
		authSecret: at('auth.secret'),
	});
	const db = new pg.Pool({ connectionString: database.url, max: 1 });
	db.on('error', () => {});
	await db.query(
		`INSERT INTO "TrapDomain" ("id", "domain", "scope", "policy", "legalBasis", "basisRecordedBy")
		VALUES (gen_random_uuid(), 'army.ml', 'domain-and-subdomains', 'collect', 'measurement', 'bench')`,
	);
	const child = fork(fileURLToPath(new URL('../src/main.ts', import.meta.url)), [], {
		execArgv: profile ? ['--cpu-prof', '--cpu-prof-dir', tmpdir()] : [],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		env: {
			PATH: '/usr/bin:/bin',
			DATABASE_URL: database.url,
			STRAYMAIL_DATA_DIR: folder,
			// As `straymail start` and the image run it.
			NODE_COMPILE_CACHE: join(tmpdir(), 'straymail-bench-cache'),
			STRAYMAIL_SMTP_PORT: '0',
			STRAYMAIL_RECEIVER_HEALTH_PORT: '0',
			STRAYMAIL_LOG_LEVEL: 'error',
			...settings,
		},
	});
	const [{ port, healthPort }] = await once(child, 'message');
	const postmaster = Number(
		(await readFile(join(database.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0],
	);
	return {
		name: 'Straymail, durable and sealed',
		port,
		processes: [child.pid ?? 0],
		cpu: () => cpuOfTrees([child.pid ?? 0, postmaster]),
		cpuParts: async () => ({ receiver: await cpuOfTrees([child.pid ?? 0]), postgres: await cpuOfTrees([postmaster]) }),
		verify: async (accepted) => {
			const { rows } = await db.query<{ messages: number; bodies: number }>(
				'SELECT (SELECT count(*)::int FROM "Message") AS messages, (SELECT count(*)::int FROM "SealedBody") AS bodies',
			);
			const { messages = 0, bodies = 0 } = rows[0] ?? {};
			if (messages < accepted || bodies < accepted) throw new Error(`${accepted} acknowledged, ${messages} stored`);
			const metrics = await (await fetch(`http://127.0.0.1:${healthPort}/metrics`)).text();
			const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1] ?? 0);
			const batch = value('straymail_batch_messages_sum') / value('straymail_batch_messages_count');
			const commit = (1000 * value('straymail_batch_seconds_sum')) / value('straymail_batch_seconds_count');
			return `${accepted} acknowledged, ${messages} stored, ${bodies} bodies sealed; ${batch.toFixed(1)} messages a batch, ${commit.toFixed(1)} ms a commit`;
		},
		storedIds: async () => {
			const { rows } = await db.query<{ id: string }>('SELECT "id" FROM "Message"');
			return new Set(rows.map(({ id }) => id));
		},
		stop: async () => {
			child.kill('SIGTERM');
			if (child.exitCode === null) await once(child, 'exit');
			await db.end();
			await database.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
};
