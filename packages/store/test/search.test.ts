import { randomBytes } from 'node:crypto';
import { type AnalysisResult, type Masked, parseQuery, type Sort } from '@straymail/contracts';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	type AppendRow,
	appendMessages,
	appendSealContext,
	claimMessages,
	countFacets,
	createPool,
	inTransaction,
	readMessageDetail,
	readOverview,
	readSealedBody,
	searchMessages,
	storeAnalyses,
} from '../src/index.ts';
import { startTestDatabase } from '../src/testing.ts';
import { analysisResult, analysisRow, appendRow, contextId, foldWords, hashWord } from './support.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let owner: pg.Pool;
let service: pg.Pool;

const army = uuidv7();
const navy = uuidv7();
const ids: Record<string, string> = {};

interface Given {
	readonly append?: Partial<AppendRow>;
	readonly result?: Partial<AnalysisResult>;
	readonly row?: Partial<Parameters<typeof analysisRow>[1]>;
}

const intended = (recipient: string, address: string, organisation: string) => ({
	recipient,
	address,
	organisation,
	confidence: 0.9,
	candidates: [],
	evidence: [],
});
const toArmy = intended('j.smith@us.army.ml', 'j.smith@us.army.mil', 'US Army');
const toNavy = intended('A.Jones@navy.ml', 'a.jones@navy.mil', 'US Navy');
const navyRecipient = { address: 'A.Jones@navy.ml', domain: 'navy.ml', trapDomain: 'navy.ml' };
const armyRecipient = { address: 'j.smith@us.army.ml', domain: 'us.army.ml', trapDomain: 'army.ml' };
const repeatDigest = randomBytes(32);

const attachment = (index: number, types: { claimedType: string; foundType: string | null }) => ({
	index,
	fileName: 'x',
	size: 1,
	sha256: '',
	read: true,
	notRead: null,
	...types,
});

const messages: Record<string, Given> = {
	travel: {
		append: { receivedAt: new Date('2026-11-01T12:00:00Z'), size: 1000 },
		row: {
			senderDomain: 'mail.travel.example',
			text: 'The crew list of flight 42',
			subject: 'Itinerary of ***' as Masked,
			organisationIds: [army],
		},
		result: { categories: ['travel', 'personnel'], level: { value: 'high', evidence: [] }, intended: [toArmy] },
	},
	tax: {
		append: { size: 500_000, recipients: [navyRecipient] },
		row: {
			senderDomain: 'xtravel.example',
			headerFrom: 'Tax.Office@xtravel.example',
			hasAttachment: true,
			attachments: [
				attachment(0, { claimedType: 'application/octet-stream', foundType: 'application/pdf' }),
				attachment(1, { claimedType: 'application/vnd.ms-excel', foundType: null }),
				attachment(2, { claimedType: 'application/pdf', foundType: 'application/pdf' }),
			],
			authentication: [
				{ method: 'spf', result: 'pass', domain: null, detail: null },
				{ method: 'dmarc', result: 'fail', domain: null, detail: null },
			],
			text: 'list of the crew',
			organisationIds: [navy],
		},
		result: {
			categories: ['tax'],
			kind: { value: 'reflection', confidence: 1, evidence: [] },
			level: { value: 'critical', evidence: [] },
			intended: [toNavy],
			findings: [],
			language: 'fr',
		},
	},
	both: {
		append: { recipients: [armyRecipient, navyRecipient], repeatDigest },
		row: { text: 'nothing', organisationIds: [army, navy], subject: '100%_sure' as Masked },
		result: { categories: [], level: { value: 'none', evidence: [] }, intended: [toArmy, toNavy], findings: [] },
	},
	again: {
		append: { recipients: [armyRecipient, navyRecipient], repeatDigest },
		row: { organisationIds: [army, navy] },
	},
};

