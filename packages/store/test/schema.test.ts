import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool, createPrisma, loadRegister, loadShippedRegister, makePartitions, migrate } from '../src/index.ts';
import { noFilters, readMigrations, readSchema } from '../src/migrate/migrations.ts';
import { openSchemaEngine } from '../src/migrate/schema-engine.ts';
import { startTestDatabase } from '../src/testing.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
	database = await startTestDatabase();
	pool = createPool(database.url, { applicationName: 'test' });
});
afterAll(async () => {
	await pool?.end();
	await database?.stop();
});

const newDatabase = async (name: string): Promise<string> => {
	await pool.query(`CREATE DATABASE "${name}"`);
	const url = new URL(database.url);
	url.pathname = `/${name}`;
	return url.href;
};

describe('the migrations', () => {
	it('make the tables that the Prisma schema describes', async () => {
		const { engine, close } = await openSchemaEngine(database.url);
		try {
			const { stdout } = await engine.diff({
				from: { tag: 'migrations', ...(await readMigrations()) },
				to: { tag: 'schemaDatamodel', files: await readSchema() },
				script: true,
				exitCode: null,
				filters: noFilters,
			});
			const statements = (stdout ?? '').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('--'));
			expect(statements).toEqual([]);
		} finally {
			await close();
		}
	});

	it('index domains of senders by prefix, whatever the collation', async () => {
		const { rows } = await pool.query(
			`SELECT indexdef FROM pg_indexes WHERE indexname = 'Message_senderDomainKey_id_idx'`,
		);
		expect(rows[0].indexdef).toContain('btree ("senderDomainKey" text_pattern_ops, id) WHERE ("repeatOf" IS NULL)');
	});

	it('run once, whoever starts them at the same time', async () => {
		const url = await newDatabase('three-at-once');
		const shipped = (await readMigrations()).migrationDirectories.map(({ path }) => path);
		const runs = await Promise.all([migrate(url), migrate(url), migrate(url)]);
		expect(runs.flatMap(({ applied }) => applied)).toEqual(shipped);
		expect(await migrate(url)).toEqual({ applied: [] });
	});

	it('say what went wrong', async () => {
		const url = await newDatabase('taken');
		const client = new pg.Client(url);
		await client.connect();
		await client.query('CREATE TABLE "Message" ()');
		await client.end();
		await expect(migrate(url)).rejects.toMatchObject({
			code: 'migration-failed',
			message: expect.stringMatching(/not empty|already exists/),
		});
	});

	it('say when there is no database', async () => {
		await expect(migrate('postgresql://nobody@127.0.0.1:1/none')).rejects.toMatchObject({ code: 'database-away' });
	});
});

describe('month partitions', () => {
	it('are made ahead, once', async () => {
		const made = await makePartitions(pool, 12);
		expect(made).toBe(2 * 9);
		expect(await makePartitions(pool, 12)).toBe(0);
		const [first, second] = await Promise.all([makePartitions(pool, 14), makePartitions(pool, 14)]);
		expect(first + second).toBe(4);
	});
});

describe('the Prisma client', () => {
	it('writes and reads a row', async () => {
		const prisma = createPrisma(database.url);
		try {
			const id = uuidv7();
			await prisma.trapDomain.create({
				data: { id, domain: 'army.ml', scope: 'domain-and-subdomains', policy: 'defer' },
			});
			expect(await prisma.trapDomain.findUnique({ where: { domain: 'army.ml' } })).toMatchObject({
				id,
				policy: 'defer',
				excluded: [],
			});
			await expect(
				prisma.trapDomain.create({ data: { id: uuidv7(), domain: 'navy.ml', scope: 'domain', policy: 'collect' } }),
				'collecting needs a legal basis',
			).rejects.toThrow();
		} finally {
			await prisma.$disconnect();
		}
	});
});

describe('the shipped register', () => {
	it('is loaded once, in a moment, and leaves the operator’s own entries alone', async () => {
		const own = uuidv7();
		await pool.query(`INSERT INTO "Organisation" ("id", "name", "source") VALUES ($1, 'Our Army', 'operator')`, [own]);
		await pool.query(`INSERT INTO "OrganisationDomain" VALUES ('army.mil', $1)`, [own]);
		const before = performance.now();
		const loaded = await loadShippedRegister(pool);
		expect(performance.now() - before).toBeLessThan(10_000);
		expect(loaded).toBeGreaterThan(16_000);
		expect(await loadShippedRegister(pool)).toBe(0);
		const register = await loadRegister(pool);
		const ownerOf = (domain: string) => register.find(({ domains }) => domains.includes(domain));
		expect(ownerOf('army.mil')).toMatchObject({ id: own, name: 'Our Army' });
		expect(ownerOf('navy.mil')).toMatchObject({ name: 'US Navy', sector: 'military', country: 'US' });
		expect(register.flatMap(({ domains }) => domains)).toHaveLength(loaded);
	});

	it('keeps the ids of organisations when a new edition comes', async () => {
		const idOf = async () => (await pool.query(`SELECT "id" FROM "Organisation" WHERE "name" = 'US Navy'`)).rows[0].id;
		const before = await idOf();
		await pool.query(`UPDATE "RegisterEdition" SET "digest" = 'older'`);
		expect(await loadShippedRegister(pool)).toBeGreaterThan(16_000);
		expect(await idOf()).toBe(before);
	});
});

describe('the audit log', () => {
	it('only grows', async () => {
		await pool.query(`INSERT INTO "AuditEntry" VALUES ('main', 1, now(), 'cli', 'cli', 'x', NULL, '{}', '', '')`);
		for (const statement of [
			'UPDATE "AuditEntry" SET "actor" = \'y\'',
			'DELETE FROM "AuditEntry"',
			'TRUNCATE "AuditEntry"',
		]) {
			await expect(pool.query(statement), statement).rejects.toThrow(/append-only/);
		}
	});
});
