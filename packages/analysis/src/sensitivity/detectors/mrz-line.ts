/**
 * Lines of a machine-readable zone (ICAO Doc 9303-4 to -7), as typed or as OCR reads them: `<` comes as K, L, C, « or (,
 * and digits as the letters that look like them.
 */

const weights = [7, 3, 1];

/** Check digit of ICAO Doc 9303-3 §4.9. */
export function checkDigit(field: string): number {
	let sum = 0;
	for (let i = 0; i < field.length; i++) {
		const code = field.charCodeAt(i);
		const value = code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 90 ? code - 55 : 0;
		sum += value * (weights[i % 3] as number);
	}
	return sum % 10;
}

const alike: Readonly<Record<string, string>> = {
	O: '0',
	Q: '0',
	D: '0',
	I: '1',
	L: '1',
	Z: '2',
	S: '5',
	G: '6',
	T: '7',
	B: '8',
};
const digits = (field: string): string => field.replace(/[OQDILZSGTB]/g, (letter) => alike[letter] as string);
const letters = (field: string): string =>
	field.replace(/[0152678]/g, (digit) => ({ 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 7: 'T', 8: 'B' })[digit] as string);

/** One character a filler, no blanks, capitals: what the fields are cut from. */
export const compactLine = (line: string): string =>
	line
		.replace(/ /g, '')
		.replace(/«/g, '<<')
		.replace(/[‹({[¢€ck]/g, '<')
		.toUpperCase();

/** Fillers at the end of a field, read as K, L or C. */
const unpadded = (field: string): string => field.replace(/[KLC<]+$/, (run) => '<'.repeat(run.length));

const agrees = (field: string, digit: string): boolean =>
	/^[\d<]$/.test(digits(digit)) && checkDigit(field) === Number(digits(digit).replace('<', '0'));

/** Two digits each of year, month and day (§4.8 there; unknown parts are fillers), with their check digit. */
function isDate(line: string, at: number): boolean {
	const field = digits(line.slice(at, at + 6));
	const [, month, day] = /^\d\d(\d\d)(\d\d)$/.exec(field) ?? [];
	if (month === undefined || Number(month) > 12 || Number(day) > 31) return false;
	return agrees(field, line[at + 6] ?? '');
}

const isCountry = (field: string): boolean => /^[A-Z][A-Z<]{2}$/.test(letters(unpadded(field)));
const isSex = (character: string | undefined): boolean => /^[MFXKLCH<]$/.test(character ?? '');

/** Where the data stand in a line: its document number, nationality, dates and sex, with what proves them. */
export type DataLine = 'two-lines' | 'three-lines';

/** Second line of a passport, a visa or a card of two lines: the first 28 characters are the same in TD2, TD3 and MRV. */
function isOfTwoLines(line: string, at: number): boolean {
	if (!isCountry(line.slice(at + 10, at + 13)) || !isSex(line[at + 20])) return false;
	const number = line.slice(at, at + 9);
	const digit = line[at + 9] ?? '';
	const proven = [
		agrees(number, digit) || agrees(unpadded(number), digit),
		isDate(line, at + 13),
		isDate(line, at + 21),
	].filter(Boolean).length;
	return proven >= 2;
}

/** Second line of a card of three (TD1). */
const isOfThreeLines = (line: string, at: number): boolean =>
	isDate(line, at) && isSex(line[at + 7]) && isDate(line, at + 8) && isCountry(line.slice(at + 15, at + 18));

/** Characters that a reader may have seen before the line begins: its frame, a speck. */
const specks = 3;
/** Characters up to the last field that is looked at: fillers behind it may be missing. */
const twoLines = 28;
const threeLines = 18;
const fewDigits = 8;

/** Whether a compact line holds birth and expiry (or document number) with their check digits. */
export function dataLine(compact: string): DataLine | null {
	if ((digits(compact).match(/\d/g) ?? []).length < fewDigits) return null;
	for (let at = 0; at <= specks; at++) {
		if (at + twoLines <= compact.length && isOfTwoLines(compact, at)) return 'two-lines';
		if (at + threeLines <= compact.length && isOfThreeLines(compact, at)) return 'three-lines';
	}
	return null;
}

/** First line, as typed: a document code, a country, names or a number, and fillers. */
export const isNameLine = (line: string): boolean =>
	/^[PIAVC][A-Z0-9<][A-Z<]{3}[A-Z0-9<]+$/.test(line) && line.includes('<<<<');

/** The same beside a proven line, where fillers may have become letters. */
export const isNameLineBeside = (compact: string): boolean =>
	/^.?[PIAVC][A-Z0-9<][A-Z0-9<]{3}[A-Z0-9<]+$/.test(compact) && /[<KLC]{3}/.test(compact);

/** Third line of a card, beside its proven second: names and fillers. */
export const isThirdLine = (compact: string): boolean => /^[A-Z0-9<]+$/.test(compact) && /[<KLC]{2}/.test(compact);
