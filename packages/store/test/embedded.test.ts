import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createPool, type EmbeddedPostgres, findRunningPostgres, listen, startEmbeddedPostgres } from '../src/index.ts';

const program = fileURLToPath(new URL('run-postgres.ts', import.meta.url));
const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const end of endings.splice(0).toReversed()) await end();
});

const newFolder = async (): Promise<string> => {
	const dataDir = await mkdtemp(join(tmpdir(), 'straymail-embedded-'));
	endings.push(() => rm(dataDir, { recursive: true, force: true }));
	return dataDir;
};
const start = async (dataDir: string): Promise<EmbeddedPostgres> => {
	const server = await startEmbeddedPostgres({ dataDir });
	endings.push(() => server.stop());
	return server;
};
const ask = async (url: string, statement: string) => {
	const pool = createPool(url, { max: 1, applicationName: 'test' });
	try {
		return (await pool.query(statement)).rows;
	} finally {
		await pool.end();
	}
};
const postmasterOf = async (dataDir: string) =>
	Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);

/** Another process that starts the server of a data folder. */
const startElsewhere = async (dataDir: string): Promise<{ child: ChildProcess; url: string }> => {
	const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
	endings.push(async () => {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill('SIGKILL');
			await once(child, 'exit');
		}
	});
	const [line] = await once(child.stdout as NodeJS.ReadableStream, 'data');
	return { child, url: String(line).trim() };
};

describe('the embedded server', () => {
	it('keeps its data over a stop, and its password to itself', async () => {
		const dataDir = await newFolder();
		const first = await start(dataDir);
		await ask(first.url, 'CREATE TABLE kept (); INSERT INTO kept DEFAULT VALUES');
		await first.stop();
		expect(await findRunningPostgres(dataDir)).toBeNull();
		const second = await start(dataDir);
		expect(await ask(second.url, 'SELECT FROM kept')).toHaveLength(1);
		expect((await stat(join(dataDir, 'keys', 'postgres.password'))).mode & 0o777).toBe(0o600);
		expect(second.url).toMatch(/@127\.0\.0\.1:/);
		await expect(ask(second.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
	});

	it('is set up so that a commit lasts, and its log tells nothing of what is stored', async () => {
		const dataDir = await newFolder();
		const { url } = await start(dataDir);
		const settings = await ask(
			url,
			`SELECT name, setting FROM pg_settings WHERE name IN
			('fsync', 'synchronous_commit', 'full_page_writes', 'server_encoding', 'data_checksums') ORDER BY name`,
		);
		expect(settings.map(({ setting }) => setting)).toEqual(['on', 'on', 'on', 'UTF8', 'on']);
		await ask(url, `CREATE TABLE guarded (a text CHECK (a <> 'secret-row'), b int UNIQUE)`);
		for (const statement of [
			`INSERT INTO guarded VALUES ('secret-row')`,
			`INSERT INTO guarded VALUES ('x', 7654321), ('y', 7654321)`,
			`SELECT 'secret-cast'::int`,
			`SELECT secret_column`,
			`DO $$ BEGIN RAISE EXCEPTION 'a' USING DETAIL = 'secret-detail'; END $$`,
		]) {
			await ask(url, statement).catch(() => {});
		}
		const log = await readFile(join(dataDir, 'logs', 'postgres.log'), 'utf8');
		expect(log).toContain('ready to accept connections');
		expect(log).not.toMatch(/secret|7654321|INSERT INTO/);
	});

	it('is started again at the same address when it is killed', async () => {
		const dataDir = await newFolder();
		const { url } = await start(dataDir);
		await ask(url, 'CREATE TABLE kept ()');
		process.kill(await postmasterOf(dataDir), 'SIGKILL');
		await expect.poll(() => ask(url, 'SELECT FROM kept').catch(() => null), { timeout: 20_000 }).toEqual([]);
	});

	it('is found by other programs while it runs', async () => {
		const dataDir = await newFolder();
		const { url } = await start(dataDir);
		expect(await findRunningPostgres(dataDir)).toBe(url);
	});
});

describe('a data folder that another process runs', () => {
	it('is left alone, and the error names the process', async () => {
		const dataDir = await newFolder();
		const { child, url } = await startElsewhere(dataDir);
		await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
			code: 'data-folder-broken',
			message: expect.stringContaining(String(child.pid)),
		});
		expect(await findRunningPostgres(dataDir)).toBe(url);
		child.kill('SIGTERM');
		await once(child, 'exit');
		expect(await findRunningPostgres(dataDir)).toBeNull();
	});

	it('is taken over when that process was killed and left its server running', async () => {
		const dataDir = await newFolder();
		const { child, url } = await startElsewhere(dataDir);
		await ask(url, 'CREATE TABLE kept ()');
		child.kill('SIGKILL');
		await once(child, 'exit');
		expect(await ask(url, 'SELECT FROM kept'), 'the server outlives it').toEqual([]);
		expect(await findRunningPostgres(dataDir)).toBeNull();
		const next = await start(dataDir);
		expect(await ask(next.url, 'SELECT FROM kept')).toEqual([]);
	});

	it('outlives Ctrl-C, which reaches every process of the group: the last commits are stored before it ends', async () => {
		const dataDir = await newFolder();
		const { child, url } = await startElsewhere(dataDir);
		const ended = once(child, 'exit');
		process.kill(-(child.pid as number), 'SIGINT');
		await ask(url, 'CREATE TABLE late ()');
		await ended;
		expect(await ask((await start(dataDir)).url, 'SELECT FROM late')).toEqual([]);
	});
});

