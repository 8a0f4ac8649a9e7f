import { describe, expect, it } from 'vitest';
import { cluesIn } from '../src/attribution/countries/clues.ts';
import { countries } from '../src/attribution/countries/country.ts';
import { buildMessage } from './build-message.ts';

const cluesOf = (text: string, language: string | null = 'fr', fromName = '') =>
	cluesIn(buildMessage({ body: text, fromName }), text, [], language, null);
const points = (text: string, language: string | null = 'fr') =>
	cluesOf(text, language).countries.filter((country) => cluesOf(text, language).weight(country) > 0);

describe('clues of a country', () => {
	it.each([
		['+223 76 55 01 28', 'ML'],
		['0031 6 1234 5678', 'NL'],
		['06-12345678', 'NL'],
		['07700 900123', 'GB'],
		['5611 TR Eindhoven', 'NL'],
		['Clarksville, TN 37042', 'US'],
		['Shannon G3S 1T7', 'CA'],
		['47000 Agen', 'FR'],
		['ML35 ML01 6012 0710 0345 0014 2618', 'ML'],
		['30PUB 81240 07115', 'ML'],
		['segou', null],
		['Segou', 'ML'],
		['Ségou', 'ML'],
		['fcfa', 'ML'],
	])('%s points to %s', (text, country) => {
		if (country === null) expect(points(text)).toEqual([]);
		else expect(points(text)).toContain(country);
	});

	it.each([
		['an amount is no postcode', '31800 FCFA', 'FR'],
		['a year is no Dutch postcode', '2026 EN VIGUEUR', 'NL'],
		['a list of numbers is no telephone', '12 34 56 78', 'ML'],
		['small letters are no authority', 'la caf et la dga', 'FR'],
		['the end of a French number is no Malian one', '06 76 55 01 28', 'ML'],
	])('%s', (_, text, country) => expect(points(text)).not.toContain(country));

	it('weighs several more than one, and all together no more than so much', () => {
		const weight = (text: string) => cluesOf(text).weight('ML');
		expect(weight('Bamako et Kayes')).toBeGreaterThan(weight('Bamako'));
		expect(weight('Bamako, Kayes, Traoré, Keïta, Diarra, FCFA, FAMa, EMGA, +223 76 55 01 28, wallahi, Tabaski')).toBe(
			4.5,
		);
	});

	it('knows a mission by the name of the sender', () => {
		expect(cluesOf('', 'fr', 'Ambassade du Mali').weight('ML')).toBeGreaterThan(2);
		expect(cluesOf('Ambassade du Mali').weight('ML')).toBeLessThan(2);
	});

	it('says what it found without its words', () =>
		expect(cluesOf('Moussa Traoré, Bamako').inWords('ML')).toBe('names of people, places'));

	it('has each country once', () => expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length));

	it.each(
		['1 ', '12 12 ', 'AB12 CD34 ', '31UDQ ', '+ ', '00', 'Aa ', 'van der ', 'a.', 'É', 'B-'].map(
			(part): [string, string] => [part, part.repeat(100_000 / part.length)],
		),
	)('is linear in %j', (_, text) => {
		const start = performance.now();
		for (const language of ['fr', 'en']) cluesOf(text, language);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});