beforeAll(async () => {
	database = await startTestDatabase();
	owner = createPool(database.url, { applicationName: 'test' });
	service = createPool(database.url, { applicationName: 'test', role: 'straymail_service' });
	await appendSealContext(owner, { id: contextId, keyId: 'k', encapsulatedKey: randomBytes(32) });
	for (const [name, { append }] of Object.entries(messages)) {
		const at = append?.receivedAt?.getTime();
		// The time of reception stands in the first 48 bits of the id.
		const id =
			at === undefined
				? uuidv7()
				: `${at
						.toString(16)
						.padStart(12, '0')
						.replace(/^(.{8})/, '$1-')}-7${uuidv7().slice(15)}`;
		ids[name] = id;
		await appendMessages(owner, [appendRow({ ...append, id })]);
	}
	await claimMessages(owner, { owner: 'w', version: 1, limit: 10, leaseSeconds: 60, maxAttempts: 3 });
	const rows = Object.entries(messages).map(([name, { result, row }]) =>
		analysisRow(ids[name] as string, { ...row, result: analysisResult(result) }),
	);
	await storeAnalyses(owner, 'w', rows);
	await owner.query(
		`INSERT INTO "User" ("id", "name", "email", "role") VALUES ('ada', 'Ada Keita', 'ada@x.example', 'analyst')`,
	);
	await owner.query(`UPDATE "Message" SET "assignee" = 'ada', "held" = true, "inReport" = true WHERE "id" = $1`, [
		ids.tax,
	]);
	const fresh = appendRow();
	ids.fresh = fresh.id;
	await appendMessages(owner, [fresh]);
});
afterAll(async () => {
	await Promise.all([owner?.end(), service?.end()]);
	await database?.stop();
});

type Actor = 'all' | 'nobody' | { readonly organisation: string };
const acting = <T>(actor: Actor, work: (tx: pg.PoolClient) => Promise<T>): Promise<T> =>
	inTransaction(service, async (tx) => {
		const organisation = typeof actor === 'string' ? '' : actor.organisation;
		await tx.query(`SELECT set_config('straymail.scope', $1, true), set_config('straymail.organisation', $2, true)`, [
			actor === 'all' ? 'all' : '',
			organisation,
		]);
		return work(tx);
	});

const newest: Sort = { key: 'receivedAt', direction: 'desc' };
const page = (actor: Actor, text: string, given: { sort?: Sort; cursor?: string | null; limit?: number } = {}) =>
	acting(actor, (tx) =>
		searchMessages(tx, {
			query: parseQuery(text, new Date()),
			hashWord,
			foldWords,
			assignees: new Map([['Ada Keita', ['ada']]]),
			organisations: new Map([['us navy', [navy]]]),
			sort: newest,
			cursor: null,
			limit: 50,
			...given,
		}),
	);
const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id) ?? id;
const find = async (text: string, actor: Actor = 'all') =>
	(await page(actor, text)).items.map(({ id }) => nameOf(id)).toSorted();

