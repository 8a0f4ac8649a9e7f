import { datePattern, months } from '../dates.ts';
import { spelledDate } from '../dates-in-words.ts';
import { type Candidate, type Detector, matches } from '../detector.ts';
import { isIdentityDocument } from '../identity-document.ts';
import { type LabelledValue, labelledValues } from '../labelled.ts';
import type { ScanText } from '../scan-text.ts';
import { labels } from './date-of-birth-words.ts';

const written = new RegExp(`${datePattern.source}|${spelledDate}`, 'iu');
/** Of a card's face: in two languages, and with what character recognition makes of noughts. */
const onCard = new RegExp(
	`(?<![\\w./-])(?:[0-3O]\\d[ ./-](?:[01O8]\\d|(?:${months})(?: ?/ ?[A-Z]{3,4})?)[ ./-](?:19|20)\\d{2}|(?:19|20)\\d{2}[./-][01]\\d[./-][0-3]\\d)(?![\\w/-])`,
	'gi',
);
/** A document is issued and runs out later than this; nobody younger travels on his own. */
const newest = 2020;

/** Before 1900 nobody alive was born; a year of two digits says nothing against it. */
const plausible = (value: string): boolean =>
	!/(?:^|\D)(?:18\d\d|20(?:2[7-9]|[3-9]\d))(?:\D|$)/.test(value) && !/^(?:0?1[-./]0?1[-./](?:1900|0000))$/.test(value);

const yearOf = (value: string): number => Number(/(?:19|20)\d{2}/.exec(value)?.[0] ?? Number.NaN);

/** Between a label and a date that is another one. */
const anotherDate =
	/\d{4}|issue|expir|valid|until|délivr|valable|jusqu|afgegeven|geldig|tot |ausgestellt|gültig|bis |expedid|válid|hasta/i;
const gapOf = (text: ScanText, { start, label }: LabelledValue): string =>
	text.lower.slice(text.lower.lastIndexOf(label, start - 1) + label.length, start);

/** The earliest date on an identity document: its label is often lost, or stands a line above among others. */
function* fromDocument(text: ScanText): Generator<Candidate> {
	if (!isIdentityDocument(text)) return;
	const dates = [...matches(onCard, text.flat)].filter(({ value }) => yearOf(value) <= newest);
	const first = dates.sort((a, b) => yearOf(a.value) - yearOf(b.value))[0];
	if (first !== undefined)
		yield { start: first.start, end: first.end, confidence: 75, evidence: ['earliest date on an identity document'] };
}

export const dateOfBirth: Detector = {
	type: 'date-of-birth',
	category: 'personal',
	groups: [labels],
	gate: [labels],
	shape: /<<|passe?port|paspoort|reisepass|koninkrijk|r[ée]publi|kingdom|identit|licen[cs]e|permis|rijbewijs/i,
	*find(text) {
		for (const found of labelledValues(text, labels, written, { reach: 60 })) {
			if (!plausible(found.value) || /[\w]/.test(text.flat[found.start - 1] ?? ' ')) continue;
			if (found.how === 'near' && anotherDate.test(gapOf(text, found))) continue;
			yield { ...found, confidence: found.how === 'near' ? 85 : 95, evidence: ['date', `label: ${found.label}`] };
		}
		yield* fromDocument(text);
	},
	mask: (value) => value.replace(/\p{L}/gu, '*').replace(/\d/g, '*'),
	examples: {
		finds: [
			['She was born on 2/7/1961.', '2/7/1961'],
			["Please tell me your date of birth. It's 3/23/1940", '3/23/1940'],
			['née le 12 juillet 1989 à Brest', '12 juillet 1989'],
			['geboren 7 maart 1999', '7 maart 1999'],
			['Name\tDOB\nRoe\t11 Jan 1979', '11 Jan 1979'],
			['Ne le 11/07/1983', '11/07/1983'],
			['né à Ath le vingt-deux juin 1971, numéro', 'vingt-deux juin 1971'],
			['geboren te Gent op drie maart negentienhonderd tweeëntachtig', 'drie maart negentienhonderd tweeëntachtig'],
			['Date of birth / Date de naissance\n14 02 1986', '14 02 1986'],
		],
		ignores: ['date of issue 12/07/2019', 'It has been like that since 11/15/1979'],
	},
};
