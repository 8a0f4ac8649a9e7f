import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	appendMessages,
	appendSealContext,
	claimMessages,
	createPool,
	listen,
	setAside,
	storeAnalyses,
} from '../src/index.ts';
import { startTestDatabase } from '../src/testing.ts';
import { analysisResult, analysisRow, appendRow, contextId } from './support.ts';

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

const claim = (owner: string, version = 1, limit = 100) =>
	claimMessages(pool, { owner, version, limit, leaseSeconds: 60, maxAttempts: 3 });
const analyse = async (id: string, version = 1) => {
	await pool.query(`UPDATE "Message" SET "leaseOwner" = 'w', "leaseUntil" = now() + interval '1 min' WHERE "id" = $1`, [
		id,
	]);
	return storeAnalyses(pool, 'w', [analysisRow(id, { version })]);
};
const messageOf = async (id: string) => (await pool.query('SELECT * FROM "Message" WHERE "id" = $1', [id])).rows[0];

describe('storing results', () => {
	it('writes all that is known, and a newer version replaces it', async () => {
		const row = appendRow();
		await appendMessages(pool, [row]);
		await claim('w');
		const view = randomBytes(333);
		const organisationId = uuidv7();
		await storeAnalyses(pool, 'w', [
			analysisRow(row.id, {
				view,
				organisationIds: [organisationId],
				attachments: [
					{
						index: 0,
						fileName: 'list.pdf',
						claimedType: 'application/pdf',
						foundType: null,
						size: 5,
						sha256: 'ab',
						read: true,
						notRead: null,
					},
				],
				authentication: [{ method: 'spf', result: 'pass', domain: 'travel.example', detail: null }],
			}),
		]);
		expect(await messageOf(row.id)).toMatchObject({
			status: 'new',
			kind: 'genuine',
			level: 3,
			categories: ['travel'],
			organisationIds: [organisationId],
			senderDomainKey: 'example.travel.',
			leaseOwner: null,
			leaseUntil: null,
			attempts: 0,
			copies: 1,
			repeatOf: null,
		});
		const recipient = (await pool.query('SELECT * FROM "Recipient"')).rows[0];
		expect(recipient).toMatchObject({
			address: 'j.smith@us.army.ml',
			intendedAddress: 'j.smith@us.army.mil',
			organisationId,
		});
		expect((await pool.query('SELECT "view" FROM "SealedBody"')).rows[0].view.equals(view)).toBe(true);
		expect((await pool.query('SELECT "masked" FROM "Finding"')).rows).toEqual([{ masked: '******123' }]);

		await claim('w', 2);
		await storeAnalyses(pool, 'w', [
			analysisRow(row.id, { version: 2, result: analysisResult({ findings: [], categories: [] }) }),
		]);
		expect(await messageOf(row.id)).toMatchObject({ analysisVersion: 2, categories: [] });
		for (const table of ['Finding', 'AttachmentMeta', 'Authentication']) {
			expect((await pool.query(`SELECT FROM "${table}"`)).rowCount, table).toBe(0);
		}
	});

	it('leaves alone what a person reviewed', async () => {
		const row = appendRow();
		await appendMessages(pool, [row]);
		await pool.query(`UPDATE "Message" SET "status" = 'reviewed', "reviewedBy" = 'ann'`);
		await analyse(row.id);
		expect(await messageOf(row.id)).toMatchObject({ status: 'reviewed', reviewedBy: 'ann', kind: 'genuine' });
		await claim('w', 2);
		expect(await setAside(pool, 'w', { id: row.id, version: 2, reason: 'It is broken.' })).toBe(true);
		expect(await messageOf(row.id)).toMatchObject({ status: 'reviewed', unreadableReason: 'It is broken.' });
	});

	it('brings back what was unreadable once a newer version can read it', async () => {
		const row = appendRow();
		await appendMessages(pool, [row]);
		await claim('w');
		await setAside(pool, 'w', { id: row.id, version: 1, reason: 'It is broken.' });
		expect((await messageOf(row.id)).status).toBe('unreadable');
		await analyse(row.id, 2);
		expect(await messageOf(row.id)).toMatchObject({ status: 'new', unreadableReason: null });
	});

	it('is all or nothing', async () => {
		const rows = [appendRow(), appendRow()];
		await appendMessages(pool, rows);
		await claim('w');
		const bad = analysisRow(rows[1]?.id as string, { organisationIds: ['no id'] });
		await expect(storeAnalyses(pool, 'w', [analysisRow(rows[0]?.id as string), bad])).rejects.toThrow();
		expect((await messageOf(rows[0]?.id as string)).status).toBe('received');
	});

	it('stores text that PostgreSQL has no character for', async () => {
		const row = appendRow();
		await appendMessages(pool, [row]);
		await claim('w');
		const result = analysisResult({
			kind: { value: 'spam', confidence: 1, evidence: [{ code: 'a', text: 'x\0\ud800' }] },
		});
		await storeAnalyses(pool, 'w', [analysisRow(row.id, { result, headerFrom: 'a\0@b' })]);
		expect(await messageOf(row.id)).toMatchObject({
			headerFrom: 'a\ufffd@b',
			kindEvidence: [{ code: 'a', text: 'x\ufffd\ufffd' }],
		});
	});

	it('gives no view to a message that was destroyed meanwhile', async () => {
		const row = appendRow();
		await appendMessages(pool, [row]);
		await claim('w');
		await pool.query('UPDATE "SealedBody" SET "wrappedKey" = NULL');
		await storeAnalyses(pool, 'w', [analysisRow(row.id, { view: randomBytes(10) })]);
		expect((await pool.query('SELECT "view" FROM "SealedBody"')).rows).toEqual([{ view: null }]);
	});

	it('tells listeners the ids, once the transaction has committed', async () => {
		const rows = Array.from({ length: 200 }, () => appendRow());
		await appendMessages(pool, rows);
		await claim('w', 1, 200);
		const heard: string[] = [];
		const listener = await listen(database.url, ['straymail_messages'], (_, payload) =>
			heard.push(...JSON.parse(payload).ids),
		);
		await storeAnalyses(
			pool,
			'w',
			rows.map(({ id }) => analysisRow(id)),
		);
		await expect.poll(() => heard.length).toBe(200);
		await listener.close();
	});
});

