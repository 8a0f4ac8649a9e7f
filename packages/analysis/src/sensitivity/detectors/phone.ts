import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { namesInstitution, readsAsPerson } from '../names/reads-as-person.ts';
import type { ScanText } from '../scan-text.ts';
import { cellsOf } from '../table.ts';
import type { TermHit } from '../terms.ts';
import { against, firm, kinds, labels, lure, privateWord, vague } from './phone-words.ts';

/** Evidence of a number that is its owner's and not a firm's. */
export const privateLine = 'private or mobile line';

/** Prefixes of mobile numbers in France, the Netherlands, Belgium, Germany, the United Kingdom. */
const mobilePrefix =
	/^(?:\+33|0033) ?[67]|^0[67](?! ?\d{3} ?555)(?: ?\d){8}$|^(?:\+31|0031) ?6|^06[ -]?\d|^(?:\+32|0032) ?4|^04\d\d[ /]?\d\d ?\d\d ?\d\d$|^(?:\+49|0049) ?1[567]|^01[567]\d[ /]\d{2}(?: ?\d){5,7}$|^015\d{9}$|^(?:\+44|0044) ?7|^07[1-9]\d{2,3} ?\d{3} ?\d{3,4}$/;

const isPrivate = (value: string, label: TermHit | null): boolean =>
	(label !== null && privateWord.test(label.word)) || mobilePrefix.test(value.replace(/[().-]/g, ''));

const shape =
	/(?<![\w./=@-])(?:\+|00(?=[1-9]))?\(?\d{1,4}\)?(?:[ ./-]{0,2}\(?\d{1,5}\)?){1,6}(?:(?: ?(?:x|ext\.?) ?)\d{1,6})?(?![\w@%]|[.,-]\d|\/\d)/gi;
const northAmerican = /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i;
/** Paid for by who is called: a firm's line, nobody's own. */
const tollFree =
	/^(?:(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]|\+800|0[89]00[ .-]|0 ?80[0-5][ .-]|08[58][ -]?\d)/;
/** Trunk prefix 0 and groups as in France, the Netherlands, Belgium, Germany, the United Kingdom. */
const european = /^0[1-9](?:[ .-]?\d){7,10}$/;
const dateForm = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?:[ -]\d{1,2}){0,2}$/;

/** Whether it may be a day: `12-05-2023`, and not `25-62-29-72`. */
function looksLikeDate(value: string): boolean {
	const [, first, , second, third] = dateForm.exec(value) ?? [];
	if (first === undefined) return false;
	const [a, b, c] = [Number(first), Number(second), Number(third)];
	return first.length === 4 ? b <= 12 && c <= 31 : (a <= 31 && b <= 12) || (a <= 12 && b <= 31);
}

const lands = { fr: 'FR', nl: 'NL', de: 'DE', es: 'ES', en: 'GB' } as const;

function isValid(value: string): boolean {
	if (/^\+|^00/.test(value)) return parsePhoneNumberFromString(value.replace(/^00/, '+'))?.isPossible() === true;
	return Object.values(lands).some((land) => parsePhoneNumberFromString(value, land)?.isValid() === true);
}

/** `(978) 645-9740 mobile`, `06-10446904-Office`: on cards the sort stands behind the number. */
function typeBehind(text: ScanText, end: number): TermHit | null {
	return text.hitsOf(kinds).find((hit) => hit.start >= end && hit.start - end <= 3) ?? null;
}

/** `089 72 63 41 office` above `(978) 645-9740 mobile`: the rows of somebody's card. */
const cardRow =
	/\d(?: ?- ?| {1,3})(?:office|work|fax|mobile|cell|home|direct|bureau|portable|kantoor|mobiel|gsm|büro|handy|oficina|móvil)\b/gi;
const isOnCard = (text: ScanText, start: number, end: number): boolean =>
	typeBehind(text, end) !== null &&
	(text.flat.slice(Math.max(0, start - 60), end + 70).match(cardRow)?.length ?? 0) >= 2;

