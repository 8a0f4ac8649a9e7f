import { sectors } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../src/register/csv.ts';
import { readShippedRegister } from '../src/register/read-register.ts';

const register = await readShippedRegister();
const owner = (domain: string) => register.find(({ domains }) => domains.includes(domain));

describe('the shipped register', () => {
	it('names the services by their own domains', () => {
		expect(owner('army.mil')).toMatchObject({ name: 'US Army', sector: 'military', country: 'US' });
		expect(owner('navy.mil')?.name).toBe('US Navy');
		expect(owner('af.mil')?.name).toBe('US Air Force');
		expect(owner('army.nl')).toMatchObject({ name: 'Koninklijke Landmacht', country: 'NL' });
		expect(owner('diplomatie.gouv.fr')?.country).toBe('FR');
	});

	it('groups the domains of one organisation', () => {
		expect(owner('usmc.mil')).toBe(owner('marines.mil'));
		expect(owner('ng.mil')?.domains).toEqual(['nationalguard.mil', 'ng.mil', 'ngb.mil']);
		expect(new Set(register.map(({ name }) => name)).size).toBe(register.length);
	});

	it('tells namesakes in different states apart', () => {
		expect(owner('aberdeenid.gov')).toBeUndefined();
		expect(owner('aberdeenidaho.gov')?.name).toBe('City of Aberdeen, ID');
		expect(owner('aberdeensd.gov')?.name).toBe('City of Aberdeen, SD');
	});

	it('keeps a department and its agencies apart', () => {
		expect(owner('state.gov')?.name).toBe('Department of State');
		expect(owner('irs.gov')?.name).toBe('Department of the Treasury, Internal Revenue Service');
	});

	it('carries the published security contact, and none where the list has a blank', () => {
		expect(owner('nasa.gov')?.securityContact).toBe('soc@nasa.gov');
		for (const { securityContact } of register) expect(securityContact ?? 'a@b.c').toMatch(/^[^\s@()]+@[^\s@()]+$/);
	});

	it('holds each domain once, as a host name in lower case, under a known sector', () => {
		const domains = register.flatMap((organisation) => organisation.domains);
		expect(domains.length).toBeGreaterThan(16_000);
		expect(new Set(domains).size).toBe(domains.length);
		for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
		for (const { sector } of register) expect(sectors).toContain(sector);
	});

	it('leaves out the misspelt names of the source list', () => {
		expect(owner('avy.mil')).toBeUndefined();
		expect(owner('rmy.mil')).toBeUndefined();
	});
});

describe('CSV', () => {
	it('reads back what it wrote, quotation marks, commas and empty cells included', () => {
		const rows = [
			['a', 'b "quoted", with comma', ''],
			['', 'é', 'x'],
		];
		expect(parseCsv(formatCsv(rows))).toEqual(rows);
		expect(parseCsv('a,b\r\n\r\nc,"d\r\ne"')).toEqual([
			['a', 'b'],
			['c', 'd\r\ne'],
		]);
	});
});
