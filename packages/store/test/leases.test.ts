import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	appendMessages,
	appendSealContext,
	backlog,
	claimMessages,
	createPool,
	extendLease,
	releaseClaims,
	setAside,
	storeAnalyses,
} from '../src/index.ts';
import { startTestDatabase } from '../src/testing.ts';
import { analysisRow, appendRow, contextId } from './support.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
	database = await startTestDatabase();
	pool = createPool(database.url, { applicationName: 'test' });
	await appendSealContext(pool, { id: contextId, keyId: 'k', encapsulatedKey: randomBytes(32) });
});
afterAll(async () => {
	await pool?.end();
	await database?.stop();
});
beforeEach(async () => {
	await pool.query('TRUNCATE "Message", "SealedBody", "Recipient", "Finding", "AttachmentMeta", "Authentication"');
});

const append = async (count: number) => {
	const rows = Array.from({ length: count }, () => appendRow());
	await appendMessages(pool, rows);
	return rows;
};
const claim = (owner: string, given: Partial<Parameters<typeof claimMessages>[1]> = {}) =>
	claimMessages(pool, { owner, version: 1, limit: 10, leaseSeconds: 60, maxAttempts: 3, ...given });
const expireLeases = () =>
	pool.query(`UPDATE "Message" SET "leaseUntil" = now() - interval '1 second' WHERE "leaseUntil" IS NOT NULL`);
const messageOf = async (id: string) => (await pool.query('SELECT * FROM "Message" WHERE "id" = $1', [id])).rows[0];

describe('claiming', () => {
	it('hands over what the analysis needs', async () => {
		const [row] = await append(1);
		const [claimed] = await claim('a');
		expect(claimed).toMatchObject({
			id: row?.id,
			receivedAt: row?.receivedAt,
			envelopeFrom: 'clerk@travel.example',
			clientAddress: '192.0.2.7',
			attempts: 1,
			recipients: [{ ordinal: 0, address: 'j.smith@us.army.ml', domain: 'us.army.ml', trapDomain: 'army.ml' }],
		});
		expect(claimed?.sealed?.ciphertext.equals(row?.sealed?.ciphertext as Buffer)).toBe(true);
		expect(claimed?.sealed?.context).toMatchObject({ id: contextId, keyId: 'k' });
	});

	it('never gives a message to two, however many ask at once', async () => {
		const rows = await append(100);
		const claims = await Promise.all(Array.from({ length: 20 }, (_, worker) => claim(`w${worker}`)));
		const ids = claims.flat().map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const rest = await claim('last', { limit: 100 });
		expect(new Set([...ids, ...rest.map(({ id }) => id)])).toEqual(new Set(rows.map(({ id }) => id)));
	});

	it('takes the oldest first, and no more octets than asked for, but always one', async () => {
		const rows = await append(5);
		const first = await claim('a', { maxOctets: 1500 });
		expect(first.map(({ id }) => id)).toEqual(rows.slice(0, 2).map(({ id }) => id));
		expect(await claim('b', { maxOctets: 1 })).toHaveLength(1);
	});

	it('claims metadata without a body', async () => {
		await appendMessages(pool, [appendRow({ sealed: null, metadataOnly: true })]);
		expect((await claim('a'))[0]).toMatchObject({ sealed: null, metadataOnly: true });
	});
});

describe('a worker that dies', () => {
	it('loses its claims to the next when the lease is over, and its late results are not stored', async () => {
		const [row] = await append(1);
		const id = row?.id as string;
		await claim('dead');
		expect(await claim('next')).toEqual([]);
		await expireLeases();
		expect((await claim('next')).map((message) => message.id)).toEqual([id]);
		expect(await storeAnalyses(pool, 'dead', [analysisRow(id)])).toEqual([]);
		expect(await setAside(pool, 'dead', { id, version: 1, reason: 'x' })).toBe(false);
		expect(await messageOf(id)).toMatchObject({ analysisVersion: 0, status: 'received' });
		expect(await storeAnalyses(pool, 'next', [analysisRow(id)])).toEqual([id]);
		expect(await claim('next')).toEqual([]);
	});

	it('makes its messages come one by one, so that the one that kills takes no other with it', async () => {
		const rows = await append(5);
		await claim('dead');
		await expireLeases();
		const alone = await claim('next');
		expect(alone.map(({ id, attempts }) => ({ id, attempts }))).toEqual([{ id: rows[0]?.id, attempts: 2 }]);
	});

	it('has a message set aside, shown with the reason, after the third time', async () => {
		const [row] = await append(1);
		for (const owner of ['a', 'b', 'c']) {
			expect(await claim(owner)).toHaveLength(1);
			await expireLeases();
		}
		expect(await claim('d')).toEqual([]);
		const message = await messageOf(row?.id as string);
		expect(message).toMatchObject({ status: 'unreadable', analysisVersion: 1 });
		expect(message.unreadableReason).toMatch(/3 times/);
		expect(await claim('e', { version: 2 })).toHaveLength(1);
	});

	it('that keeps its lease alive keeps its claims', async () => {
		const [row] = await append(1);
		await claim('slow', { leaseSeconds: 1 });
		expect(await extendLease(pool, 'slow', [row?.id as string], 60)).toEqual([row?.id]);
		expect(await extendLease(pool, 'other', [row?.id as string], 60)).toEqual([]);
		const { rows } = await pool.query(`SELECT "leaseUntil" > now() + interval '30 s' AS held FROM "Message"`);
		expect(rows[0].held).toBe(true);
	});
});

describe('a worker that ends in order', () => {
	it('gives back what it holds, and that counts as no attempt', async () => {
		await append(3);
		await claim('a');
		await releaseClaims(pool, 'a');
		const again = await claim('b');
		expect(again.map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
	});
});

describe('the backlog', () => {
	it('is what is below the version, in work or not', async () => {
		expect(await backlog(pool, 1)).toEqual({ count: 0, oldestReceivedAt: null });
		const rows = await append(3);
		await claim('a', { limit: 1 });
		expect(await backlog(pool, 1)).toEqual({ count: 3, oldestReceivedAt: rows[0]?.receivedAt });
		await storeAnalyses(pool, 'a', [analysisRow(rows[0]?.id as string)]);
		expect((await backlog(pool, 1)).count).toBe(2);
		expect((await backlog(pool, 2)).count).toBe(3);
	});
});
