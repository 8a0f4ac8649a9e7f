import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	anyDecisions,
	appendMessages,
	appendSealContext,
	claimMessages,
	createPool,
	loadRelatedDecisions,
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

const recipient = (address: string) => ({
	address,
	domain: address.slice(address.indexOf('@') + 1),
	trapDomain: 'army.ml',
});

/** Stores an analysed message of which people decided something. */
const message = async (given: { from?: string; to?: string; thread?: string[]; decided?: string }): Promise<string> => {
	const row = appendRow({
		envelopeFrom: given.from ?? 'someone@else.example',
		recipients: [recipient(given.to ?? 'other@army.ml')],
	});
	await appendMessages(pool, [row]);
	await claimMessages(pool, { owner: 'w', version: 1, limit: 10, leaseSeconds: 60, maxAttempts: 3 });
	await storeAnalyses(pool, 'w', [
		analysisRow(row.id, { threadKeys: given.thread ?? [], headerFrom: row.envelopeFrom }),
	]);
	if (given.decided !== undefined)
		await pool.query(
			`UPDATE "Recipient" SET "decided" = true, "intendedDomain" = nullif($2, '') WHERE "messageId" = $1`,
			[row.id, given.decided],
		);
	return row.id;
};
const decideMessage = (id: string, kind: string | null, level: number | null, categories: string[] | null = null) =>
	pool.query(
		`UPDATE "Message" SET "decidedKind" = $2, "decidedLevel" = $3, "decidedCategories" = $4::jsonb WHERE "id" = $1`,
		[id, kind, level, categories && JSON.stringify(categories)],
	);
const related = (given: { id?: string; from?: string; to?: string[]; thread?: string[] } = {}) =>
	loadRelatedDecisions(pool, {
		id: given.id ?? '0198c0de-0000-7000-8000-000000000001',
		envelopeFrom: given.from ?? 'clerk@travel.example',
		recipients: (given.to ?? ['joe@army.ml']).map(recipient),
		threadKeys: given.thread ?? [],
	});
const nothing = { threadKinds: {}, threadLevel: null, threadCategories: [], intended: [] };

describe('decisions on related mail', () => {
	it('are none where nobody decided anything', async () => {
		expect(await anyDecisions(pool)).toBe(false);
		await message({ from: 'clerk@travel.example', to: 'joe@army.ml', thread: ['t'] });
		expect(await related({ thread: ['t'] })).toEqual(nothing);
	});

	it('count those of the thread', async () => {
		const [first, second] = [await message({ thread: ['a', 'b'] }), await message({ thread: ['b', 'c'] })];
		await decideMessage(first, 'genuine', 1, ['legal', 'contract']);
		await decideMessage(second, 'genuine', 3);
		await decideMessage(await message({ thread: ['x'] }), 'spam', 0);
		expect(await related({ thread: ['b'] })).toEqual({
			...nothing,
			threadKinds: { genuine: 2 },
			threadLevel: 'high',
			threadCategories: ['contract', 'legal'],
		});
	});

	it('tell whom mail of the thread, the sender and to the recipient was meant for', async () => {
		await message({ thread: ['t'], decided: 'army.nl' });
		await message({ from: 'clerk@travel.example', decided: 'army.mil' });
		await message({ from: 'clerk@travel.example', decided: 'army.mil' });
		await message({ to: 'JOE@army.ml', decided: '' });
		await message({ to: 'joe@navy.ml', from: 'clerk@travel.example', decided: 'navy.mil' });
		expect((await related({ thread: ['t'] })).intended).toEqual(
			expect.arrayContaining([
				{ recipient: 'joe@army.ml', relation: 'thread', domain: 'army.nl', count: 1 },
				{ recipient: 'joe@army.ml', relation: 'sender', domain: 'army.mil', count: 2 },
				{ recipient: 'joe@army.ml', relation: 'recipient', domain: null, count: 1 },
			]),
		);
		expect((await related({ thread: ['t'] })).intended).toHaveLength(3);
	});

	it('leave out what was decided of the message itself, and the null sender', async () => {
		const id = await message({ from: 'clerk@travel.example', to: 'joe@army.ml', thread: ['t'], decided: 'army.nl' });
		await decideMessage(id, 'spam', 4);
		expect(await related({ id, thread: ['t'] })).toEqual(nothing);
		await message({ from: '', decided: 'army.nl' });
		expect((await related({ from: '', to: ['nobody@army.ml'] })).intended).toEqual([]);
	});
});
