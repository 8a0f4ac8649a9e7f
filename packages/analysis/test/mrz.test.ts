import { plain, type TextPart } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { mrz } from '../src/sensitivity/detectors/mrz.ts';
import { checkDigit } from '../src/sensitivity/detectors/mrz-line.ts';
import { ScanText } from '../src/sensitivity/scan-text.ts';
import { TermIndex } from '../src/sensitivity/terms.ts';

const found = (text: string): string[] => {
	const part: TextPart = { part: 'body', text: plain(text), segments: [] };
	const scan = new ScanText(part, new TermIndex([]));
	return mrz.shape?.test(scan.flat) ? [...mrz.find(scan)].map(({ start, end }) => text.slice(start, end)) : [];
};

const pad = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);
const checked = (field: string) => `${field}${checkDigit(field)}`;
const birth = checked('740812');
const expiry = checked('320415');
const number = checked(pad('XD4571', 9));

/** A zone of each format of ICAO Doc 9303. */
const zones: Readonly<Record<string, string>> = {
	TD1: [pad(`I<UTO${number}`, 30), `${pad(`${birth}F${expiry}UTO`, 29)}6`, pad('VANDERBERG<<JOHANNA<MARIA', 30)].join(
		'\n',
	),
	TD2: [pad('I<UTOVANDERBERG<<JOHANNA', 36), `${pad(`${number}UTO${birth}F${expiry}`, 35)}4`].join('\n'),
	TD3: [pad('P<UTOVANDERBERG<<JOHANNA', 44), `${pad(`${number}UTO${birth}F${expiry}ZE184226B`, 43)}2`].join('\n'),
	'MRV-A': [pad('V<UTOVANDERBERG<<JOHANNA', 44), pad(`${number}UTO${birth}F${expiry}6ZE184226B`, 44)].join('\n'),
	'MRV-B': [pad('V<UTOVANDERBERG<<JOHANNA', 36), pad(`${number}UTO${birth}F${expiry}6ZE1`, 36)].join('\n'),
};

/** What OCR does to a zone; each of them was seen. */
const damages: Readonly<Record<string, (zone: string) => string>> = {
	'as it is': (zone) => zone,
	'fillers as K': (zone) => zone.replaceAll('<', 'K'),
	'fillers as L here and there': (zone) => zone.replace(/<(?=<<<)/g, 'L'),
	'pairs of fillers as «': (zone) => zone.replaceAll('<<', '«'),
	'fillers as (': (zone) => zone.replace(/<(?!<)/g, '('),
	'digits as letters': (zone) =>
		zone.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('5', 'S').replaceAll('8', 'B'),
	'runs with some fillers fewer': (zone) => zone.replace(/<{8,}/g, (run) => run.slice(4)),
	'runs with some fillers more': (zone) => zone.replace(/<{8,}/g, (run) => `${run}<<`),
	'blanks in the lines': (zone) => zone.replace(/(.{13})/g, '$1 '),
	'blank lines between': (zone) => zone.replaceAll('\n', '\n\n'),
	'a frame before the line': (zone) => zone.replaceAll('\n', '\nI'),
};

describe('machine-readable zones', () => {
	describe.each(Object.entries(zones))('%s', (_, zone) => {
		it.each(Object.entries(damages))('%s', (__, damage) => {
			const text = damage(zone);
			const lines = text.split('\n').filter((line) => line.trim() !== '');
			const spans = found(`UTOPIA\n${text}\nsigned`);
			// The line of dates says what it is; the names are found beside it.
			expect(spans.some((span) => /74.?[O0]|74.?[B8]/.test(span))).toBe(true);
			expect(spans.length).toBeGreaterThanOrEqual(Math.min(2, lines.length));
		});
	});

	it.each([
		['a wrong birth date and a wrong expiry date', 'L898902C36UTO7408123F1204158ZE184226B<<<<<10'],
		['a tracking number', 'JD014600006281230704000000000000000000000000'],
		['a key', 'MIIEVQIBADANBGKQHKIG9W0BAQEFAASCBKCWGGSJAGEA'],
		['encoded octets', 'AQACAAMAAAAQkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk'],
		['capitals', 'THIS MESSAGE IS INTENDED ONLY FOR THE USE OF THE ADDRESSEE AND MAY CONTAIN'],
		['a ruler', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<'],
	])('are not %s', (_, text) => {
		expect(found(`Ref.\n${text}\nend`)).toEqual([]);
	});

	it('are not made of random capitals and digits', () => {
		let seed = 7;
		const random = () => {
			seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
			return seed / 0x7fffffff;
		};
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<';
		const lines = Array.from({ length: 20_000 }, () =>
			Array.from({ length: 44 }, () => alphabet[Math.floor(random() * alphabet.length)]).join(''),
		);
		expect(found(lines.join('\n')).length).toBe(0);
	});
});
