import { type Candidate, type Detector, matches } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';

/** Lines of 30, 36 or 44 characters of a machine-readable zone (ICAO Doc 9303), blanks between them allowed. */
const line = /(?<![A-Z0-9<])[A-Z0-9<](?: ?[A-Z0-9<]){27,45}(?![A-Z0-9<])/g;
const shape = /<<|[A-Z0-9<]{28}/;
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

const agrees = (text: string, from: number, to: number, digit: number): boolean =>
	checkDigit(text.slice(from, to)) === Number(text[digit] === '<' ? '0' : text[digit]);

/** Whether a line has the number, birth date and expiry date with their check digits: second of two, or of an ID card's three. */
function isDataLine(compact: string): boolean {
	if ((compact.match(/\d/g) ?? []).length < 8) return false;
	if (compact.length >= 35 && compact.length <= 45) {
		const fields = [agrees(compact, 0, 9, 9), agrees(compact, 13, 19, 19), agrees(compact, 21, 27, 27)];
		return /^[A-Z<]{3}$/.test(compact.slice(10, 13).replace(/0/g, 'O')) && fields.filter(Boolean).length >= 2;
	}
	if (compact.length < 28 || compact.length > 31) return false;
	return agrees(compact, 0, 6, 6) && agrees(compact, 8, 14, 14) && /^[A-Z<]{3}$/.test(compact.slice(15, 18));
}
const isNameLine = (compact: string): boolean =>
	/^[PIAVC][A-Z0-9<][A-Z<]{3}[A-Z0-9<]+$/.test(compact) && compact.includes('<<');
const isThirdLine = (compact: string): boolean =>
	compact.length >= 28 && compact.length <= 31 && /^[A-Z]+(?:<[A-Z]+){0,4}<<[A-Z<]+$/.test(compact);

export const mrz: Detector = {
	type: 'mrz',
	category: 'identity',
	groups: [],
	shape,
	*find(text: ScanText): Generator<Candidate> {
		const lines = [...matches(line, text.flat)].map((found) => ({ ...found, compact: found.value.replace(/ /g, '') }));
		for (const [index, found] of lines.entries()) {
			if (isDataLine(found.compact)) {
				yield { ...found, confidence: 95, evidence: ['check digits of ICAO Doc 9303'] };
				continue;
			}
			const beside = [lines[index - 1], lines[index + 1], lines[index + 2], lines[index - 2]];
			const proven = beside.some(
				(other) => other !== undefined && Math.abs(other.start - found.start) < 120 && isDataLine(other.compact),
			);
			if (!isNameLine(found.compact) && !(proven && isThirdLine(found.compact))) continue;
			if (proven) yield { ...found, confidence: 95, evidence: ['first line of a machine-readable zone'] };
			else if (/<{4}/.test(found.compact))
				yield { ...found, confidence: 75, evidence: ['form of a machine-readable zone'] };
		}
	},
	mask: named('machine-readable zone'),
	examples: {
		finds: [
			[
				'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
				'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
			],
			[
				'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<',
				'7408122F1204159UTO<<<<<<<<<<<6',
			],
		],
		ignores: ['ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQR', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<'],
	},
};
