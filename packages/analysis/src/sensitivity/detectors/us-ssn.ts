import { type Detector, matches } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { columnHeading } from '../table.ts';
import { against, labels, people, plural, strictLabels } from './us-ssn-words.ts';

const shape = /(?<![\w.-])\d{3}[- .]\d{2}[- .]\d{4}(?![\w-]|\.\d)/g;
const digits = /\d{3}[- ]?\d{2}[- ]?\d{4}(?![\w-])/;
const nineDigits = /(?<![\w.-])\d{9}(?![\w.-])/g;

/** Numbers printed on advertisements and in how-tos (Social Security Administration, 'Misused SSNs'). */
const examples = new Set([
	'123456789',
	'078051120',
	'219099999',
	'987654321',
	'111223333',
	'123121234',
	'457555462',
	'001010001',
]);

/** Area 001–899 without 666, group and serial not zero (SSA, randomisation of 2011). */
export function isSsn(value: string): boolean {
	const number = value.replace(/\D/g, '');
	if (number.length !== 9 || examples.has(number) || /^(\d)\1{8}$/.test(number)) return false;
	const area = Number(number.slice(0, 3));
	return area > 0 && area !== 666 && area < 900 && number.slice(3, 5) !== '00' && number.slice(5) !== '0000';
}

export const usSsn: Detector = {
	type: 'us-ssn',
	category: 'identity',
	groups: [labels, against, people, strictLabels, plural],
	gate: [strictLabels, plural],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			if (!isSsn(found.value)) continue;
			const separators = found.value.replace(/\d/g, '');
			if (separators[0] !== separators[1]) continue;
			const label = text.near(labels, found.start, found.end);
			if (numberedBefore.test(text.lower.slice(Math.max(0, found.start - 40), found.start))) continue;
			if (label !== null) {
				yield { ...found, confidence: 95, evidence: ['format', `context: ${label.word}`] };
				continue;
			}
			const whose = separators === '--' ? ownerOf(text, found.start, found.end) : null;
			if (whose !== null) yield { ...found, confidence: 85, evidence: ['format', `of: ${whose}`] };
		}
		if (text.hitsOf(plural).length > 0) {
			const bare = [...matches(nineDigits, text.flat)].filter(({ value }) => isSsn(value));
			if (bare.length >= 3)
				for (const found of bare) yield { ...found, confidence: 85, evidence: ['form', 'a list of them is announced'] };
		}
		for (const found of labelledValues(text, strictLabels, digits)) {
			if (isSsn(found.value)) yield { ...found, confidence: 95, evidence: ['format', `label: ${found.label}`] };
		}
	},
	mask: (value) => keepLast(value, 4),
	examples: {
		finds: [
			["Here's my SSN: 308-63-0237", '308-63-0237'],
			['spouse 429-61-7302 (joint return)', '429-61-7302'],
			['Social Security Number 536228145', '536228145'],
			['Claimant: Thomas Reed (233-14-8802), born 1961, Akron OH', '233-14-8802'],
			['Name;Number;Duty\nAdams, Joe;531-48-2046;clerk\nBell, Sue;518-62-4471;cook', '518-62-4471'],
		],
		ignores: [
			'Enter it as 123-45-6789.',
			'SSN: 000-00-0000',
			'part number 412-33-1234',
			'calibration certificate 488-12-4410',
			'SSN 666-12-3456',
			'Order 531-88-2046 is in the tailor queue',
			'Estimate 414-20-7715 / partial move, December. Shipper Sandra Okonkwo',
			'Quote 518-62-4471 (your RFQ SPE2DH-27-Q-0113)',
			'Offerte 311-20-4471, geldig tot 1 december',
			'Article\tDésignation\tQté\n184-07-2211\tBouchées salées\t44',
			'Confirmation 311-20-4471 for Friday',
		],
	},
};

/** Directly before the number: what it numbers, when that is no person. */
const numberedBefore =
	/(?:order|estimate|quote|quotation|invoice|ref|reference|ticket|case|claim|policy|confirmation|reservation|booking|membership|customer|account|job|part|lot|batch|serial|model|item|article|stock|tracking|po|bid|proposal|contract|permit|meter|phone|tel|fax|commande|devis|facture|référence|réf|dossier|colis|lot|bestelling|offerte|factuur|referentie|kenmerk|zending|artikel|bestellung|angebot|rechnung|auftrag|pedido|presupuesto|factura|referencia)s?(?:[ ]?(?:no|nos|nr|num|number|n°|nº|#|id|code))?\.?[ ]?[:#]?[ ]{0,3}$/;
/** Two names in capitals: `Reed, Thomas`, `Maria Lopez`. */
const person = /(?<!\p{L})\p{Lu}[\p{L}'-]+,? \p{Lu}[\p{L}.'-]*/u;
/** UTF-16 code units in which words about people and about goods count. */
const peopleReach = 250;
const goodsReach = 60;

/** Whose number it is by its line, its column or the words around; null where goods or papers are numbered. */
function ownerOf(text: ScanText, start: number, end: number): string | null {
	if (text.near(against, start, end, goodsReach) !== null) return null;
	const heading = columnHeading(text, start);
	if (heading !== null && text.hitsOf(against).some((hit) => hit.start >= heading.start && hit.end <= heading.end))
		return null;
	const word = text.near(people, start, end, peopleReach);
	if (word !== null) return word.word;
	const line = text.lines[text.lineAt(start)]?.text ?? '';
	return line.length <= 400 && person.test(line) ? 'a name in its line' : null;
}
