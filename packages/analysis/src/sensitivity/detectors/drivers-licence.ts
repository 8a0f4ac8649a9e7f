import { type Candidate, type Detector, matches } from '../detector.ts';
import { type LabelledValue, labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { driving, general, labels, otherLicence, state } from './drivers-licence-words.ts';

const value = /(?=[A-Z]{0,6}\d)[A-Z0-9]{1,18}(?:[- ][A-Z0-9]{1,8}){0,4}(?![\w-])/;
/**
 * Forms that tell themselves: the United Kingdom (five letters of the name, birth date, initials), Florida, Illinois,
 * Wisconsin, Maryland, New Jersey, Ontario, Quebec, France.
 */
const telling =
	/^(?:[A-Z9]{5}\d[0156]\d[0-3]\d{2}[A-Z9]{2}[A-Z0-9]{3}|[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d|[A-Z]\d{3}-\d{4}-\d{4}(?:-\d{2})?|[A-Z]-\d{3}-\d{3}-\d{3}-\d{3}|[A-Z]\d{4}[ -]\d{5}[ -]\d{5}|[A-Z]\d{4}-\d{6}-\d{2}|\d{12}|\d{2}[A-Z]{2}\d{5})$/;
/** `Georgia, number 058114473`, `Florida, M600-240-88-173-0`. */
const ofState = new RegExp(
	`(?<![\\p{L}])${state}[,):]? ?(?:driv\\S{2,4}(?: ?lic\\S{3,5})? ?|dl ?|lic\\S{0,5} ?)?(?:number |no\\.? |# ?|nr\\.? )?(?=[A-Z]{0,2}\\d)[A-Z0-9](?:-?[A-Z0-9]){6,16}(?![\\w-])`,
	'gu',
);
const valueAtEnd = /[A-Z0-9](?:-?[A-Z0-9]){6,16}$/;
const reach = 160;

/** A capital word behind the number belongs to the sentence: `28104736 DOB 12`. */
const trimWords = (found: string): string => found.replace(/(?<=[A-Z0-9-]{6}) [A-Z]{2,}(?: .*)?$/, '');

function fromLabel(text: ScanText, found: LabelledValue): Candidate | null {
	const shown = trimWords(found.value);
	const digits = shown.replace(/\D/g, '');
	const compact = shown.replace(/[- ]/g, '');
	if (digits.length < 4 || compact.length < 6 || /^(\d)\1+$/.test(digits) || /^(?:0?12345678?9?)$/.test(digits))
		return null;
	if (/[\w-]/.test(text.flat[found.start - 1] ?? ' ') || /^\d{1,2}-\d{1,2}-\d{2,4}$|^(?:19|20)\d\d-/.test(shown))
		return null;
	const end = found.start + shown.length;
	const isTelling = telling.test(shown);
	if (general.test(found.label) && !isTelling) {
		if (compact.length < 7 || (found.how === 'near' && !/^lic/.test(found.label))) return null;
		if (text.near(driving, found.start, end, 80) === null || text.before(otherLicence, found.start, 60) !== null)
			return null;
		if (/^(?:licen[cs]e)$/.test(found.label) && found.how !== 'direct') return null;
	}
	return {
		start: found.start,
		end,
		confidence: found.how === 'near' ? 75 : 95,
		evidence: ['format', `label: ${found.label}`],
	};
}

/** Numbers behind the name of a state, between two offsets. */
function* ofStates(text: ScanText, from: number, to: number, label: string): Generator<Candidate> {
	for (const found of matches(ofState, text.flat.slice(from, to))) {
		const shown = valueAtEnd.exec(found.value)?.[0] ?? '';
		const end = from + found.end;
		const start = end - shown.length;
		if (shown.replace(/\D/g, '').length < 6 || text.before(otherLicence, start, 60) !== null) continue;
		yield { start, end, confidence: 85, evidence: ['a state and its number', `label: ${label}`] };
	}
}

export const driversLicence: Detector = {
	type: 'drivers-licence',
	category: 'identity',
	groups: [labels, driving, otherLicence],
	gate: [labels],
	*find(text) {
		for (const found of labelledValues(text, labels, value, { reach: 50 })) {
			const candidate = fromLabel(text, found);
			if (candidate !== null) yield candidate;
		}
		let searched = 0;
		for (const label of text.hitsOf(labels)) {
			const from = Math.max(label.end, searched);
			searched = label.end + reach;
			yield* ofStates(text, from, searched, label.word);
		}
	},
	mask: (shown) => keepLast(shown, 3),
	examples: {
		finds: [
			["My driver's license number is A56319335", 'A56319335'],
			["my driver's license number is LH329609T", 'LH329609T'],
			['rijbewijsnummer: 5081234567', '5081234567'],
			['Insured: J. Hale, Lic. no. TX 27714093', '27714093'],
			['DL# / State: C7180334 / CA', 'C7180334'],
			['licence HOLLO708148D99KL', 'HOLLO708148D99KL'],
			['Permis (QC) : G1284-150390-07', 'G1284-150390-07'],
			['You left your licence here. Georgia, number 058114473, is that you?', '058114473'],
			['dob    07/19/1995\ntx dl  28104736 exp 07/2029', '28104736'],
		],
		ignores: [
			"driver's license expires 12-05-2024",
			'software license number 4412345',
			"driver's license office 0000000",
			'flight DL 1842 arrives 10:20',
			'permis de construire n° 083 137 26 00041',
			'Liquor license no. 8821344 for the mess, by car',
		],
	},
};
