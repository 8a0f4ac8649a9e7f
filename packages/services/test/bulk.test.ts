import type { BulkAction, MessageDetail } from '@straymail/contracts';
import { listen } from '@straymail/store';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	changeMessages,
	decide,
	listEntries,
	reviewMessage,
	searchMessages,
	showMessage,
	undoChange,
	verifyChains,
	withdrawDecision,
} from '../src/index.ts';
import { type Office, openOffice } from './support.ts';

let office: Office;
let ids: string[];
const ada = () => office.as({ id: 'ada', name: 'Ada Keita', role: 'analyst' });
const ben = () => office.as({ id: 'ben', name: 'Ben', role: 'analyst' });

beforeAll(async () => {
	office = await openOffice();
	for (const [id, name, role] of [
		['ada', 'Ada Keita', 'analyst'],
		['ben', 'Ben', 'operator'],
		['lia', 'Lia', 'liaison'],
	]) {
		await office.owner.query('INSERT INTO "User" ("id", "name", "email", "role") VALUES ($1, $2, $1, $3)', [
			id,
			name,
			role,
		]);
	}
	ids = [];
	for (let at = 0; at < 3; at += 1)
		ids.push(await office.message({ raw: 'Subject: x\r\n\r\nx', intendedDomain: 'army.mil' }));
});
afterAll(() => office?.stop());

/** What a person can change of a message, without what only grows. */
const stateOf = async (id: string) => {
	const { history: _, decisions, ...detail }: MessageDetail = await showMessage(ada(), { id });
	const { rows } = await office.owner.query(
		'SELECT "reviewedAt", "reviewedBy", "organisationIds" FROM "Message" WHERE "id" = $1',
		[id],
	);
	return { ...detail, ...rows[0], standing: decisions.filter(({ endedAt }) => endedAt === null) };
};
const states = () => Promise.all(ids.map(stateOf));
const bulk = (action: BulkAction, which = ids) => changeMessages(ada(), { ids: which, action });
const undo = (changeId: string | null, ctx = ada()) => undoChange(ctx, { changeId: changeId ?? '' });

const actions: BulkAction[] = [
	{ type: 'review' },
	{ type: 'assign', assignee: 'ben' },
	{ type: 'kind', value: 'spam' },
	{ type: 'level', value: 'low' },
	{ type: 'attribute', domain: 'navy.mil' },
	{ type: 'attribute', domain: null },
	{ type: 'hold', reason: 'asked for by the court' },
	{ type: 'report', value: true },
];