/** Two times of a watch: `0000-0800`. */
const watch = /^(?:[01]\d|2[0-4])[0-5]\d ?- ?(?:[01]\d|2[0-4])[0-5]\d$/;
const behindIsFax = (text: ScanText, end: number): boolean => typeBehind(text, end)?.word === 'fax';

/** What may stand between a label and its number: `appelez le major au`, `call my mother on`, `bel Bas maar op`. */
const between =
	/^[^.!?\n:]{0,40}(?:au|aux|sur le|op|on|at|under|unter|auf|al|en el|is|est|ist|its|it's|het is|c'est|:|,|\() ?$/i;
/** Somebody's own: `questions to me (757-555-0118)`. */
const somebody =
	/(?:^|[\s(])(?:me|my|mine|him|her|his|hers|us|our|moi|mon|ma|lui|elle|son|sa|mij|me|mijn|m'n|mn|hem|haar|zijn|z'n|mich|mir|mein|meine|ihn|ihm|ihr|sein|mí|mi|él|ella|su)(?:[\s,:('’]|$)/i;
/** `this is my own phone`, behind the number. */
const ownBehind =
	/^[ ,(-]{0,3}(?:this is |it's |that's |that is |which is |c'est |dat is |dit is |das ist |es )?(?:my|his|her|mon|ma|son|sa|mijn|m'n|zijn|haar|mein|meine|sein|ihre|mi|su) (?:own |private |personal |new |eigen |nieuwe |eigene |neue |nouveau |propio )?(?:phone|mobile|cell|number|numéro|portable|tél|nummer|gsm|mobiel|telefoon|toestel|handy|telefon|número|móvil)\b/i;

/** As far before a number as the name of its owner is looked for. */
const nameReach = 80;

/** How a number is tied to whoever answers. */
interface Tie {
	readonly label: TermHit | null;
	readonly adjacent: boolean;
	readonly ofPerson: boolean;
	readonly person: boolean;
}

function tieOf(text: ScanText, start: number, end: number, value: string): Tie {
	const behind = typeBehind(text, end);
	const before = text.before(labels, start, 40);
	const gap = before === null ? '' : text.flat.slice(before.end, start);
	const adjacent = behind !== null || (before !== null && (gap.length <= 4 || between.test(gap)));
	const from = Math.max(text.lines[text.lineAt(start)]?.start ?? 0, start - nameReach);
	const head = text.flat.slice(from, start);
	const said =
		text.flat
			.slice(Math.max(0, start - 40), start)
			.split(/[.!?]\s|\n/)
			.at(-1) ?? '';
	const person =
		somebody.test(said) ||
		ownBehind.test(text.flat.slice(end, end + 40)) ||
		namedBefore(head) ||
		inPersonsRow(text, start);
	const ofPerson = isPrivate(value, behind ?? before) || ownBehind.test(text.flat.slice(end, end + 40));
	const formed = northAmerican.test(value) || /^\+/.test(value) || grouped.test(value);
	const label = before ?? behind ?? (formed ? text.before(vague, start, 25) : null);
	return { label, adjacent, ofPerson, person };
}

/** A name right before the number: `Luc Marchand 804-555-0192`. */
function namedBefore(head: string): boolean {
	const words = head
		.replace(/\([^()]{0,30}\)[\s,:]*$/, '')
		.replace(/[\s,:(|-]+$/, '')
		.split(/[:|\t]| {2,}|, (?=\p{Lu}\S+ \p{Lu})/u)
		.at(-1)
		?.trim()
		.split(/\s+/)
		.slice(-4);
	if (words === undefined) return false;
	return [2, 3, 4].some((count) => words.length >= count && readsAsPerson(words.slice(-count).join(' ')) !== null);
}

/** A row of a list of people, or one below a heading for telephones. */
function inPersonsRow(text: ScanText, start: number): boolean {
	const line = text.lines[text.lineAt(start)];
	if (line === undefined || line.text.length > 400) return false;
	const cells = cellsOf(line);
	return cells.length >= 2 && cells.some((cell) => readsAsPerson(text.flat.slice(cell.start, cell.end)) !== null);
}

/** Whoever answers answers for a firm, or for a swindler. */
function isOfFirm(text: ScanText, start: number, end: number, tie: Tie): boolean {
	const word =
		text.before(firm, start, 60) ?? text.hitsOf(firm).find((hit) => hit.start >= end && hit.start - end <= 3);
	if (word != null) {
		const gap = word.start < start ? text.flat.slice(word.end, start) : '';
		const isNearer = tie.label === null || tie.label.end <= word.end || word.start >= end;
		if (!/[.!?]\s|\n/.test(gap) && (isNearer || !tie.person)) return true;
	}
	if (text.before(lure, start, 160) !== null && !tie.person) return true;
	if (
		tie.label !== null &&
		!/^(?:tel|tel\.|tél|tél\.|telephone|phone|ph|telefoon|telefon|fax|call)$/.test(tie.label.word)
	)
		return false;
	if (tie.person) return false;
	const index = text.lineAt(start);
	const head = text.flat.slice(text.lines[index]?.start ?? 0, start);
	if (head.length > 90) return false;
	if (namesInstitution(head)) return true;
	// Below a letterhead: the lines right above name a firm and nobody.
	const above = text.lines.slice(Math.max(0, index - 3), index).map((line) => line.text.trim());
	const block = above.slice(above.lastIndexOf('') + 1).filter((line) => line.length <= 60);
	return (
		/^\W*\p{L}{0,12}\W*$/u.test(head) &&
		!block.some((line) => readsAsPerson(line.replace(/^[^:]{2,30}: ?/, '')) !== null) &&
		block.some(namesInstitution)
	);
}

/** Groups of digits as the plans of France, Belgium, the Netherlands, the United Kingdom and Germany are written. */
const grouped =
	/^0[1-9](?:[ .-]?\d\d){4}$|^0\d{1,3}[ ./-]{1,2}\d\d(?:[ .]\d\d){2}$|^0\d{1,2}[ ./-]{1,2}\d{3}(?:[ .]\d\d){2}$|^0\d{1,3}[ ./-]\d{6,8}$|^0\d{3,4} \d{3} ?\d{3,4}$|^0\d{2} \d{4} \d{4}$|^0\d{4} \d{5,6}$|^06[ -]?\d(?:[ .]?\d){7}$/;

/** A bracket that only one end of the number has belongs to the sentence. */
function withoutStray(found: { start: number; value: string }): { start: number; value: string } {
	const value = found.value.trim();
	const open = value.split('(').length - 1;
	const close = value.split(')').length - 1;
	if (value.startsWith('(') && value.endsWith(')') && !/^\(\d{1,4}\)/.test(value))
		return { start: found.start + 1, value: value.slice(1, -1) };
	if (open > close && value.startsWith('(')) return { start: found.start + 1, value: value.slice(1) };
	if (close > open && value.endsWith(')')) return { start: found.start, value: value.slice(0, -1) };
	return { start: found.start, value };
}

/** A line of a signature with nothing but numbers. */
function standsAlone(text: ScanText, start: number, end: number): boolean {
	const line = text.lines[text.lineAt(start)];
	return line !== undefined && !/\p{L}{3}/u.test(text.flat.slice(line.start, start) + text.flat.slice(end, line.end));
}

const evidenceOf = ({ ofPerson, label }: Tie, formed: boolean): string[] => [
	...(ofPerson ? [privateLine] : formed ? ['form of a telephone number'] : []),
	...(label === null ? [] : [`context: ${label.word}`]),
];

/** A card's mobile and home numbers are private, its office's are not. */
const mobileEvidence = (text: ScanText, end: number): string[] =>
	/^(?:mobile|cell|home|portable|mobiel|gsm|handy|móvil)$/.test(typeBehind(text, end)?.word ?? '') ? [privateLine] : [];

export const phone: Detector = {
	type: 'phone',
	category: 'personal',
	groups: [labels, vague, against, kinds, firm, lure],
	shape: /\d[\d ()./-]{5,20}\d/,
	*find(text) {
		for (const match of matches(shape, text.flat)) {
			const { start, value } = withoutStray(match);
			const end = start + value.length;
			const digits = value.replace(/\D/g, '');
			if (digits.length < 6 || digits.length > 20 || watch.test(value)) continue;
			if (tollFree.test(value) || /^\d{2}(?:\D?00){3,}/.test(value)) continue;
			if (looksLikeDate(value) || /^(\d)\1+$/.test(digits)) continue;
			if (/(?:[A-Z]\d|\d[A-Z])\w{0,12} ?$/.test(text.flat.slice(Math.max(0, start - 15), start))) continue;
			// Most numbers are of no telephone's form and have no label: the rest is dear.
			const isForm = /^\+|^00/.test(value) || northAmerican.test(value) || european.test(value);
			if (!isForm && text.before(labels, start, 45) === null && typeBehind(text, end) === null) continue;
			if (isOnCard(text, start, end)) {
				yield { start, end, confidence: 85, evidence: ['a number on a card', ...mobileEvidence(text, end)] };
				continue;
			}
			const tie = tieOf(text, start, end, value);
			const { label, adjacent } = tie;
			// A machine answers a fax.
			if (behindIsFax(text, end) || (label?.word === 'fax' && adjacent)) continue;
			if (digits.length < 8 && (!adjacent || (label !== null && start - label.end > 4))) continue;
			const counter = text.before(against, start, 50);
			if (
				counter !== null &&
				(label === null || label.start < counter.start) &&
				(counter.word !== 'on' || (start - counter.end <= 2 && !(label !== null && adjacent)))
			)
				continue;
			if (isOfFirm(text, start, end, tie) && !(tie.ofPerson && adjacent)) continue;
			const international = /^\+/.test(value) || (/^00/.test(value) && label !== null);
			const formed =
				international || northAmerican.test(value) || (european.test(value) && (label !== null || grouped.test(value)));
			if (!formed) {
				// Of a form that no plan knows: a number only because its label stands right beside it.
				if (label === null || !adjacent || !/[ ().-]/.test(value) || /^\d{1,3}\.\d{3}$/.test(value)) continue;
				yield { start, end, confidence: 75, evidence: evidenceOf(tie, false) };
				continue;
			}
			// Numbers kept for fiction (555-01xx, 07700 900) are possible without being assigned.
			const proven = northAmerican.test(value) || isValid(value);
			if (!proven && label === null && !tie.ofPerson) continue;
			if (label === null && !tie.ofPerson && !tie.person && !standsAlone(text, start, end)) continue;
			yield { start, end, confidence: label === null ? 75 : proven ? 95 : 85, evidence: evidenceOf(tie, true) };
		}
	},
	mask: (value) => keepLast(value, 2),
	examples: {
		finds: [
			['call me at (757) 555-0164', '(757) 555-0164'],
			['Call me on (720) 555-0139 if it fails', '(720) 555-0139'],
			['joignable au 06 39 98 41 27', '06 39 98 41 27'],
			['mobiel 06 55501873', '06 55501873'],
			['my cell is +44 7700 900123', '+44 7700 900123'],
			['please direct further questions to me (757-555-0118)', '757-555-0118'],
			['appelez le major au 76 04 81 93', '76 04 81 93'],
			['07700 900264, this is my own phone', '07700 900264'],
			['In case of emergency: Luc Marchand 804-555-0192', '804-555-0192'],
			['089 72 63 41 office\n166-684-7899 fax\n(978)645-9740x11144 mobile', '089 72 63 41'],
			['They are not answering at 25-62-29-72', '25-62-29-72'],
			['Bel haar even van tevoren op 0341-798214', '0341-798214'],
		],
		ignores: [
			'Rudy Castellano, Lone Star Fire Protection, office 210-555-0144',
			'Lundquist Septic & Grease, shop 605-555-0129',
			'receptie en centrale: 070 555 01 00',
			'To cancel and get a refund call +1 (808) 555-0119',
			'Watch 0000-0800, cell below',
			'Lots 046 454 286 et 130 692 544',
			'order 0612345678',
			'on 12-05-2023',
			'version 10.12.33.4444',
			'2023-11-05 14:30',
		],
	},
};
