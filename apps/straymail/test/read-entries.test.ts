import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../src/register/read-entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'straymail-register-'));
const file = (text: string): string => {
	const path = join(folder, 'register.txt');
	writeFileSync(path, text);
	return path;
};
const problem = (text: string) =>
	readEntries(file(text)).then(
		() => 'nothing',
		(error: Error) => error.message,
	);

describe('a file of organisations', () => {
	it('may be CSV with columns in any order, quoted names and a byte order mark', async () => {
		expect(
			await readEntries(
				file(
					'\uFEFFDomain,Organisation,Country,Security Contact\r\n"a.example, b.example","Smith, ""Bob"" & Co",nl,\r\n\r\nc.example,C,,soc@c.example\r\n',
				),
			),
		).toEqual([
			{
				name: 'Smith, "Bob" & Co',
				domains: ['a.example', 'b.example'],
				country: 'NL',
				securityContact: undefined,
				place: 'line 2',
			},
			{ name: 'C', domains: ['c.example'], country: undefined, securityContact: 'soc@c.example', place: 'line 4' },
		]);
	});

	it('may be CSV with semicolons, as spreadsheets of the continent write it', async () => {
		expect(await readEntries(file('name;domains;sector\nA;a.example b.example;army\n'))).toEqual([
			{ name: 'A', domains: ['a.example', 'b.example'], sector: 'army', place: 'line 2' },
		]);
	});

	it('may be JSON, as a labelled set has it', async () => {
		expect(await readEntries(file('[{"name": "US Army", "domains": ["army.mil"], "sector": "military"}]'))).toEqual([
			{ name: 'US Army', domains: ['army.mil'], sector: 'military', place: 'organisation 1' },
		]);
	});

	it.each([
		['', /holds no organisation/],
		['name,sector\nA,b\n', /names no column 'domains'/],
		['name,domains\n,a.example\nB,\nC,c.example\n', /line 2: name: [\s\S]*line 3: domains: /],
		['name,domains,country\nA,a.example,Mali\n', /line 2: country: /],
		['name,domains\n"A,a.example\n', /This is no CSV: .*line/],
		['[{"name": "A"', /This is no JSON/],
		['[{"name": "A"}]', /organisation 1: domains/],
	])('%j is refused with what is wrong and where', async (text, message) => {
		expect(await problem(text)).toMatch(message);
	});

	it('that is not there is named', async () => {
		await expect(readEntries(join(folder, 'nothing.csv'))).rejects.toThrow(/nothing\.csv cannot be read/);
	});
});
