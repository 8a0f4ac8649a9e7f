import { type Candidate, type Detector, matches } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import type { ScanText, TextLine } from '../scan-text.ts';
import { cellsOf, columnHeading } from '../table.ts';
import { terms } from '../terms.ts';
import { isBsn } from './national-numbers.ts';

const labels = terms(
	'bsn',
	'bsn',
	"bsn's",
	'bsn-nummer',
	'bsnnummer',
	'burgerservicenummer',
	'burgerservicenr',
	'burger service nummer',
	'sofinummer',
	'sofi-nummer',
	'sofi',
	'citizen service number',
);
const value =
	/\d{9}(?![\w-])|\d{4}[. ]\d{2}[. ]\d{3}(?![\w-])|\d{3}[. ]\d{3}[. ]\d{3}(?![\w-])|\d{3}[. ]\d{2}[. ]\d{4}(?![\w-])/;

const inCell = /(?<![\w./-])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![\w/-]|\.\d)/g;
/** So many numbers that all pass a proof which one of eleven passes by chance: by chance once in 160,000 columns. */
const enough = 5;

/** Headings that name no other sort of number: the proof is that of old Dutch bank accounts as well. */
const plainHeading = /^\W*(?:nr|nrs|nummers?|no|nos|numbers?|id|code|num[ée]ros?|n°)?\W*$/i;
const headedPlainly = (text: ScanText, start: number): boolean => {
	const heading = columnHeading(text, start);
	return heading === null || plainHeading.test(text.flat.slice(heading.start, heading.end));
};

/** Longer lines are no rows of a table, and would be parted into cells for each of their numbers. */
const longestRow = 2000;
const isRow = (line: TextLine): boolean => line.text.length <= longestRow && cellsOf(line).length >= 2;

/** A column that no heading gives to another sort of number: nearly all its numbers pass the proof. */
function* provenTogether(text: ScanText): Generator<Candidate> {
	const rows = [...matches(inCell, text.flat)].filter(({ start }) => {
		const line = text.lines[text.lineAt(start)];
		return line !== undefined && isRow(line) && headedPlainly(text, start);
	});
	const passing = rows.filter(({ value: shown }) => isBsn(shown));
	if (new Set(passing.map(({ value: shown }) => shown)).size < enough || passing.length < rows.length * 0.9) return;
	for (const { start, end } of passing)
		yield { start, end, confidence: 85, evidence: ['eleven-proof', 'a column of numbers that pass it'] };
}

export const nlBsn: Detector = {
	type: 'nl-bsn',
	category: 'identity',
	groups: [labels],
	gate: [labels],
	shape: /(?<!\d)\d{9}(?!\d)/,
	*find(text) {
		yield* provenTogether(text);
		for (const found of labelledValues(text, labels, value, { reach: 80 })) {
			if (!isBsn(found.value) || /[\w-]/.test(text.flat[found.start - 1] ?? ' ')) continue;
			yield {
				...found,
				confidence: found.how === 'near' ? 85 : 95,
				evidence: ['eleven-proof', `label: ${found.label}`],
			};
		}
	},
	mask: (shown) => keepLast(shown, 3),
	examples: {
		finds: [
			['BSN 482137162', '482137162'],
			['burgerservicenummer: 111222333', '111222333'],
			[
				'wie\tnr\tmaat\nBaas\t218407361\t43\nCakir\t305719427\t42\nDijk\t182649052\t46\nEng\t150382741\t44\nFon\t274619386\t39',
				'182649052',
			],
		],
		ignores: [
			'BSN 482137163',
			'BSN: 000000000',
			'ordernummer 482137162',
			'wie\trekening\tmaat\nBaas\t218407361\t43\nCakir\t305719427\t42\nDijk\t182649052\t46\nEng\t150382741\t44\nFon\t274619386\t39',
		],
	},
};