describe('a data folder that is not right', () => {
	const refusal = async (dataDir: string) => startEmbeddedPostgres({ dataDir }).catch((error: unknown) => error);

	it.each([
		[
			'of another version',
			async (folder: string) => writeFile(join(folder, 'PG_VERSION'), '16\n'),
			/PostgreSQL 16.*18/,
		],
		[
			'damaged',
			async (folder: string) => rm(join(folder, 'global'), { recursive: true }),
			/does not start[\s\S]*ends with/,
		],
		[
			'without its password',
			async (folder: string) => rm(join(folder, '../keys/postgres.password')),
			/password is missing/,
		],
	])('%s is refused with what to do', async (_, spoil, sentence) => {
		const dataDir = await newFolder();
		await (await startEmbeddedPostgres({ dataDir })).stop();
		await spoil(join(dataDir, 'postgres'));
		expect(await refusal(dataDir)).toMatchObject({ name: 'StraymailError', message: expect.stringMatching(sentence) });
	});

	it('holding something else is refused', async () => {
		const dataDir = await newFolder();
		await mkdir(join(dataDir, 'postgres'), { recursive: true });
		await writeFile(join(dataDir, 'postgres', 'holiday.jpg'), '');
		expect(await refusal(dataDir)).toMatchObject({ code: 'data-folder-broken' });
	});

	it('being a file is refused', async () => {
		const dataDir = join(await newFolder(), 'data');
		await writeFile(dataDir, '');
		expect(await refusal(dataDir)).toMatchObject({
			code: 'data-folder-broken',
			message: expect.stringContaining('STRAYMAIL_DATA_DIR'),
		});
	});

	it('left half made by a start that was killed is made anew', async () => {
		const dataDir = await newFolder();
		await mkdir(join(dataDir, 'postgres.new'), { recursive: true });
		await writeFile(join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n');
		await mkdir(join(dataDir, 'run'));
		await writeFile(join(dataDir, 'run', 'postgres.json'), '{"processId":1,"startedAt":"long ago"}');
		expect(await ask((await start(dataDir)).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
	});

	it.runIf(process.getuid?.() === 0)('below a folder that only root may enter works too', async () => {
		const closed = await newFolder();
		await chmod(closed, 0o700);
		const { url } = await start(join(closed, 'data'));
		expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
	});
});

describe('listening', () => {
	it('goes on after the server was away, and says so', async () => {
		const dataDir = await newFolder();
		const { url } = await start(dataDir);
		const heard: string[] = [];
		let reconnected = 0;
		const listener = await listen(url, ['a', 'b c'], (channel, payload) => heard.push(`${channel}:${payload}`), {
			onReconnect: () => {
				reconnected += 1;
			},
		});
		await ask(url, `NOTIFY a, 'one'`);
		await expect.poll(() => heard).toEqual(['a:one']);
		process.kill(await postmasterOf(dataDir), 'SIGKILL');
		await expect.poll(() => reconnected, { timeout: 30_000 }).toBe(1);
		await ask(url, `NOTIFY "b c", 'two'`);
		await expect.poll(() => heard).toEqual(['a:one', 'b c:two']);
		await listener.close();
	});
});