describe('a search', () => {
	it.each([
		['', ['both', 'fresh', 'tax', 'travel']],
		['senderdomain:travel.example', ['both', 'fresh', 'travel']],
		['senderdomain:mail.travel.example', ['travel']],
		['senderdomain:EXAMPLE', ['both', 'fresh', 'tax', 'travel']],
		['senderdomain:%', []],
		['from:tax.office', ['tax']],
		['to:us.army.ml', ['both', 'fresh', 'travel']],
		['to:army.ml', ['both', 'fresh', 'travel']],
		['to:a.jones@navy.ml', ['both', 'tax']],
		['to:a.jo', ['both', 'tax']],
		['trap:navy.ml', ['both', 'tax']],
		['org:"us navy"', ['both', 'tax']],
		['intended:navy.mil', ['both', 'tax']],
		['intended:j.smith@us.army.mil', ['both', 'travel']],
		['subject:itinerary', ['tax', 'travel']],
		['subject:100%_', ['both']],
		['subject:%', ['both']],
		['kind:reflection', ['tax']],
		['level:>=high', ['tax', 'travel']],
		['level:high', ['travel']],
		['level:<low', ['both']],
		['category:tax', ['tax']],
		['finding:passport-number', ['travel']],
		['has:attachment', ['tax']],
		['has:copies', ['both']],
		['is:unreviewed', ['both', 'fresh', 'tax', 'travel']],
		['is:reviewed', []],
		['is:assigned', ['tax']],
		['is:held', ['tax']],
		['-is:in-report', ['both', 'fresh', 'travel']],
		['assignee:"Ada Keita"', ['tax']],
		['assignee:none', ['both', 'fresh', 'travel']],
		['-assignee:none', ['tax']],
		['assignee:Nobody', []],
		['auth:dmarc-fail', ['tax']],
		['auth:dmarc-pass', []],
		['-auth:dmarc-fail', ['both', 'fresh', 'travel']],
		['type:pdf', ['tax']],
		['type:spreadsheet level:critical', ['tax']],
		['type:image', []],
		['before:2026-11-02', ['travel']],
		['after:2026-11-02', ['both', 'fresh', 'tax']],
		['larger:400k', ['tax']],
		['smaller:1001', ['travel']],
		['lang:FR', ['tax']],
		['crew', ['tax', 'travel']],
		['Crew LIST', ['tax', 'travel']],
		['"crew list"', ['travel']],
		['-crew', ['both', 'fresh']],
		['-kind:reflection', ['both', 'fresh', 'travel']],
		['-to:navy.ml', ['fresh', 'travel']],
		['crew -level:critical', ['travel']],
		['wcrew', []],
		["' OR 1=1 --", []],
	])('for %s finds %j', async (text, names) => {
		expect(await find(text)).toEqual(names);
	});

	it('shows copies as one message', async () => {
		const { items } = await page('all', 'has:copies');
		expect(items).toMatchObject([{ id: ids.both, copies: 2 }]);
	});

	it('gives items as the API hands them on', async () => {
		const { items } = await page('all', 'crew kind:genuine');
		expect(items).toEqual([
			{
				id: ids.travel,
				receivedAt: '2026-11-01T12:00:00.000Z',
				envelopeFrom: 'clerk@travel.example',
				headerFrom: 'clerk@travel.example',
				senderDomain: 'mail.travel.example',
				subject: 'Itinerary of ***',
				kind: 'genuine',
				level: 'high',
				categories: ['travel', 'personnel'],
				status: 'new',
				hasAttachment: false,
				size: 1000,
				language: 'en',
				copies: 1,
				metadataOnly: false,
				assignee: null,
				held: false,
				inReport: false,
				recipients: [
					{
						address: 'j.smith@us.army.ml',
						trapDomain: 'army.ml',
						intendedAddress: 'j.smith@us.army.mil',
						organisation: 'US Army',
						confidence: expect.closeTo(0.9),
					},
				],
			},
		]);
	});

	const sorts = (['receivedAt', 'level', 'senderDomain', 'size'] as const).flatMap((key) =>
		(['asc', 'desc'] as const).map((direction) => ({ key, direction })),
	);
	it.each(sorts)('goes through all pages by $key $direction, each message once', async (sort) => {
		const whole = (await page('all', '', { sort })).items.map(({ id }) => id);
		const seen: string[] = [];
		let cursor: string | null = null;
		do {
			const part: Awaited<ReturnType<typeof page>> = await page('all', '', { sort, cursor, limit: 1 });
			seen.push(...part.items.map(({ id }) => id));
			cursor = part.nextCursor;
		} while (cursor !== null);
		expect(seen).toEqual(whole);
		expect(seen).toHaveLength(4);
	});

	it('takes no cursor of another query, of another order, or made up', async () => {
		const { nextCursor } = await page('all', '', { limit: 1 });
		for (const [text, cursor, sort] of [
			['crew', nextCursor, newest],
			['', nextCursor, { key: 'size', direction: 'desc' }],
			['', 'e30', newest],
			['', '%%%', newest],
		] as const) {
			await expect(page('all', text, { cursor, sort })).rejects.toMatchObject({ code: 'cursor-invalid' });
		}
	});

	it('leaves the transaction under the role it came with', async () => {
		const role = await acting('all', async (tx) => {
			await searchMessages(tx, {
				query: parseQuery('', new Date()),
				hashWord,
				foldWords,
				sort: newest,
				cursor: null,
				limit: 1,
			});
			return (await tx.query('SELECT current_user AS role')).rows[0].role;
		});
		expect(role).toBe('straymail_service');
	});
});

describe('facets', () => {
	const facets = (text: string, cap = 100, actor: Actor = 'all') =>
		acting(actor, (tx) => countFacets(tx, { query: parseQuery(text, new Date()), hashWord, foldWords, cap }));

	it('count what a query finds', async () => {
		expect(await facets('to:navy.ml')).toMatchObject({
			total: 2,
			capped: false,
			kind: { genuine: 1, reflection: 1, spam: 0 },
			level: { none: 1, critical: 1, high: 0 },
			category: { tax: 1, travel: 0 },
			status: { new: 2 },
			senderDomain: [
				{ value: 'travel.example', count: 1 },
				{ value: 'xtravel.example', count: 1 },
			],
			trapDomain: [
				{ value: 'navy.ml', count: 2 },
				{ value: 'army.ml', count: 1 },
			],
			organisation: [
				{ value: 'US Navy', count: 2 },
				{ value: 'US Army', count: 1 },
			],
			language: [
				{ value: 'en', count: 1 },
				{ value: 'fr', count: 1 },
			],
			attachmentType: [
				{ value: 'pdf', count: 1 },
				{ value: 'spreadsheet', count: 1 },
			],
			authentication: [
				{ value: 'dmarc-fail', count: 1 },
				{ value: 'spf-pass', count: 1 },
			],
			assignee: [
				{ value: 'Ada Keita', count: 1 },
				{ value: 'none', count: 1 },
			],
		});
	});

	it('tell an organisation nothing of others, nor who works on its messages', async () => {
		expect(await facets('', 100, { organisation: army })).toMatchObject({
			total: 2,
			organisation: [{ value: 'US Army', count: 2 }],
			assignee: [],
		});
	});

	it('stop at the cap and say so', async () => {
		expect(await facets('', 3)).toMatchObject({ total: 3, capped: true });
		expect(await facets('', 4)).toMatchObject({ total: 4, capped: false });
	});
});

