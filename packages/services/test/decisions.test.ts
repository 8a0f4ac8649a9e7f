import { claimMessages, loadSenderDecisions, storeAnalyses } from '@straymail/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide, searchMessages, showMessage, withdrawDecision } from '../src/index.ts';
import { type Office, openOffice } from './support.ts';

describe('what a person decides of a message', () => {
	let office: Office;
	beforeAll(async () => {
		office = await openOffice();
	});
	afterAll(() => office.stop());

	const letter = () => office.message({ raw: 'Subject: x\r\n\r\nHello', intendedDomain: 'army.mil' });
	const analyst = () => office.as({ role: 'analyst' });
	const found = async (query: string) =>
		(await searchMessages(analyst(), { query, facets: false })).items.map(({ id }) => id);
	/** The machine looks again and says what it is told to. */
	const analyseAgain = async (id: string, kind: 'genuine' | 'bulk', address: string | null) => {
		await office.owner.query('UPDATE "Message" SET "analysisVersion" = 1 WHERE "id" = $1', [id]);
		await claimMessages(office.owner, { owner: id, version: 1009, limit: 500, leaseSeconds: 60, maxAttempts: 3 });
		const stored = await storeAnalyses(office.owner, id, [
			{
				id,
				version: 1009,
				result: {
					version: 1009,
					kind: { value: kind, confidence: 0.8, evidence: [] },
					level: { value: 'low', evidence: [] },
					categories: ['contract'],
					findings: [],
					markings: [],
					intended: [
						{
							recipient: 'j.smith@stray.ml',
							address,
							organisation: null,
							confidence: 0.5,
							candidates: [],
							evidence: [],
						},
					],
					language: 'en',
				},
				headerFrom: 'clerk@travel.example',
				senderDomain: 'travel.example',
				registrableDomain: 'travel.example',
				subject: 'masked subject' as never,
				hasAttachment: false,
				locked: false,
				attachments: [],
				authentication: [],
				filters: [],
				threadKeys: [],
				view: null,
				words: '',
				organisationIds: [null],
			},
		]);
		expect(stored).toEqual([id]);
	};

	it('holds in lists and counts, with the machine’s answer beside it', async () => {
		const id = await letter();
		await decide(analyst(), { id, decision: { field: 'kind', value: 'spam' } });
		await decide(analyst(), { id, decision: { field: 'level', value: 'none' } });
		await decide(analyst(), { id, decision: { field: 'categories', value: ['travel', 'tax'] } });
		expect(await found('kind:spam level:none category:tax')).toContain(id);
		const detail = await showMessage(analyst(), { id });
		expect(detail).toMatchObject({
			kind: 'spam',
			level: 'none',
			machine: { kind: 'genuine', level: 'high', categories: ['personal'] },
		});
		expect(detail.decisions.map(({ field, machine, decidedBy }) => ({ field, machine, decidedBy }))).toEqual([
			{ field: 'categories', machine: ['personal'], decidedBy: 'Ada Keita' },
			{ field: 'level', machine: 3, decidedBy: 'Ada Keita' },
			{ field: 'kind', machine: 'genuine', decidedBy: 'Ada Keita' },
		]);
	});

	it('is not overwritten by a later analysis, which leaves its own answer and what changed', async () => {
		const id = await letter();
		await decide(analyst(), { id, decision: { field: 'kind', value: 'reflection' } });
		await decide(analyst(), {
			id,
			decision: { field: 'intended', recipient: 'j.smith@stray.ml', value: 'J.Smith@Navy.mil' },
		});
		await analyseAgain(id, 'bulk', 'j.smith@army.mil');
		const detail = await showMessage(analyst(), { id });
		expect(detail).toMatchObject({
			kind: 'reflection',
			level: 'low',
			machine: { kind: 'bulk', level: 'low', categories: ['contract'] },
			recipients: [{ intendedAddress: 'j.smith@navy.mil' }],
		});
		const { rows } = await office.owner.query(
			'SELECT "field", "before", "after" FROM "AnalysisChange" WHERE "messageId" = $1 ORDER BY "field"',
			[id],
		);
		expect(rows).toEqual([
			{ field: 'categories', before: 'personal', after: 'contract' },
			{ field: 'kind', before: 'genuine', after: 'bulk' },
			{ field: 'level', before: '3', after: '1' },
		]);
	});

	it('gives the message to the organisation that a person names, and takes it from the other', async () => {
		const id = await letter();
		const liaison = async (domain: string) =>
			office.as({ role: 'liaison', organisationId: await office.organisation(domain) });
		await showMessage(await liaison('army.mil'), { id });
		await expect(showMessage(await liaison('navy.mil'), { id })).rejects.toMatchObject({ code: 'not-found' });
		await decide(analyst(), {
			id,
			decision: { field: 'intended', recipient: 'J.Smith@stray.ml', value: 'a@navy.mil' },
		});
		await showMessage(await liaison('navy.mil'), { id });
		await expect(showMessage(await liaison('army.mil'), { id })).rejects.toMatchObject({ code: 'not-found' });
	});

	it('can be taken back: then the machine’s answer holds again', async () => {
		const id = await letter();
		const kind = await decide(analyst(), { id, decision: { field: 'kind', value: 'bulk' } });
		const intended = await decide(analyst(), {
			id,
			decision: { field: 'intended', recipient: 'j.smith@stray.ml', value: null },
		});
		expect((await showMessage(analyst(), { id })).recipients[0]).toMatchObject({ intendedAddress: null });
		await withdrawDecision(analyst(), { id, decisionId: kind });
		await withdrawDecision(analyst(), { id, decisionId: intended });
		expect(await showMessage(analyst(), { id })).toMatchObject({
			kind: 'genuine',
			recipients: [{ intendedAddress: 'j.smith@army.mil' }],
		});
		await expect(withdrawDecision(analyst(), { id, decisionId: kind })).rejects.toMatchObject({ code: 'not-found' });
	});

	it('ends where somebody decides again, and both stay on record', async () => {
		const id = await letter();
		await decide(analyst(), { id, decision: { field: 'kind', value: 'bulk' } });
		await decide(analyst(), { id, decision: { field: 'kind', value: 'probe' } });
		const { decisions } = await showMessage(analyst(), { id });
		expect(decisions.map(({ value, endedAt }) => [value, endedAt === null])).toEqual([
			['probe', true],
			['bulk', false],
		]);
	});

	it('counts for the next message of the sender and not for itself', async () => {
		const id = await letter();
		await decide(analyst(), { id, decision: { field: 'kind', value: 'spam' } });
		const next = await letter();
		const envelopeFrom = 'clerk@travel.example';
		const decisions = await loadSenderDecisions(office.owner, [
			{ id, envelopeFrom },
			{ id: next, envelopeFrom },
			{ id: '00000000-0000-7000-8000-000000000000', envelopeFrom: '' },
		]);
		const spam = decisions.get(next)?.spam ?? 0;
		expect(spam).toBeGreaterThan(0);
		expect(decisions.get(id)?.spam ?? 0).toBe(spam - 1);
		expect(decisions.size).toBeLessThanOrEqual(2);
	});

	it('is found beside the finding that it is about', async () => {
		const id = await letter();
		for (const [ordinal, type] of ['iban', 'us-ssn'].entries())
			await office.owner.query(
				`INSERT INTO "Finding" ("messageId", "ordinal", "type", "category", "part", "segment", "start", "end", "masked", "confidence", "evidence")
				 VALUES ($1, $2, $3, 'identity', 'attachment:a b.pdf', 'main', 3, 9, '***', 95, '{}')`,
				[id, ordinal, type],
			);
		await decide(analyst(), { id, decision: { field: 'finding', finding: 1, value: false } });
		const { findings, decisions } = await showMessage(analyst(), { id });
		expect(decisions[0]).toMatchObject({ field: 'finding', value: false, item: findings[1]?.item });
		expect(findings[0]?.item).not.toBe(findings[1]?.item);
	});

	it('is refused to auditors and liaisons, and for what the message does not have', async () => {
		const id = await letter();
		const kind = { id, decision: { field: 'kind', value: 'spam' } } as const;
		await expect(decide(office.as({ role: 'auditor' }), kind)).rejects.toMatchObject({ code: 'not-allowed' });
		await expect(decide(office.as({ role: 'liaison' }), kind)).rejects.toMatchObject({ code: 'not-allowed' });
		await expect(
			decide(analyst(), { id, decision: { field: 'intended', recipient: 'x@y.example', value: null } }),
		).rejects.toMatchObject({ code: 'not-found' });
		await expect(
			decide(analyst(), { id, decision: { field: 'finding', finding: 7, value: false } }),
		).rejects.toMatchObject({ code: 'not-found' });
		await expect(
			decide(analyst(), { id, decision: { field: 'intended', recipient: 'x', value: 'no address' } }),
		).rejects.toMatchObject({ code: 'bad-request' });
	});
});
