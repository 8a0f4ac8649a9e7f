import { learnFromDecisions, trainingTokens } from '@straymail/analysis';
import { createExtractor, readMessage } from '@straymail/message';
import {
	compareDecisions,
	decide,
	requestReanalysis,
	reviewMessage,
	showReanalysis,
	trainKindModel,
} from '@straymail/services';
import { loadKindModel } from '@straymail/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../../../packages/services/test/support.ts';

describe('the archive as a whole', () => {
	let office: Office;
	const extractor = createExtractor();
	beforeAll(async () => {
		office = await openOffice();
	});
	afterAll(async () => {
		await extractor.close();
		await office.stop();
	});

	const letter = (text: string) =>
		office.message({ raw: `Subject: hello\r\n\r\n${text}\r\n`, intendedDomain: 'army.mil' });
	const learner = {
		tokensOf: async (raw: Uint8Array) => trainingTokens(await readMessage(raw, { extractor })),
		learn: learnFromDecisions,
	};

	it('is put back into the queue in steps, from the oldest on, and each message once', async () => {
		await office.owner.query('UPDATE "Message" SET "analysisVersion" = 2');
		const ids = [await letter('one'), await letter('two'), await letter('three')];
		await office.owner.query('UPDATE "Message" SET "analysisVersion" = 2');
		const operator = office.as({ role: 'operator' });
		const first = await requestReanalysis(operator, { after: null, limit: 2 });
		expect(first).toEqual({ requested: 2, last: ids[1] });
		const second = await requestReanalysis(operator, { after: first.last, limit: 2 });
		expect(second).toEqual({ requested: 1, last: ids[2] });
		expect(await requestReanalysis(operator, { after: second.last, limit: 2 })).toEqual({ requested: 0, last: null });
		expect((await requestReanalysis(operator, { after: null, limit: 9 })).requested).toBe(0);
		const { waiting, changes } = await showReanalysis(operator, { version: 2, since: new Date(0), changes: true });
		expect(waiting).toBe(3);
		expect(changes).toEqual([]);
		await expect(requestReanalysis(office.as({ role: 'analyst' }), { after: null, limit: 1 })).rejects.toMatchObject({
			code: 'not-allowed',
		});
	});

	it('shows where the machine agrees with people, by what it says now', async () => {
		const analyst = office.as({ role: 'analyst' });
		const [agreed, differs, untouched] = [await letter('a'), await letter('b'), await letter('c')];
		await decide(analyst, { id: agreed, decision: { field: 'kind', value: 'genuine' } });
		await decide(analyst, { id: differs, decision: { field: 'kind', value: 'bulk' } });
		await decide(analyst, { id: differs, decision: { field: 'level', value: 'none' } });
		await decide(analyst, {
			id: differs,
			decision: { field: 'intended', recipient: 'j.smith@stray.ml', value: 'other@navy.mil' },
		});
		await reviewMessage(analyst, { id: untouched });
		const { agreements, reviewedAsTheyWere } = await compareDecisions(analyst, {});
		expect(agreements).toEqual([
			{ field: 'intended', machine: 'wrong', person: 'decided', messages: 1 },
			{ field: 'kind', machine: 'genuine', person: 'bulk', messages: 1 },
			{ field: 'kind', machine: 'genuine', person: 'genuine', messages: 1 },
			{ field: 'level', machine: 'high', person: 'none', messages: 1 },
		]);
		expect(reviewedAsTheyWere).toBe(1);
	});

	it('says how many decisions a training needs', async () => {
		await expect(trainKindModel({ ...office.as({ role: 'operator' }), learner }, {})).rejects.toMatchObject({
			code: 'bad-request',
			message: expect.stringMatching(/^Learning needs 20 decided messages of each sort; there are 0 of spam/),
		});
		expect(await loadKindModel(office.owner)).toBeNull();
	});

	it('teaches a model that is put in force when it does better, with every opened message on record', async () => {
		const analyst = office.as({ role: 'analyst' });
		// Words that no model knows, on both sides: whatever the shipped one says, it says of both alike.
		const spam = 'zorblat quendi vimper trelsky zorblats quendin vimpers';
		const mail = 'gorlin mandibler vesselar harbouric lumenth gorlins lumenths';
		for (let i = 0; i < 25; i++) {
			const [bad, good] = [await letter(`${spam} ${i}`), await letter(`${mail} ${i}`)];
			await decide(analyst, { id: bad, decision: { field: 'kind', value: 'spam' } });
			await decide(analyst, { id: good, decision: { field: 'kind', value: 'genuine' } });
		}
		const report = await trainKindModel({ ...office.as({ role: 'operator' }), learner }, {});
		expect(report).toMatchObject({ unsolicited: 25, adopted: true, after: 1 });
		expect(report.before).toBeLessThan(1);
		const model = await loadKindModel(office.owner);
		expect(model?.weights.zorblat).toBeGreaterThan(0);
		expect(model?.weights.gorlin).toBeLessThan(0);
		const { rows } = await office.owner.query<{ count: string }>(
			`SELECT count(DISTINCT "target") AS "count" FROM "AuditEntry" WHERE "action" = 'message.learn'`,
		);
		expect(Number(rows[0]?.count)).toBe(report.unsolicited + report.other);
		// A second training finds nothing better and leaves the model in force.
		expect((await trainKindModel({ ...office.as({ role: 'operator' }), learner }, {})).unsolicited).toBe(25);
	});
});