describe('an organisation', () => {
	it('sees its own messages, and of those its own recipients', async () => {
		expect(await find('', { organisation: army })).toEqual(['both', 'travel']);
		expect(await find('', { organisation: navy })).toEqual(['both', 'tax']);
		const { items } = await page({ organisation: navy }, 'has:copies');
		expect(items[0]?.recipients.map(({ address }) => address)).toEqual(['A.Jones@navy.ml']);
		expect(await find('crew', { organisation: army })).toEqual(['travel']);
		expect(await find('trap:army.ml', { organisation: navy })).toEqual([]);
	});

	it('does not see who works on its messages, and sees that one is held', async () => {
		const [mine] = (await page({ organisation: navy }, 'kind:reflection')).items;
		expect(mine).toMatchObject({ id: ids.tax, assignee: null, held: true, inReport: true });
		expect((await page('all', 'kind:reflection')).items).toMatchObject([
			{ assignee: { id: 'ada', name: 'Ada Keita' }, held: true, inReport: true },
		]);
	});

	it('counts its own alone', async () => {
		const stats = await acting({ organisation: army }, readOverview);
		expect(stats).toMatchObject({ messages: 2, unreviewed: 2, byLevel: { high: 1, none: 1, critical: 0 } });
	});

	it('opens its own alone, without evidence about others', async () => {
		expect(await acting({ organisation: army }, (tx) => readMessageDetail(tx, ids.tax as string))).toBeNull();
		expect(await acting({ organisation: army }, (tx) => readSealedBody(tx, ids.tax as string))).toBeNull();
		const detail = await acting({ organisation: army }, (tx) => readMessageDetail(tx, ids.both as string));
		expect(detail?.intended.map(({ recipient }) => recipient)).toEqual(['j.smith@us.army.ml']);
	});
});

describe('nobody', () => {
	it('sees nothing, by whatever way', async () => {
		expect(await find('', 'nobody')).toEqual([]);
		expect(await acting('nobody', (tx) => readMessageDetail(tx, ids.travel as string))).toBeNull();
		expect((await acting('nobody', readOverview)).messages).toBe(0);
		for (const table of [
			'Message',
			'SealedBody',
			'Recipient',
			'Finding',
			'AttachmentMeta',
			'Authentication',
			'AuditEntry',
			'SenderDomain',
			'SavedView',
			'BulkChange',
			'Hold',
		]) {
			expect((await service.query(`SELECT FROM "${table}"`)).rowCount, table).toBe(0);
		}
	});
});

describe('a message in full', () => {
	it('has everything but its content', async () => {
		const detail = await acting('all', (tx) => readMessageDetail(tx, ids.travel as string));
		expect(detail).toMatchObject({
			id: ids.travel,
			clientAddress: '192.0.2.7',
			helo: 'mail.travel.example',
			analysisVersion: 1,
			locked: false,
			findings: [{ type: 'passport-number', masked: '******123', confidence: 85 }],
			attachments: [],
			authentication: [],
			intended: [{ recipient: 'j.smith@us.army.ml' }],
		});
		expect(detail?.findings[0]).not.toHaveProperty('start');
		const body = await acting('all', (tx) => readSealedBody(tx, ids.travel as string));
		expect(body).toMatchObject({ context: { id: contextId, keyId: 'k' }, view: null });
		expect(body?.ciphertext).toHaveLength(1000);
	});

	it('is null when there is none', async () => {
		expect(await acting('all', (tx) => readMessageDetail(tx, uuidv7()))).toBeNull();
	});
});

describe('statistics', () => {
	it('count each message once, over the last 30 days', async () => {
		const stats = await acting('all', readOverview);
		expect(stats).toMatchObject({
			messages: 4,
			unreviewed: 4,
			backlog: 1,
			unreadable: 0,
			byKind: { genuine: 2, reflection: 1 },
			byLevel: { none: 1, high: 1, critical: 1 },
		});
		expect(stats.days).toHaveLength(30);
		expect(stats.days.at(-1)).toMatchObject({ day: new Date().toISOString().slice(0, 10), count: 3 });
		expect(stats.senderDomains[0]).toEqual({ value: 'travel.example', count: 2 });
	});
});