describe('what is done to many messages', () => {
	it.each(actions)('is done to all and undone as a whole: %o', async (action) => {
		const before = await states();
		const { changeId, items, unchanged } = await bulk(action);
		expect(unchanged).toEqual([]);
		expect(items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
		expect(await states()).not.toEqual(before);
		const undone = await undo(changeId);
		expect(undone).toMatchObject({ changeId: null, unchanged: [] });
		expect(undone.items).toHaveLength(3);
		expect(await states()).toEqual(before);
	});

	it('shows in the items what it did', async () => {
		const shown = async (action: BulkAction) => {
			const { changeId, items } = await bulk(action, ids.slice(0, 1));
			await undo(changeId);
			return items[0];
		};
		expect(await shown({ type: 'review' })).toMatchObject({ status: 'reviewed' });
		expect(await shown({ type: 'assign', assignee: 'ada' })).toMatchObject({
			assignee: { id: 'ada', name: 'Ada Keita' },
		});
		expect(await shown({ type: 'level', value: 'critical' })).toMatchObject({ level: 'critical' });
		expect(await shown({ type: 'hold', reason: 'court order' })).toMatchObject({ held: true });
		expect(await shown({ type: 'report', value: true })).toMatchObject({ inReport: true });
		expect(await shown({ type: 'attribute', domain: 'Navy.MIL' })).toMatchObject({
			recipients: [{ intendedAddress: 'j.smith@navy.mil', organisation: 'US Navy' }],
		});
	});

	it('leaves alone what stood so already, on the way back too', async () => {
		const [first = '', ...others] = ids;
		await reviewMessage(ben(), { id: first });
		const { changeId, items, unchanged } = await bulk({ type: 'review' });
		expect(unchanged).toEqual([first]);
		expect(items).toHaveLength(2);
		await undo(changeId);
		expect((await stateOf(first)).reviewedBy).toBe('ben');
		for (const id of others) expect((await stateOf(id)).status).toBe('new');
		const back = await bulk({ type: 'unreview' });
		expect(back.items.map(({ id }) => id)).toEqual([first]);
		await undo(back.changeId);
		expect(await stateOf(first)).toMatchObject({ status: 'reviewed', reviewedBy: 'ben' });
		await undo((await bulk({ type: 'unreview' })).changeId);
		await bulk({ type: 'unreview' });
		expect(await bulk({ type: 'unreview' })).toEqual({
			changeId: null,
			items: [],
			unchanged: expect.arrayContaining(ids),
		});
	});

	it('brings back the decision that it replaced', async () => {
		const [first = ''] = ids;
		const own = await decide(ben(), { id: first, decision: { field: 'kind', value: 'bulk' } });
		const address = { field: 'intended', recipient: 'j.smith@stray.ml', value: 'x@navy.mil' } as const;
		await decide(ben(), { id: first, decision: address });
		const before = await states();
		const kinds = await bulk({ type: 'kind', value: 'probe' });
		const addresses = await bulk({ type: 'attribute', domain: 'army.mil' });
		expect(await stateOf(first)).toMatchObject({
			kind: 'probe',
			recipients: [{ intendedAddress: 'j.smith@army.mil' }],
		});
		await undo(kinds.changeId);
		await undo(addresses.changeId);
		expect(await states()).toEqual(before);
		await withdrawDecision(ben(), { id: first, decisionId: own });
		expect((await stateOf(first)).kind).toBe('genuine');
	});

	it('takes a hold away and gives it back, with its reason', async () => {
		await bulk({ type: 'hold', reason: 'first reason' });
		const standing = async () =>
			(await office.owner.query('SELECT "reason" FROM "Hold" WHERE "releasedAt" IS NULL')).rows.map(
				({ reason }) => reason,
			);
		expect((await bulk({ type: 'hold', reason: 'another' })).changeId).toBeNull();
		const released = await bulk({ type: 'release-hold' });
		expect(await standing()).toEqual([]);
		await undo(released.changeId);
		expect(await standing()).toEqual(['first reason', 'first reason', 'first reason']);
		await bulk({ type: 'release-hold' });
	});

	it('is all or nothing', async () => {
		const before = await states();
		const missing = '00000000-0000-7000-8000-000000000000';
		await expect(bulk({ type: 'review' }, [...ids, missing])).rejects.toMatchObject({ code: 'not-found' });
		await expect(bulk({ type: 'assign', assignee: 'lia' })).rejects.toMatchObject({ code: 'not-found' });
		await expect(bulk({ type: 'attribute', domain: 'no domain' })).rejects.toMatchObject({
			code: 'trap-domain-invalid',
		});
		expect(await states()).toEqual(before);
	});
});

describe('undoing', () => {
	it.each([
		['review', { type: 'review' }, (id: string) => undoReview(id)],
		[
			'kind',
			{ type: 'kind', value: 'spam' },
			(id: string) => decide(ben(), { id, decision: { field: 'kind', value: 'bounce' } }),
		],
		['assignee', { type: 'assign', assignee: 'ada' }, (id: string) => bulk({ type: 'assign', assignee: 'ben' }, [id])],
		['hold', { type: 'hold', reason: 'reason one' }, (id: string) => bulk({ type: 'release-hold' }, [id])],
		['report', { type: 'report', value: true }, (id: string) => bulk({ type: 'report', value: false }, [id])],
	] as const)('leaves a message alone whose %s somebody changed since, and says so', async (_what, action, change) => {
		const [first = ''] = ids;
		const done = await bulk(action);
		await change(first);
		const between = await stateOf(first);
		const undone = await undo(done.changeId);
		expect(undone.unchanged).toEqual([first]);
		expect(undone.items.map(({ id }) => id).toSorted()).toEqual(ids.slice(1).toSorted());
		expect(await stateOf(first)).toEqual(between);
		await bulk({ type: 'unreview' });
		await bulk({ type: 'assign', assignee: null });
	});

	/** Somebody takes the mark away and sets it again: it is another review. */
	const undoReview = async (id: string) => {
		await bulk({ type: 'unreview' }, [id]);
		await reviewMessage(ben(), { id });
	};

	it('happens once, whoever asks at the same time', async () => {
		const { changeId } = await bulk({ type: 'report', value: true });
		const tries = await Promise.allSettled(Array.from({ length: 4 }, () => undo(changeId)));
		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const one of tries) {
			if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'already-undone' });
		}
	});

	it('is for who did it, and for operators', async () => {
		const { changeId } = await bulk({ type: 'report', value: true });
		await expect(undo(changeId, ben())).rejects.toMatchObject({ code: 'not-allowed' });
		await expect(undo(changeId, office.as({ role: 'auditor' }))).rejects.toMatchObject({ code: 'not-allowed' });
		expect((await undo(changeId, office.as({}))).items).toHaveLength(3);
		await expect(undo('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'not-found' });
	});

	it('lets a message that was analysed meanwhile stand as analysed', async () => {
		const [first = ''] = ids;
		await office.owner.query(`UPDATE "Message" SET "status" = 'received', "analysedAt" = NULL WHERE "id" = $1`, [
			first,
		]);
		const { changeId } = await bulk({ type: 'review' }, [first]);
		await office.owner.query('UPDATE "Message" SET "analysedAt" = now() WHERE "id" = $1', [first]);
		expect((await undo(changeId)).items).toMatchObject([{ id: first, status: 'new' }]);
	});
});

