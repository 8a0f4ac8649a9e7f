import type { FindingType } from '@straymail/contracts';

const digits = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const weighted = (values: number[], weights: number[]): number =>
	sum(values.map((value, index) => value * (weights[index % weights.length] ?? 0)));

/** ICAO 9303-3 §4.9: a field followed by its check digit. */
const icao = (field: string): boolean =>
	weighted(
		[...field.slice(0, -1)].map((character) => (character === '<' ? 0 : Number.parseInt(character, 36))),
		[7, 3, 1],
	) %
		10 ===
	Number(field.at(-1));

const luhn = (text: string): boolean =>
	sum(
		digits(text)
			.reverse()
			.map((digit, index) => (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2)),
	) %
		10 ===
	0;

const ibanHolds = (text: string): boolean => {
	const compact = text.replaceAll(' ', '');
	const turned = `${compact.slice(4)}${compact.slice(0, 4)}`;
	return BigInt([...turned].map((character) => Number.parseInt(character, 36)).join('')) % 97n === 1n;
};

const nirHolds = (text: string): boolean => {
	const all = text.replaceAll(' ', '');
	return all.length === 15 && (BigInt(all.slice(0, 13)) + BigInt(all.slice(13))) % 97n === 0n;
};

const rrnHolds = (text: string): boolean => {
	const all = digits(text).join('');
	return all.length === 11 && (Number(all.slice(0, 9)) + Number(all.slice(9))) % 97 === 0;
};

const mrzHolds = (line: string): boolean => {
	if (line.length !== 44) return false;
	if (line.startsWith('P<')) return /^P<[A-Z]{3}[A-Z<]{39}$/.test(line);
	const overall = line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 44);
	return icao(line.slice(0, 10)) && icao(line.slice(13, 20)) && icao(line.slice(21, 28)) && icao(overall);
};

const vinHolds = (text: string): boolean => {
	const letters: Record<string, number> = {};
	for (const [row, first] of [
		['ABCDEFGH', 1],
		['JKLMN', 1],
		['P', 7],
		['R', 9],
		['STUVWXYZ', 2],
	] as const) {
		for (const [index, letter] of [...row].entries()) letters[letter] = first + index;
	}
	const values = [...text].map((character) => letters[character] ?? Number(character));
	const rest = weighted(values, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
	return text[8] === (rest === 10 ? 'X' : String(rest));
};

/** Whether a number passes the check of its kind. Written against the standards, apart from what made the numbers. */
export const numberHolds: Partial<Record<FindingType, (text: string) => boolean>> = {
	'us-ssn': (text) => /^(?!000|666|9)\d{3}([- ]?)(?!00)\d{2}\1(?!0000)\d{4}$/.test(text),
	'us-itin': (text) => /^9\d{2}([- ]?)(5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\1\d{4}$/.test(text),
	'us-ein': (text) => /^\d{2}-\d{7}$/.test(text),
	'dod-id': (text) => /^\d{10}$/.test(text),
	'uk-nino': (text) => /^[A-CEGHJ-PR-TW-Z]{2}( ?)(\d\d\1){3}[A-D]$/.test(text),
	'nl-bsn': (text) => digits(text).length === 9 && weighted(digits(text), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
	'fr-nir': nirHolds,
	'be-rrn': rrnHolds,
	'credit-card': luhn,
	iban: ibanHolds,
	mrz: mrzHolds,
	vin: vinHolds,
};
