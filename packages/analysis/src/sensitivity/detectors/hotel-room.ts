import { type Candidate, type Detector, matches } from '../detector.ts';
import { type LabelledValue, labelledValues } from '../labelled.ts';
import type { ScanText } from '../scan-text.ts';
import { cellsOf } from '../table.ts';
import type { TermHit } from '../terms.ts';
import { columns, elsewhere, stay } from './hotel-room-words.ts';

const value = '[A-Z]?-?\\d{1,4}[A-Z]?(?![\\p{L}\\d])';
/** No room: an amount, a measure, a time, a date or a count. */
const unit =
	'(?![.,:/-]\\d| ?(?:m²|m2|sqm|qm|sq|%|€|\\$|£|eur|usd|gbp|euros?|nights?|nuits?|nachten|nächte|noches|guests?|persons?|persoons|personen|personnes|personas|people|pax|pers|adults?|adultes?|beds?|lits?|hours?|hrs|uur|uhr|[ap]m|°|x|of|or|sur|von|van|de)(?![\\p{L}]))';
const filler =
	"(?:(?: |'s | ?\\()(?:number(?:'s)?|no\\.?|nr\\.?|n[°º]|nummer|num[ée]ro|n[úu]mero|num\\.?|held|is|was|will be|remains|assigned|booked|reserved|blocked|allocated|again|attribu[ée]e?|r[ée]serv[ée]e?|gereserveerd|toegewezen|reserviert|zugewiesen|asignada|reservada|est|sera|ist|lautet|es|blijft|wordt)){0,3}";
/** `Room 217`, `chambre n° 12`, `Room held 417`, `kamer        12`. */
const labelled = new RegExp(
	`(?<![\\p{L}\\d-])(?:rooms?|rm\\.?|suites?|chambres?|ch\\.|(?:hotel)?kamers?|kamernummer|kamernr\\.?|zimmer(?:nummer|-?nr\\.?)?|zi\\.|habitaci(?:[oó]n|ones)|hab\\.|camera|cabin)${filler}[ \\t]{0,30}[#:.(]{0,2}[ \\t]{0,30}(?<=[ \\t#:.(])${value}${unit}`,
	'giu',
);
/** More numbers behind the first: `rooms 614, 616 and 618`. */
const more = new RegExp(`(?:, ?| ?/ ?| ?& ?|,? (?:and|et|en|und|y|e) )(?:room |suite )?${value}${unit}`, 'yu');
/** A row of a form whose number stands at its end: `Room   King, ocean side, 217`. */
const rowEnd =
	/(?<=^[ \t>|]{0,8}(?:room|suite|chambre|kamer|zimmer|habitaci[oó]n)(?: type)?(?: ?:| {2,}|\t)[^\n]{1,70}[,;( ](?:no\.? ?|n° ?|nr\.? ?)?)\d{2,4}[A-Z]?(?=\)?[ \t]*$)/gimu;