describe('two at once', () => {
	it('over the same messages in another order come one after the other', async () => {
		const wanted: BulkAction[] = [
			{ type: 'assign', assignee: 'ada' },
			{ type: 'assign', assignee: 'ben' },
			{ type: 'kind', value: 'spam' },
			{ type: 'kind', value: 'bulk' },
			{ type: 'review' },
		];
		const done = await Promise.all(wanted.map((action, at) => bulk(action, at % 2 ? ids : ids.toReversed())));
		expect(done.every(({ changeId }) => changeId !== null)).toBe(true);
		const now = await states();
		expect(new Set(now.map(({ assignee }) => assignee?.id)).size).toBe(1);
		expect(new Set(now.map(({ kind }) => kind)).size).toBe(1);
		await bulk({ type: 'unreview' });
	});
});

describe('the record', () => {
	it('has an entry for each message, in chains that hold, and tells the dashboards', async () => {
		// Whoever has it from the tests above: only what changes is told.
		await bulk({ type: 'assign', assignee: null }, ids.slice(0, 1));
		const heard: string[] = [];
		const listener = await listen(office.url, ['straymail_messages'], (_channel, payload) => heard.push(payload), {});
		const { changeId } = await bulk({ type: 'hold', reason: 'asked for by the court' });
		const { items } = await listEntries(office.as({}), { limit: 4 });
		expect(items.map(({ action, target }) => [action, target]).toSorted()).toEqual(
			[changeId, ...ids].map((target) => ['message.bulk', target]).toSorted(),
		);
		expect(items.filter(({ target }) => target === ids[0])).toMatchObject([
			{ detail: { change: changeId, action: { type: 'hold', reason: 'asked for by the court' } } },
		]);
		const { history } = await showMessage(ada(), { id: ids[0] ?? '' });
		expect(history[0]).toMatchObject({ action: 'message.bulk', detail: 'hold: asked for by the court' });
		await bulk({ type: 'assign', assignee: 'ben' }, ids.slice(0, 1));
		expect((await showMessage(ada(), { id: ids[0] ?? '' })).history[0]).toMatchObject({ detail: 'assignee: Ben' });
		await undo(changeId);
		await vi.waitFor(() => expect(heard).toHaveLength(3));
		expect(JSON.parse(heard[0] ?? '')).toMatchObject({ type: 'message.reviewed', ids: expect.arrayContaining(ids) });
		await listener.close();
		expect(await verifyChains(office.as({}), {})).toMatchObject({ broken: [] });
	});

	it('cannot be left out: without it nothing is done', async () => {
		const before = await states();
		await office.owner.query('REVOKE INSERT ON "AuditEntry" FROM straymail_service');
		try {
			await expect(bulk({ type: 'review' })).rejects.toThrow(/permission denied/);
		} finally {
			await office.owner.query('GRANT INSERT ON "AuditEntry" TO straymail_service');
		}
		expect(await states()).toEqual(before);
	});
});

describe('who may', () => {
	it.each(['auditor', 'admin', 'liaison'] as const)('not: %s', async (role) => {
		const ctx = office.as({ role, organisationId: await office.organisation('army.mil') });
		await expect(changeMessages(ctx, { ids, action: { type: 'review' } })).rejects.toMatchObject({
			code: 'not-allowed',
		});
	});
});

describe('a search for assignees', () => {
	const found = async (query: string, ctx = ada()) =>
		(await searchMessages(ctx, { query, facets: false })).items.map(({ id }) => id).toSorted();

	it('knows me, none and names', async () => {
		const [first = '', second = '', third = ''] = ids;
		await bulk({ type: 'assign', assignee: 'ada' }, [first]);
		await bulk({ type: 'assign', assignee: 'ben' }, [second]);
		await bulk({ type: 'assign', assignee: null }, [third]);
		expect(await found('assignee:me')).toEqual([first]);
		expect(await found('assignee:me', ben())).toEqual([second]);
		expect(await found('assignee:"ada keita"')).toEqual([first]);
		expect(await found('assignee:none')).toEqual([third]);
		expect(await found('is:assigned')).toEqual([first, second].toSorted());
	});

	it('points at a name that nobody has', async () => {
		await expect(found('level:high assignee:Bob')).rejects.toMatchObject({ code: 'search-syntax', span: [11, 23] });
	});

	it('is not for liaisons', async () => {
		const liaison = office.as({ role: 'liaison', organisationId: await office.organisation('army.mil') });
		for (const query of ['assignee:none', '-is:assigned']) {
			await expect(found(query, liaison)).rejects.toMatchObject({ code: 'search-syntax' });
		}
		expect(await found('is:held', liaison)).toEqual([]);
	});
});
