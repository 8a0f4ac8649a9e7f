import { randomBytes } from 'node:crypto';
import { parseQuery } from '@straymail/contracts';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	appendMessages,
	appendSealContext,
	claimMessages,
	countHistogram,
	createPool,
	inTransaction,
	storeAnalyses,
	suggestValues,
} from '../src/index.ts';
import { startTestDatabase } from '../src/testing.ts';
import { analysisResult, analysisRow, appendRow, contextId, foldWords, hashWord } from './support.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let owner: pg.Pool;
let service: pg.Pool;

/** The time of reception stands in the first 48 bits of the id. */
const idAt = (at: string, number: number): string => {
	const time = Date.parse(at).toString(16).padStart(12, '0');
	return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(number).padStart(12, '0')}`;
};

const given = [
	['2026-09-29T08:00:00Z', 'navy.mil', 'navy.mil', 'high'],
	['2026-09-30T23:59:59Z', 'mail.navy.mil', 'navy.mil', 'low'],
	['2026-10-01T00:00:00Z', 'xnavy.mil', 'xnavy.mil', 'critical'],
	['2026-10-03T12:00:00Z', 'old-navy.example', 'old-navy.example', 'none'],
	['2026-10-03T12:00:30Z', 'smtp.yard.navy.mil', 'navy.mil', 'high'],
] as const;

beforeAll(async () => {
	database = await startTestDatabase();
	owner = createPool(database.url, { applicationName: 'test' });
	service = createPool(database.url, { applicationName: 'test', role: 'straymail_service' });
	await appendSealContext(owner, { id: contextId, keyId: 'k', encapsulatedKey: randomBytes(32) });
	const rows = given.map(([at], number) => appendRow({ id: idAt(at, number), receivedAt: new Date(at) }));
	await appendMessages(owner, rows);
	await claimMessages(owner, { owner: 'w', version: 1, limit: 10, leaseSeconds: 60, maxAttempts: 3 });
	await storeAnalyses(
		owner,
		'w',
		given.map(([at, senderDomain, registrableDomain, level], number) =>
			analysisRow(idAt(at, number), {
				senderDomain,
				registrableDomain,
				result: analysisResult({ level: { value: level, evidence: [] } }),
			}),
		),
	);
	await owner.query(
		`INSERT INTO "User" ("id", "name", "email", "role") VALUES ('ada', 'Ada Keita', 'a', 'analyst'), ('lia', 'Lia', 'l', 'liaison')`,
	);
	await owner.query(
		`INSERT INTO "TrapDomain" ("id", "domain", "scope", "policy") VALUES
			('0198c0de-0000-7000-8000-000000000001', 'army.ml', 'domain', 'defer'),
			('0198c0de-0000-7000-8000-000000000002', 'us-army.ml', 'domain', 'defer')`,
	);
	await owner.query(
		`INSERT INTO "Organisation" ("id", "name", "source") VALUES
			('0198c0de-0000-7000-8000-000000000003', 'US Army', 'shipped'), ('0198c0de-0000-7000-8000-000000000004', 'Army of Mali', 'shipped')`,
	);
	await owner.query(`INSERT INTO "OrganisationDomain" VALUES ('army.mil', '0198c0de-0000-7000-8000-000000000003')`);
});
afterAll(async () => {
	await Promise.all([owner?.end(), service?.end()]);
	await database?.stop();
});

const acting = <T>(scope: 'all' | '', work: (tx: pg.PoolClient) => Promise<T>): Promise<T> =>
	inTransaction(service, async (tx) => {
		await tx.query(`SELECT set_config('straymail.scope', $1, true), set_config('straymail.organisation', '', true)`, [
			scope,
		]);
		return work(tx);
	});

describe('a histogram', () => {
	const histogram = (text: string, bars: number, cap = 100, scope: 'all' | '' = 'all') =>
		acting(scope, (tx) => countHistogram(tx, { query: parseQuery(text, new Date()), foldWords, hashWord, bars, cap }));

	it('takes the finest unit that needs no more bars than wanted, without gaps', async () => {
		expect(await histogram('', 10)).toEqual({
			unit: 'day',
			bars: [
				{ start: '2026-09-29T00:00:00.000Z', count: 1, high: 1 },
				{ start: '2026-09-30T00:00:00.000Z', count: 1, high: 0 },
				{ start: '2026-10-01T00:00:00.000Z', count: 1, high: 1 },
				{ start: '2026-10-02T00:00:00.000Z', count: 0, high: 0 },
				{ start: '2026-10-03T00:00:00.000Z', count: 2, high: 1 },
			],
			end: '2026-10-04T00:00:00.000Z',
			capped: false,
		});
		expect(await histogram('', 200)).toMatchObject({ unit: 'hour', capped: false });
		expect((await histogram('', 5)).bars).toHaveLength(5);
		expect(await histogram('', 4)).toMatchObject({
			unit: 'week',
			bars: [{ start: '2026-09-28T00:00:00.000Z', count: 5, high: 3 }],
			end: '2026-10-05T00:00:00.000Z',
		});
		expect(await histogram('senderdomain:old-navy.example', 60)).toMatchObject({
			unit: 'minute',
			bars: [{ start: '2026-10-03T12:00:00.000Z', count: 1 }],
			end: '2026-10-03T12:01:00.000Z',
		});
	});

	it('counts what the query finds, and nothing where nothing is found or seen', async () => {
		expect((await histogram('senderdomain:navy.mil level:>=high', 1)).bars).toMatchObject([{ count: 2, high: 2 }]);
		const empty = { unit: 'day', bars: [], end: null, capped: false };
		expect(await histogram('kind:spam', 10)).toEqual(empty);
		expect(await histogram('', 10, 100, '')).toEqual(empty);
	});

	it('counts the newest up to the cap and says so', async () => {
		expect(await histogram('senderdomain:mil', 60, 4)).toMatchObject({ capped: false });
		const { bars, capped } = await histogram('-kind:spam', 60, 1);
		expect(capped).toBe(true);
		expect(bars[0]?.start).toBe('2026-10-03T12:00:00.000Z');
	});

	it('shows the newest months where even months are too many', async () => {
		const far = idAt('2025-01-01T00:00:00Z', 99);
		await owner.query(
			`INSERT INTO "Message" ("id", "receivedAt", "envelopeFrom", "clientAddress", "helo", "size", "repeatDigest")
			 VALUES ($1, '2025-01-01', '', '192.0.2.1', '', 1, '')`,
			[far],
		);
		expect(await histogram('', 3)).toMatchObject({
			unit: 'month',
			bars: [
				{ start: '2026-08-01T00:00:00.000Z', count: 0 },
				{ start: '2026-09-01T00:00:00.000Z', count: 2 },
				{ start: '2026-10-01T00:00:00.000Z', count: 3 },
			],
			end: '2026-11-01T00:00:00.000Z',
			capped: true,
		});
		await owner.query('DELETE FROM "Message" WHERE "id" = $1', [far]);
	});

	it('is the same whether counted in the index or message by message', async () => {
		const early = idAt('2026-08-30T10:00:00Z', 98);
		await owner.query(
			`INSERT INTO "Message" ("id", "receivedAt", "envelopeFrom", "clientAddress", "helo", "size", "repeatDigest")
			 VALUES ($1, '2026-08-30T10:00:00Z', '', '192.0.2.1', '', 1, '')`,
			[early],
		);
		for (const bars of [1, 3, 5, 20, 40, 60, 110, 200]) {
			expect(await histogram('', bars), String(bars)).toEqual(await histogram('-kind:spam', bars));
			expect(await histogram('level:>=high', bars), String(bars)).toEqual(
				await histogram('level:>=high -kind:spam', bars),
			);
		}
		await owner.query('DELETE FROM "Message" WHERE "id" = $1', [early]);
	});
});

describe('suggestions', () => {
	const suggest = (
		key: Parameters<typeof suggestValues>[1]['key'],
		text: string,
		limit = 8,
		scope: 'all' | '' = 'all',
	) => acting(scope, (tx) => suggestValues(tx, { key, text, limit }));
	const values = async (...given: Parameters<typeof suggest>) => (await suggest(...given)).map(({ value }) => value);

	it('of sender domains begin with what is typed, then contain it, and count all below', async () => {
		expect(await suggest('senderdomain', 'Navy')).toEqual([
			{ value: 'navy.mil', count: 3 },
			{ value: 'xnavy.mil', count: 1 },
			{ value: 'old-navy.example', count: 1 },
			{ value: 'mail.navy.mil', count: 1 },
			{ value: 'smtp.yard.navy.mil', count: 1 },
		]);
		expect(await values('senderdomain', 'navy', 1)).toEqual(['navy.mil']);
		expect(await values('senderdomain', '@mail.')).toEqual(['mail.navy.mil']);
		expect(await values('senderdomain', '%')).toEqual([]);
	});

	it('of sender domains are the frequent ones of late where nothing is typed', async () => {
		expect(await values('senderdomain', '')).toHaveLength(5);
	});

	it('of sender domains are not for those who act for an organisation', async () => {
		expect(await suggest('senderdomain', 'navy', 8, '')).toEqual([]);
	});

	it.each([
		['trap', 'ARMY', ['army.ml', 'us-army.ml']],
		['org', 'army', ['Army of Mali', 'US Army']],
		['intended', 'my.mil', ['army.mil']],
		['lang', 'e', ['en']],
		['assignee', 'ad', ['Ada Keita']],
		['assignee', '', ['me', 'none', 'Ada Keita']],
		['type', 'p', ['pdf', 'spreadsheet', 'presentation']],
	] as const)('of %s for %s', async (key, text, expected) => {
		expect(await values(key, text)).toEqual(expected);
	});

	it('of trap domains count messages', async () => {
		expect(await suggest('trap', 'army')).toEqual([
			{ value: 'army.ml', count: 5 },
			{ value: 'us-army.ml', count: 0 },
		]);
	});
});
