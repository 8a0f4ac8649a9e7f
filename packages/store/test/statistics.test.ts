import { randomBytes } from 'node:crypto';
import { SendersRequest } from '@straymail/contracts';
import type pg from 'pg';
import { UUID, uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { senderDomainKey } from '../src/hot/sender-domain-key.ts';
import {
	type AppendRow,
	appendMessages,
	appendSealContext,
	claimMessages,
	createPool,
	describeOrganisation,
	describeSender,
	endReceiver,
	forgetReceivers,
	inTransaction,
	listSenders,
	listStrayed,
	readOverview,
	readReceivers,
	reportReceiver,
	storeAnalyses,
} from '../src/index.ts';
import { startTestDatabase } from '../src/testing.ts';
import { analysisResult, analysisRow, appendRow, contextId } from './support.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let owner: pg.Pool;
let service: pg.Pool;
let receiver: pg.Pool;
const army = uuidv7();
const navy = uuidv7();
const now = Date.now();
const day = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(now - days * day);

/** As the receiver makes them: the time of receiving is inside. */
const idAt = (at: Date): string =>
	UUID.fromFieldsV7(
		at.getTime(),
		Math.floor(Math.random() * 0xfff),
		0,
		Math.floor(Math.random() * 0xffffffff),
	).toString();

const toArmy = { recipient: 'j.smith@us.army.ml', address: 'j.smith@us.army.mil', organisation: 'US Army' };
const toNavy = { recipient: 'a.jones@navy.ml', address: 'a.jones@navy.mil', organisation: 'US Navy' };

/** An analysed message: from whom, when, to whom it was meant. */
const given = async (
	from: string,
	at: Date,
	meant: typeof toArmy,
	more: Partial<AppendRow> & { level?: 'none' | 'high' | 'critical' } = {},
): Promise<string> => {
	const { level = 'none', ...append } = more;
	const recipients = append.recipients ?? [
		{ address: meant.recipient, domain: meant.recipient.split('@')[1] ?? '', trapDomain: 'ml' },
	];
	const id = idAt(at);
	const domain = from.split('@')[1] ?? '';
	const registrable = domain.split('.').slice(-2).join('.');
	await appendMessages(owner, [
		appendRow({
			id,
			receivedAt: at,
			envelopeFrom: from,
			senderDomain: domain,
			registrableDomain: registrable,
			senderDomainKey: senderDomainKey(domain),
			...append,
			recipients,
		}),
	]);
	await claimMessages(owner, { owner: id, version: 1, limit: 10, leaseSeconds: 60, maxAttempts: 3 });
	await storeAnalyses(owner, id, [
		analysisRow(id, {
			headerFrom: from,
			senderDomain: domain,
			registrableDomain: registrable,
			organisationIds: recipients.map(() => (meant === toArmy ? army : navy)),
			result: analysisResult({
				level: { value: level, evidence: [] },
				intended: recipients.map(({ address }) => ({
					...meant,
					recipient: address,
					confidence: 0.9,
					candidates: [],
					evidence: [],
				})),
			}),
		}),
	]);
	return id;
};

const acting = <T>(work: (tx: pg.PoolClient) => Promise<T>, scope = 'all', organisation = ''): Promise<T> =>
	inTransaction(service, async (tx) => {
		await tx.query(`SELECT set_config('straymail.scope', $1, true), set_config('straymail.organisation', $2, true)`, [
			scope,
			organisation,
		]);
		return work(tx);
	});
const senders = (request: Parameters<typeof SendersRequest.parse>[0] = {}, cap = 1000) =>
	acting((tx) => listSenders(tx, SendersRequest.parse(request), cap));

beforeAll(async () => {
	database = await startTestDatabase();
	owner = createPool(database.url, { applicationName: 'test' });
	service = createPool(database.url, { applicationName: 'test', role: 'straymail_service' });
	receiver = createPool(database.url, { applicationName: 'test', role: 'straymail_receiver' });
	await owner.query(`SELECT straymail_make_partitions(3)`);
	for (const [id, name] of [
		[army, 'US Army'],
		[navy, 'US Navy'],
	])
		await owner.query(`INSERT INTO "Organisation" ("id", "name", "source") VALUES ($1, $2, 'operator')`, [id, name]);
	await appendSealContext(owner, { id: contextId, keyId: 'k', encapsulatedKey: randomBytes(32) });
	const repeatDigest = randomBytes(32);
	await given('ada@mail.travel.example', daysAgo(1), toArmy, { level: 'high', repeatDigest });
	// The same once more, after a broken connection.
	await given('ada@mail.travel.example', daysAgo(1), toArmy, { level: 'high', repeatDigest });
	await given('ada@mail.travel.example', daysAgo(2), toArmy);
	await given('bob@travel.example', daysAgo(3), toNavy, { level: 'critical' });
	await given('eve@spam.test', daysAgo(4), toNavy);
	const twice = [toNavy.recipient, 'b.jones@navy.ml'];
	await given('old@travel.example', daysAgo(20), toNavy, {
		recipients: twice.map((address) => ({ address, domain: 'navy.ml', trapDomain: 'ml' })),
	});
});
afterAll(async () => {
	await Promise.all([owner?.end(), service?.end(), receiver?.end()]);
	await database?.stop();
});

describe('the list of senders', () => {
	it('counts by registrable domain, copies once, within the period', async () => {
		const { items, total, counted, capped } = await senders({ period: '7d' });
		expect({ total, counted, capped }).toEqual({ total: 2, counted: 4, capped: false });
		expect(items.map(({ domain, messages }) => [domain, messages])).toEqual([
			['travel.example', 3],
			['spam.test', 1],
		]);
		expect(items[0]).toMatchObject({
			organisations: 2,
			senders: 2,
			repeats: 1,
			levels: { none: 1, high: 1, critical: 1 },
			kinds: { genuine: 3 },
			lastSeen: daysAgo(1).toISOString(),
		});
		expect(items[0]?.trend.reduce((sum, count) => sum + count, 0)).toBe(3);
	});

	it('tells full domains apart, and goes back as far as is asked', async () => {
		const { items } = await senders({ by: 'full', period: 'all' });
		expect(items.map(({ domain, messages }) => [domain, messages])).toEqual([
			['mail.travel.example', 2],
			['travel.example', 2],
			['spam.test', 1],
		]);
		expect(items.find(({ domain }) => domain === 'travel.example')?.firstSeen).toBe(daysAgo(20).toISOString());
	});

	it.each([
		['messages', 'desc', ['travel.example', 'spam.test']],
		['domain', 'asc', ['spam.test', 'travel.example']],
		['sensitive', 'asc', ['spam.test', 'travel.example']],
		['organisations', 'desc', ['travel.example', 'spam.test']],
		['repeats', 'desc', ['travel.example', 'spam.test']],
		['lastSeen', 'asc', ['spam.test', 'travel.example']],
	] as const)('is sorted by %s %s', async (key, direction, domains) => {
		expect((await senders({ sort: { key, direction } })).items.map(({ domain }) => domain)).toEqual(domains);
	});

	it.each([
		['registrable', 'trav', ['travel.example']],
		['registrable', 'mail', []],
		['full', 'mail', ['mail.travel.example']],
		['full', 'TRAVEL', ['mail.travel.example', 'travel.example']],
		['full', '%', []],
		['full', '_pam', []],
	] as const)('finds by %s domain what holds %s', async (by, text, domains) => {
		expect((await senders({ by, text })).items.map(({ domain }) => domain)).toEqual(domains);
	});

	it('gives a page at a time', async () => {
		expect((await senders({ limit: 1, offset: 1 })).items.map(({ domain }) => domain)).toEqual(['spam.test']);
	});

	it('looks at the newest alone when there are more than it may look at, and says so', async () => {
		const { items, counted, capped } = await senders({ period: 'all' }, 2);
		expect({ counted, capped }).toEqual({ counted: 2, capped: true });
		expect(items.map(({ domain }) => domain)).toEqual(['travel.example']);
	});

	it('shows an organisation its own alone', async () => {
		const request = SendersRequest.parse({ period: 'all' });
		const { items } = await acting((tx) => listSenders(tx, request, 1000), 'organisation', army);
		expect(items.map(({ domain, messages }) => [domain, messages])).toEqual([['travel.example', 2]]);
		expect((await acting((tx) => listSenders(tx, request, 1000), '')).items).toEqual([]);
	});
});

describe('a sender domain', () => {
	it('is described with all below it', async () => {
		const found = await acting((tx) => describeSender(tx, { domain: 'travel.example', period: '30d', cap: 100 }));
		expect(found).toMatchObject({
			messages: 4,
			capped: false,
			senders: 3,
			repeats: 1,
			levels: { none: 2, high: 1, critical: 1 },
			organisations: [
				{ id: army, name: 'US Army', count: 2 },
				{ id: navy, name: 'US Navy', count: 2 },
			],
			wrongDomains: [
				{ wrong: 'navy.ml', intended: 'navy.mil', organisation: 'US Navy', count: 2 },
				{ wrong: 'us.army.ml', intended: 'us.army.mil', organisation: 'US Army', count: 2 },
			],
			repeatSenders: [{ address: 'ada@mail.travel.example', count: 2, level: 'high' }],
			senderDomains: [
				{ value: 'mail.travel.example', count: 2 },
				{ value: 'travel.example', count: 2 },
			],
		});
		expect(found.categories.travel).toBe(4);
	});

	it('has a bar for each day of the period, or for each month since its first message', async () => {
		const { volume } = await acting((tx) => describeSender(tx, { domain: 'travel.example', period: '7d', cap: 100 }));
		expect(volume.unit).toBe('day');
		expect(volume.bars).toHaveLength(7);
		expect(volume.bars.at(-1)?.start).toBe(new Date().toISOString().slice(0, 10));
		expect(volume.bars.reduce((sum, { count }) => sum + count, 0)).toBe(3);
		const all = await acting((tx) => describeSender(tx, { domain: 'travel.example', period: 'all', cap: 100 }));
		expect(all.volume.unit).toBe('month');
		expect(all.volume.bars.reduce((sum, { count }) => sum + count, 0)).toBe(4);
	});

	it('is not another one whose name ends so', async () => {
		const found = await acting((tx) => describeSender(tx, { domain: 'ravel.example', period: 'all', cap: 100 }));
		expect(found).toMatchObject({ messages: 0, firstSeen: null, volume: { bars: [] } });
	});
});

describe('organisations', () => {
	it('are listed by how much of their mail strayed', async () => {
		const { items, total } = await acting((tx) => listStrayed(tx, { period: 'all', limit: 10, cap: 100 }));
		expect(total).toBe(2);
		expect(items).toMatchObject([
			{
				name: 'US Navy',
				messages: 3,
				senderDomains: 2,
				wrongDomain: { wrong: 'navy.ml', intended: 'navy.mil', count: 3 },
			},
			{ name: 'US Army', messages: 2, levels: { high: 1, none: 1 } },
		]);
		expect(items[0]?.trend.reduce((sum, count) => sum + count, 0)).toBe(3);
	});

	it('are described by who wrote and by which mistake', async () => {
		const found = await acting((tx) => describeOrganisation(tx, { id: army, period: 'all', cap: 100 }));
		expect(found).toMatchObject({
			name: 'US Army',
			messages: 2,
			strays: [{ from: 'mail.travel.example', wrong: 'us.army.ml', intended: 'us.army.mil', count: 2 }],
			repeatSenders: [{ address: 'ada@mail.travel.example', count: 2 }],
		});
		expect(await acting((tx) => describeOrganisation(tx, { id: uuidv7(), period: 'all', cap: 100 }))).toBeNull();
	});
});

describe('the overview', () => {
	it('adds days, kinds and levels up to the same', async () => {
		const overview = await acting(readOverview);
		expect(overview).toMatchObject({ messages: 5, byLevel: { none: 3, high: 1, critical: 1 }, byKind: { genuine: 5 } });
		expect(overview.days.reduce((sum, { count }) => sum + count, 0)).toBe(5);
		expect(overview.days.find((one) => one.day === daysAgo(3).toISOString().slice(0, 10))).toMatchObject({
			count: 1,
			byLevel: { critical: 1 },
		});
		expect(overview.wrongDomains[0]).toMatchObject({ wrong: 'navy.ml', intended: 'navy.mil', count: 3 });
	});

	it('says how long reviews take', async () => {
		const { rows } = await owner.query(
			`SELECT "id" FROM "Message" WHERE "repeatOf" IS NULL ORDER BY "id" DESC LIMIT 3`,
		);
		for (const [at, { id }] of rows.entries())
			await owner.query(
				`UPDATE "Message" SET "status" = 'reviewed', "reviewedAt" = "receivedAt" + make_interval(secs => $2) WHERE "id" = $1`,
				[id, (at + 1) * 100],
			);
		expect((await acting(readOverview)).review).toEqual({ reviewed: 3, median: 200, ninetieth: 280 });
	});
});

describe('receivers', () => {
	const report = {
		id: uuidv7(),
		host: 'mx1',
		port: 25,
		processId: 7,
		startedAt: daysAgo(1),
		connections: 3,
		accepted: 10,
		refused: 2,
		trouble: null,
		lastError: null,
		lastErrorAt: null,
	};

	it('say how they are, and what the last trouble was', async () => {
		await reportReceiver(receiver, report);
		expect(await acting(readReceivers)).toMatchObject([
			{ host: 'mx1', state: 'up', connections: 3, accepted: 10, refused: 2, lastError: null },
		]);
		const trouble = 'no policy could be read yet';
		const since = { lastError: trouble, lastErrorAt: daysAgo(0) };
		await reportReceiver(receiver, { ...report, ...since, trouble });
		expect(await acting(readReceivers)).toMatchObject([{ state: 'troubled', lastError: trouble }]);
		await reportReceiver(receiver, { ...report, ...since, connections: 0 });
		expect(await acting(readReceivers)).toMatchObject([
			{ state: 'up', connections: 0, lastError: trouble, lastErrorAt: daysAgo(0).toISOString() },
		]);
	});

	it('count as stale when nothing is heard of them, and are not missed when they ended', async () => {
		await owner.query(`UPDATE "ReceiverProcess" SET "lastSeenAt" = now() - interval '31 seconds'`);
		expect(await acting(readReceivers)).toMatchObject([{ state: 'stale' }]);
		await endReceiver(receiver, report.id);
		expect(await acting(readReceivers)).toEqual([]);
	});

	it('clear away only what is long gone, and are nothing for an organisation', async () => {
		await reportReceiver(receiver, { ...report, id: uuidv7() });
		await owner.query(`UPDATE "ReceiverProcess" SET "lastSeenAt" = now() - interval '8 days' WHERE "id" = $1`, [
			report.id,
		]);
		await receiver.query('DELETE FROM "ReceiverProcess" WHERE "port" = 25');
		await forgetReceivers(receiver);
		const { rows } = await owner.query('SELECT "id" FROM "ReceiverProcess"');
		expect(rows).toHaveLength(1);
		expect(await acting(readReceivers, 'organisation', army)).toEqual([]);
	});
});

describe('a domain that has just written', () => {
	it('is found before its message is analysed', async () => {
		const row = { senderDomain: 'a.fresh.example', registrableDomain: 'fresh.example' };
		await appendMessages(owner, [
			appendRow({ ...row, id: idAt(new Date()), senderDomainKey: senderDomainKey(row.senderDomain) }),
		]);
		for (const [by, domain] of [
			['registrable', 'fresh.example'],
			['full', 'a.fresh.example'],
		] as const)
			expect((await senders({ by, text: 'fresh' })).items).toMatchObject([{ domain, messages: 1 }]);
	});
});
