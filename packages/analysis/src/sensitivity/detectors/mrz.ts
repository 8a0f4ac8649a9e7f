import { type Candidate, type Detector, matches } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { compactLine, dataLine, isNameLine, isNameLineBeside, isThirdLine } from './mrz-line.ts';

/**
 * Lines of 30, 36 or 44 characters of a machine-readable zone (ICAO Doc 9303), blanks between them allowed, and some
 * fillers more or fewer, as OCR counts them.
 */
const line = /(?<![A-Z0-9<])[A-Z0-9<«‹({[](?: ?[A-Z0-9<«‹({[¢€ck]){23,49}(?![A-Z0-9<])/g;
const shape = /<<|«|[A-Z0-9<«‹(]{24}/;
/** Between the first line of a zone and its last, blank lines and specks included. */
const zoneLength = 150;

export const mrz: Detector = {
	type: 'mrz',
	category: 'identity',
	groups: [],
	shape,
	*find(text: ScanText): Generator<Candidate> {
		const lines = [...matches(line, text.flat)].map((found) => {
			const compact = compactLine(found.value);
			return { ...found, compact, data: dataLine(compact) };
		});
		for (const [index, found] of lines.entries()) {
			if (found.data !== null) {
				yield { ...found, confidence: 95, evidence: ['check digits of ICAO Doc 9303'] };
				continue;
			}
			const above = lines[index - 1];
			const [below, second] = [lines[index + 1], lines[index + 2]];
			const proves = (other: typeof above, data: 'two-lines' | 'three-lines') =>
				other?.data === data && Math.abs(other.start - found.start) < zoneLength;
			const first = [below, second].some((other) => proves(other, 'two-lines') || proves(other, 'three-lines'));
			const third = proves(above, 'three-lines') && isThirdLine(found.compact);
			const proven = (first && isNameLineBeside(found.compact)) || third;
			if (proven) yield { ...found, confidence: 95, evidence: ['line beside check digits of ICAO Doc 9303'] };
			else if (isNameLine(found.value.replace(/ /g, '')))
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
			// As OCR reads them.
			[
				'PKUTOERIKSSONKKANNAKMARIAKLLLLKKKKKKKK<<<<<<\n\nL898902C36UT074O8I22FI2O4I59ZE184226B<<<<<1O',
				'PKUTOERIKSSONKKANNAKMARIAKLLLLKKKKKKKK<<<<<<',
			],
		],
		ignores: ['ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQR', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<'],
	},
};