describe('domains of senders', () => {
	const domains = async () =>
		(await pool.query('SELECT "domain", "registrable" FROM "SenderDomain" ORDER BY 1')).rows.map(Object.values);
	const from = (id: string, senderDomain: string, registrableDomain: string) =>
		analysisRow(id, { senderDomain, registrableDomain });

	it('are remembered once, each with the registrable one above it, when several workers store them', async () => {
		await pool.query('TRUNCATE "SenderDomain"');
		const names = Array.from({ length: 20 }, (_, at) => `d${at}.example`);
		const lists = [names, names.toReversed(), names.toSorted()];
		for (const [at, list] of lists.entries()) {
			await appendMessages(
				pool,
				list.map(() => appendRow()),
			);
			const messages = await claim(`w${at}`, 1, list.length);
			expect(messages).toHaveLength(list.length);
			lists[at] = messages.map(({ id }) => id);
		}
		await Promise.all(
			lists.map((ids, at) =>
				storeAnalyses(
					pool,
					`w${at}`,
					ids.map((id, number) => {
						const name = names[at === 1 ? names.length - 1 - number : number] ?? '';
						return from(id, `mail.${name}`, name);
					}),
				),
			),
		);
		expect(await domains()).toEqual(
			names
				.flatMap((name) => [
					[name, true],
					[`mail.${name}`, false],
				])
				.toSorted(),
		);
	});

	it('are none where nobody can be told', async () => {
		await pool.query('TRUNCATE "SenderDomain"');
		await appendMessages(pool, [appendRow()]);
		const [message] = await claim('w');
		await storeAnalyses(pool, 'w', [from(message?.id ?? '', '', '')]);
		expect(await domains()).toEqual([]);
	});
});

describe('the same message again', () => {
	const three = async () => {
		const repeatDigest = randomBytes(32);
		const rows = [appendRow({ repeatDigest }), appendRow({ repeatDigest }), appendRow({ repeatDigest })];
		await appendMessages(pool, rows);
		return rows.map(({ id }) => id) as [string, string, string];
	};
	const shown = async () =>
		(await pool.query('SELECT "id", "copies" FROM "Message" WHERE "repeatOf" IS NULL ORDER BY "id"')).rows;
	const orders = [
		[0, 1, 2],
		[0, 2, 1],
		[1, 0, 2],
		[1, 2, 0],
		[2, 0, 1],
		[2, 1, 0],
	] as const;

	it.each(orders)('is one message with three copies, whatever the order of analysis: %i %i %i', async (...order) => {
		const ids = await three();
		for (const at of order) await analyse(ids[at] as string);
		expect(await shown()).toEqual([{ id: ids[0], copies: 3 }]);
		for (const at of order) await analyse(ids[at] as string, 2);
		expect(await shown()).toEqual([{ id: ids[0], copies: 3 }]);
	});

	it('is one when all come in one batch', async () => {
		const ids = await three();
		await claim('w');
		await storeAnalyses(
			pool,
			'w',
			ids.map((id) => analysisRow(id)),
		);
		expect(await shown()).toEqual([{ id: ids[0], copies: 3 }]);
	});

	it('is one when two workers store them at the same time', async () => {
		for (let round = 0; round < 10; round += 1) {
			await pool.query('TRUNCATE "Message", "SealedBody", "Recipient", "Finding"');
			const pairs = await Promise.all([three(), three(), three()]);
			const claims = await Promise.all(['a', 'b', 'c'].map((owner) => claim(owner, 1, 3)));
			await Promise.all(
				claims.map((messages, at) =>
					storeAnalyses(
						pool,
						'abc'[at] as string,
						messages.map(({ id }) => analysisRow(id)),
					),
				),
			);
			expect((await shown()).map(({ copies }) => copies)).toEqual([3, 3, 3]);
			expect(new Set((await shown()).map(({ id }) => id))).toEqual(new Set(pairs.map(([first]) => first)));
		}
	});

	it('is led by the earliest, even when that one comes to light last', async () => {
		const repeatDigest = randomBytes(32);
		const [early, ...late] = [appendRow({ repeatDigest }), appendRow({ repeatDigest }), appendRow({ repeatDigest })];
		await appendMessages(pool, late);
		for (const { id } of late) await analyse(id);
		expect(await shown()).toEqual([{ id: late[0]?.id, copies: 2 }]);
		await appendMessages(pool, [early as ReturnType<typeof appendRow>]);
		await analyse(early?.id as string);
		expect(await shown()).toEqual([{ id: early?.id, copies: 3 }]);
		const { rows } = await pool.query('SELECT DISTINCT "repeatOf" FROM "Message" WHERE "repeatOf" IS NOT NULL');
		expect(rows).toEqual([{ repeatOf: early?.id }]);
	});
});