/** What hosts say in place of `room`: `they blocked 1108`, `vous êtes en 407`, `a quiet room, I made them write it down (407)`. */
const spoken =
	/(?<=\b(?:blocked|gave (?:you|him|her|us|them)|given (?:you|him|her|us|them)|(?:put|placed) (?:you|him|her|us|them|me) (?:in|into)|moved (?:you|him|her|us|them) to|(?:you|we|they) are in|(?:you|we|they)'re in|(?:he|she)(?:'s| is) in|i'm in|stays in|staying in|sleeps in|upgraded to|next door in|mis (?:en|au|à la)|êtes (?:en|au|à la)|(?:est|loge|dort|monte|descend|loge[nr]t?|dorment|logée?s?|installée?s?)(?: directement)? (?:en|au|à la)|donné la|avez la|avons la|réservé la|bloqué la|zit (?:in|op)|zitten (?:in|op)|slaapt (?:in|op)|ligt (?:in|op)|hebt u|krijgt u|geblokkeerd|haben die|sind in der|wohnt in|está en la|tiene la) \(?|\b(?:room|chambre|kamer|zimmer|habitación)\b[^.!?\n]{3,80}\()\d{3,4}(?=\)|[,.;!?\s]|$)(?![.,:]\d| ?(?:€|\$|%|h\b))/giu;
const notBefore =
	/(?:meeting|conference|class|board|court|exam|operating|waiting|mail|server|control|briefing|ready|war|situation|store|locker|changing|emergency|hospital|treatment|reading|vergader|wacht|behandel|les|operatie|ziekenhuis|eerste|tweede|besprechungs|klassen|warte|behandlungs) ?-?$/i;
/** `400 Harbor Square, Suite 12` is an office. */
const streetBefore = /(?<![\p{L}\d])\d{1,6} [\p{L}\d.' ]{3,40},?\s{0,3}$/u;
const plural = /^(?:rooms|suites|chambres|kamers|habitaciones)(?!\p{L})/iu;
const reach = 300;
const sentence = 160;

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

const distance = (hit: TermHit, start: number, end: number): number => Math.max(0, hit.start - end, start - hit.end);

/** The word for a stay that speaks of a span, unless a word for another house stands nearer. */
function stayNear(text: ScanText, start: number, end: number): string | null {
	const label = text.near(stay, start, end, reach);
	if (label === null) return null;
	const counter = text.near(elsewhere, start, end, 60);
	if (counter === null) return label.word;
	const inPart = text.hitsOf(stay).includes(label);
	return inPart && distance(label, start, end) <= distance(counter, start, end) ? label.word : null;
}

/** Numbers of the same floor in the sentence of a room: `room 614, detail in 612`. */
function* sameFloor(text: ScanText, end: number, number: string): Generator<{ start: number; end: number }> {
	const digits = number.replace(/\D/g, '');
	if (digits.length < 3) return;
	const paragraph = text.flat.slice(end, end + sentence).split(/\n\s*\n/)[0] ?? '';
	const floor = new RegExp(`(?<![\\w.,:/€$£-])${digits.slice(0, -2)}\\d\\d(?![\\w%]|[.,:/-]\\d| ?(?:€|\\$|h\\b))`, 'g');
	for (const found of matches(floor, paragraph))
		if (found.value !== digits && !isYear(found.value)) yield { start: end + found.start, end: end + found.end };
}

function* roomsOf(text: ScanText, found: { start: number; end: number; value: string }): Generator<Candidate> {
	const number = /[A-Z]?-?\d{1,4}[A-Z]?$/i.exec(found.value)?.[0] ?? '';
	const start = found.end - number.length;
	// `Room 1: two adults` counts the rooms of a booking.
	if (/^[1-3]$/.test(number) && /^ ?[:-] /.test(text.flat.slice(found.end, found.end + 3))) return;
	// `Rooms: 2` is how many.
	more.lastIndex = found.end;
	if (plural.test(found.value) && number.length < 3 && !more.test(text.flat)) return;
	if (/^suite/i.test(found.value) && streetBefore.test(text.flat.slice(Math.max(0, found.start - 50), found.start)))
		return;
	if (isYear(number) || notBefore.test(text.flat.slice(Math.max(0, found.start - 14), found.start))) return;
	const word = stayNear(text, found.start, found.end);
	if (word === null) return;
	const evidence = [`context: ${word}`];
	yield { start, end: found.end, confidence: 85, evidence };
	if (plural.test(found.value)) {
		more.lastIndex = found.end;
		for (let next = more.exec(text.flat); next !== null; next = more.exec(text.flat)) {
			const digits = /[A-Z]?-?\d{1,4}[A-Z]?$/i.exec(next[0])?.[0] ?? '';
			yield { start: more.lastIndex - digits.length, end: more.lastIndex, confidence: 85, evidence };
		}
	}
	for (const other of sameFloor(text, found.end, number)) yield { ...other, confidence: 75, evidence };
}

/** A label that is a table's heading, in a list of guests rather than of lessons. */
function headsColumn(text: ScanText, { label, start }: LabelledValue): boolean {
	if (text.hitsOf(elsewhere).length > text.hitsOf(stay).length) return false;
	return text.hitsOf(columns).some((hit) => {
		const line = text.lines[text.lineAt(hit.start)];
		return (
			hit.word === label && hit.end < start && line !== undefined && !/\d/.test(line.text) && cellsOf(line).length >= 2
		);
	});
}

export const hotelRoom: Detector = {
	type: 'hotel-room',
	category: 'travel',
	groups: [stay, elsewhere, columns],
	gate: [stay],
	*find(text) {
		for (const found of matches(labelled, text.flat)) yield* roomsOf(text, found);
		for (const pattern of [rowEnd, spoken]) {
			for (const found of matches(pattern, text.flat)) {
				const word = isYear(found.value) ? null : stayNear(text, found.start, found.end);
				if (word === null) continue;
				yield { start: found.start, end: found.end, confidence: 85, evidence: [`context: ${word}`] };
				for (const other of sameFloor(text, found.end, found.value))
					yield { ...other, confidence: 75, evidence: [`context: ${word}`] };
			}
		}
		for (const found of labelledValues(text, columns, /(?<![\w.,:/-])[A-Z]?\d{1,4}[A-Z]?(?![\w%]|[.,:/-]\d)/)) {
			if (found.how !== 'column' || !headsColumn(text, found)) continue;
			yield { start: found.start, end: found.end, confidence: 75, evidence: [`column: ${found.label}`] };
		}
	},
	mask: (shown) => shown.replace(/\d/g, '*'),
	examples: {
		finds: [
			['Hotel: Suite 2104, two nights', '2104'],
			['Hôtel du Port, chambre 318', '318'],
			['Room held 417, check-in after 3 PM', '417'],
			['Aankomst vrijdag\nKamer        12, tweepersoons', '12'],
			['Check-in Friday\nRoom      King, ocean side, 217', '217'],
			['the hotel gave the general room 614, his detail is in 612', '612'],
			['Hotel Atlas, chambres 12, 14 et 16', '16'],
			['At the hotel they blocked 1108 for you', '1108'],
			['Rooming list\nName\tRoom\tNights\nRoe, Ann\t204\t2', '204'],
			['Zimmer 31, zwei Nächte mit Frühstück', '31'],
		],
		ignores: [
			'meeting in room 214',
			'12 Main Street, Suite 400',
			'Grade 4: the recorder can be picked up in Room 14, pack the bag at night',
			'hotel with 120 rooms, room 24 m², rooms 2 nights',
			'Room 1: 2 adults, 3 nights',
			'Kamer van Koophandel 12345678, hotel De Post',
		],
	},
};
