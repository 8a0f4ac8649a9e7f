import { loadShippedRegister } from '@straymail/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTrapDomain, exportOrganisations, importOrganisations, listOrganisations } from '../src/index.ts';
import { type Office, openOffice } from './support.ts';

let office: Office;
beforeAll(async () => {
	office = await openOffice();
	await addTrapDomain(office.as({ role: 'operator' }), { domain: 'stray.ml', excluded: ['post.stray.ml'] });
});
afterAll(() => office?.stop());

const operator = () => office.as({ role: 'operator' });
const entry = (name: string, domains: string[], more: object = {}) => ({ name, domains, place: 'line 2', ...more });
const take = (entries: ReturnType<typeof entry>[], options: { move?: boolean; dryRun?: boolean } = {}) =>
	importOrganisations(operator(), { entries, ...options });
const problem = (promise: Promise<unknown>) =>
	promise.then(
		() => 'nothing',
		(error: { code: string; message: string }) => `${error.code}: ${error.message}`,
	);
const ownerOf = async (domain: string) =>
	(
		await office.owner.query(
			`SELECT o."name", o."source", o."sector" FROM "OrganisationDomain" d JOIN "Organisation" o ON o."id" = d."organisationId" WHERE d."domain" = $1`,
			[domain],
		)
	).rows[0];

describe('organisations from an operator', () => {
	it('are added, added to, and left alone the second time', async () => {
		const given = [entry('Harbour Police', ['Harbour-Police.example', 'müller-hafen.example'], { country: 'nl' })];
		expect((await take(given)).organisations).toEqual([
			{
				name: 'Harbour Police',
				outcome: 'added',
				newDomains: ['harbour-police.example', 'xn--mller-hafen-thb.example'],
			},
		]);
		expect((await take(given)).organisations).toEqual([
			{ name: 'Harbour Police', outcome: 'unchanged', newDomains: [] },
		]);
		const more = await take([entry('harbour  police', ['hp.example'], { sector: 'police' })]);
		expect(more.organisations).toEqual([{ name: 'Harbour Police', outcome: 'changed', newDomains: ['hp.example'] }]);
		expect(await exportOrganisations(operator(), {})).toEqual([
			{
				name: 'Harbour Police',
				domains: ['harbour-police.example', 'hp.example', 'xn--mller-hafen-thb.example'],
				sector: 'police',
				country: 'NL',
				securityContact: null,
			},
		]);
		expect((await listOrganisations(operator(), { q: 'harbour-p' })).total).toBe(1);
	});

	it('that are wrong are named with their places, and nothing is taken over', async () => {
		const said = await problem(
			take([
				entry('Good', ['good.example']),
				{ ...entry('Suffix', ['co.uk']), place: 'line 3' },
				{ ...entry('Nonsense', ['a b']), place: 'line 4' },
				{ ...entry('Ours', ['mail.stray.ml']), place: 'line 5' },
				{ ...entry('Thief', ['army.mil']), place: 'line 6' },
				{ ...entry('Twice', ['good.example']), place: 'line 7' },
				{ ...entry('Post', ['post.stray.ml']), place: 'line 8' },
			]),
		);
		expect(said).toMatch(/^register-invalid: Nothing was taken over/);
		expect(said).toContain('line 3: co.uk is a public suffix');
		expect(said).toContain('line 4: "a b" is no domain name');
		expect(said).toContain('line 5: mail.stray.ml is a trap domain of your own (stray.ml)');
		expect(said).toMatch(/line 6: army\.mil belongs to .+; use that name, or move it with --move/);
		expect(said).toContain('line 7: good.example stands under Good as well (line 2)');
		expect(said).not.toContain('line 8');
		expect(await ownerOf('good.example')).toBeUndefined();
	});

	it('are only looked at in a dry run', async () => {
		expect((await take([entry('Dry', ['dry.example'])], { dryRun: true })).organisations[0]?.outcome).toBe('added');
		expect(await ownerOf('dry.example')).toBeUndefined();
	});

	it('take domains over when asked to, and outlive a newer edition of the shipped register', async () => {
		const before = await ownerOf('navy.mil');
		expect(before.source).toBe('shipped');
		await take([entry('Admiralty', ['navy.mil'], { sector: 'navy' })], { move: true });
		await take([entry('US Army', ['army-family.example'])]);
		await office.owner.query(`UPDATE "RegisterEdition" SET "digest" = 'older'`);
		await loadShippedRegister(office.owner);
		expect(await ownerOf('navy.mil')).toEqual({ name: 'Admiralty', source: 'operator', sector: 'navy' });
		expect(await ownerOf('army-family.example')).toMatchObject({ name: 'US Army', source: 'operator' });
		expect(await ownerOf('army.mil')).toMatchObject({ name: 'US Army' });
		const { rows } = await office.owner.query(`SELECT count(*)::int AS n FROM "Organisation" WHERE "name" = 'US Army'`);
		expect(rows).toEqual([{ n: 1 }]);
	});

	it('are not for analysts to change', async () => {
		expect(
			await problem(importOrganisations(office.as({ role: 'analyst' }), { entries: [entry('A', ['a.example'])] })),
		).toMatch(/^not-allowed/);
	});
});
