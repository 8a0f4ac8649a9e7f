import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendMessages, appendSealContext, createPool } from '../src/index.ts';
import { startTestDatabase } from '../src/testing.ts';
import { appendRow, contextId } from './support.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let owner: pg.Pool;
let receiver: pg.Pool;

beforeAll(async () => {
	database = await startTestDatabase();
	owner = createPool(database.url, { applicationName: 'test' });
	receiver = createPool(database.url, { applicationName: 'test', role: 'straymail_receiver' });
	await appendSealContext(receiver, { id: contextId, keyId: 'k', encapsulatedKey: randomBytes(32) });
});
afterAll(async () => {
	await Promise.all([owner?.end(), receiver?.end()]);
	await database?.stop();
});

const count = async (ids: readonly string[]) => {
	const { rows } = await owner.query<{ count: number }>(
		'SELECT count(*)::int AS count FROM "Message" WHERE "id" = ANY($1::uuid[])',
		[ids],
	);
	return rows[0]?.count;
};

describe('appending a batch', () => {
	it('stores every message with its recipients and exactly its ciphertext', async () => {
		const rows = Array.from({ length: 50 }, (_, at) =>
			appendRow({
				sealed: { contextId, wrappedKey: randomBytes(60), ciphertext: randomBytes(1 + at * 997) },
				recipients: [
					{ address: `a${at}@us.army.ml`, domain: 'us.army.ml', trapDomain: 'army.ml' },
					{ address: `"quoted \\" one"@navy.ml`, domain: 'navy.ml', trapDomain: 'navy.ml' },
				],
			}),
		);
		await appendMessages(receiver, rows);
		for (const row of rows) {
			const { rows: bodies } = await owner.query('SELECT * FROM "SealedBody" WHERE "messageId" = $1', [row.id]);
			expect(bodies[0]?.ciphertext.equals(row.sealed?.ciphertext)).toBe(true);
			expect(bodies[0]?.wrappedKey.equals(row.sealed?.wrappedKey)).toBe(true);
			const { rows: recipients } = await owner.query(
				'SELECT "address" FROM "Recipient" WHERE "messageId" = $1 ORDER BY "ordinal"',
				[row.id],
			);
			expect(recipients.map(({ address }) => address)).toEqual(row.recipients.map(({ address }) => address));
		}
	});

	it('may be repeated when it is not known whether it was committed', async () => {
		const rows = [appendRow(), appendRow()];
		await appendMessages(receiver, rows);
		await appendMessages(receiver, [...rows, appendRow()]);
		expect(await count(rows.map(({ id }) => id))).toBe(2);
	});

	it('says so when a first attempt finds its rows there already', async () => {
		const rows = [appendRow()];
		await appendMessages(receiver, rows, 'first');
		await expect(appendMessages(receiver, [appendRow(), ...rows], 'first')).rejects.toMatchObject({ code: '23505' });
		expect(await count(rows.map(({ id }) => id))).toBe(1);
	});

	it('stores an empty string, every flag and no more than was given', async () => {
		const row = appendRow({ envelopeFrom: '', tls: 'TLSv1.3 X', octetMarks: ['bare-cr', 'nul'], helo: 'ünïcode 💌' });
		await appendMessages(receiver, [row, appendRow({ tls: null, receivedAt: new Date(1) })], 'first');
		const { rows } = await owner.query('SELECT * FROM "Message" WHERE "id" = $1', [row.id]);
		expect(rows[0]).toMatchObject({
			envelopeFrom: '',
			tls: 'TLSv1.3 X',
			octetMarks: ['bare-cr', 'nul'],
			helo: 'ünïcode 💌',
			size: row.size,
			receivedAt: row.receivedAt,
			metadataOnly: false,
		});
	});

	it('is all or nothing: one row that the database refuses keeps every other out', async () => {
		const rows = [appendRow(), appendRow({ clientAddress: 'not an address' }), appendRow()];
		await expect(appendMessages(receiver, rows)).rejects.toThrow();
		expect(await count(rows.map(({ id }) => id))).toBe(0);
	});

	it('keeps a metadata-only message without a body', async () => {
		const row = appendRow({ metadataOnly: true, sealed: null });
		await appendMessages(receiver, [row]);
		const { rows } = await owner.query('SELECT count(*)::int AS count FROM "SealedBody" WHERE "messageId" = $1', [
			row.id,
		]);
		expect(rows[0]?.count).toBe(0);
		expect(await count([row.id])).toBe(1);
	});

	it('stores what senders write even where PostgreSQL cannot: U+0000 and half pairs become U+FFFD', async () => {
		const row = appendRow({ helo: 'a\0b', envelopeFrom: 'x\ud800@y.example' });
		await appendMessages(receiver, [row]);
		const { rows } = await owner.query('SELECT "helo", "envelopeFrom" FROM "Message" WHERE "id" = $1', [row.id]);
		expect(rows[0]).toEqual({ helo: 'a\ufffdb', envelopeFrom: 'x\ufffd@y.example' });
	});

	it('is all that the receiver may do: it reads neither bodies nor subjects, and changes nothing', async () => {
		for (const sql of [
			'SELECT "ciphertext" FROM "SealedBody"',
			'SELECT "subject" FROM "Message"',
			'UPDATE "Message" SET "subject" = \'x\'',
			'DELETE FROM "SealedBody"',
			'SELECT * FROM "AuditEntry"',
			'SELECT * FROM "User"',
		]) {
			await expect(receiver.query(sql), sql).rejects.toThrow(/permission denied/);
		}
	});

	it('lands in the partition of its month', async () => {
		const row = appendRow();
		await appendMessages(receiver, [row]);
		const { rows } = await owner.query<{ partition: string }>(
			'SELECT tableoid::regclass::text AS partition FROM "Message" WHERE "id" = $1',
			[row.id],
		);
		const month = new Date().toISOString().slice(0, 7).replace('-', '');
		expect(rows[0]?.partition).toBe(`"Message_${month}"`);
	});
});
