import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	changeView,
	countHistogram,
	deleteView,
	listEntries,
	listPeople,
	listViews,
	saveView,
	suggestValues,
} from '../src/index.ts';
import { type Office, openOffice } from './support.ts';

let office: Office;
const ada = () => office.as({ id: 'ada', name: 'Ada Keita', role: 'analyst' });
const ben = () => office.as({ id: 'ben', name: 'Ben', role: 'operator' });
const sort = { key: 'level', direction: 'desc' } as const;
const view = (name: string, more: { query?: string; shared?: boolean } = {}) => ({
	name,
	query: 'level:>=high is:unreviewed',
	sort,
	shared: false,
	...more,
});
const names = async (ctx = ada()) => (await listViews(ctx, {})).map(({ name, mine }) => [name, mine]);

beforeAll(async () => {
	office = await openOffice();
});
afterAll(() => office?.stop());

describe('saved views', () => {
	it('are one’s own, and others’ that are shared', async () => {
		const own = await saveView(ada(), view('Zulu'));
		expect(own).toMatchObject({ name: 'Zulu', sort, mine: true, owner: { id: 'ada', name: 'Ada Keita' } });
		await saveView(ada(), view('Alpha', { shared: true }));
		await saveView(ben(), view('Bravo', { shared: true }));
		await saveView(ben(), view('Hidden'));
		expect(await names()).toEqual([
			['Alpha', true],
			['Zulu', true],
			['Bravo', false],
		]);
		expect(await names(ben())).toEqual([
			['Bravo', true],
			['Hidden', true],
			['Alpha', false],
		]);
	});

	it('are changed and deleted by who made them', async () => {
		const { id } = await saveView(ada(), view('Mine', { shared: true }));
		for (const attempt of [() => changeView(ben(), { id, name: 'Yours' }), () => deleteView(ben(), { id })]) {
			await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
		}
		const changed = await changeView(ada(), { id, shared: false });
		expect(changed).toMatchObject({ name: 'Mine', query: 'level:>=high is:unreviewed', sort, shared: false });
		expect(await names(ben())).not.toContainEqual(['Mine', false]);
		expect(await changeView(ada(), { id, name: 'Ours', query: '' })).toMatchObject({ name: 'Ours', query: '' });
		await deleteView(ada(), { id });
		await expect(deleteView(ada(), { id })).rejects.toMatchObject({ code: 'not-found' });
	});

	it.each([
		['level:high crew', [11, 15]],
		['-"crew list"', [0, 12]],
		['kind:genuine subject:leave', [13, 26]],
	])('hold no words of mail: %s', async (query, span) => {
		const refused = { code: 'view-holds-content', span };
		await expect(saveView(ada(), view('Words', { query }))).rejects.toMatchObject(refused);
		const { id } = await saveView(ada(), view(`Before ${query}`));
		await expect(changeView(ada(), { id, query })).rejects.toMatchObject(refused);
	});

	it('hold searches that can be read, under names that tell them apart', async () => {
		await expect(saveView(ada(), view('Wrong', { query: 'level:hihg' }))).rejects.toMatchObject({
			code: 'search-syntax',
			span: [6, 10],
		});
		const { id } = await saveView(ada(), view('Same'));
		await expect(saveView(ada(), view('Same'))).rejects.toMatchObject({ code: 'view-exists' });
		await saveView(ben(), view('Same'));
		await saveView(ada(), view('Other'));
		await expect(changeView(ada(), { id, name: 'Other' })).rejects.toMatchObject({ code: 'view-exists' });
	});

	it('are on record', async () => {
		const { id } = await saveView(ada(), view('Recorded', { shared: true }));
		expect((await listEntries(ben(), { limit: 1 })).items).toMatchObject([
			{
				action: 'view.save',
				actor: 'Ada Keita',
				target: id,
				detail: { name: 'Recorded', query: 'level:>=high is:unreviewed', shared: true },
			},
		]);
	});
});

describe('what is for the operator’s own people', () => {
	it.each(['liaison', 'auditor', 'admin'] as const)('is refused to %s', async (role) => {
		const ctx = office.as({ role, organisationId: await office.organisation('army.mil') });
		for (const attempt of [
			() => listViews(ctx, {}),
			() => saveView(ctx, view('x')),
			() => listPeople(ctx, {}),
			() => suggestValues(ctx, { key: 'senderdomain', text: 'x' }),
		]) {
			await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
		}
	});

	it('leaves the words of a search and of a suggestion out of the log', async () => {
		await office.message({ raw: 'x', intendedDomain: 'army.mil', words: 'zirconium' });
		expect((await countHistogram(ada(), { query: 'zirconium kind:genuine' })).bars).toMatchObject([{ count: 1 }]);
		expect((await suggestValues(ada(), { key: 'senderdomain', text: 'trav' })).values).toEqual([
			{ value: 'travel.example', count: 1 },
		]);
		const { items } = await listEntries(ben(), { limit: 2 });
		expect(items.map(({ action, detail }) => [action, detail])).toEqual([
			['message.suggest', { key: 'senderdomain', shown: 1 }],
			['message.histogram', { terms: ['words', 'kind:genuine'] }],
		]);
	});

	it('shows a liaison the times of its own messages', async () => {
		const liaison = async (domain: string) =>
			office.as({ role: 'liaison', organisationId: await office.organisation(domain) });
		expect((await countHistogram(await liaison('army.mil'), {})).bars).toMatchObject([{ count: 1 }]);
		expect((await countHistogram(await liaison('navy.mil'), {})).bars).toEqual([]);
	});
});
