import { type Candidate, type Detector, matches } from '../detector.ts';
import { type LabelledValue, labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import type { TermHit } from '../terms.ts';
import { labels, otherTrade, specificLabels, travel } from './booking-reference-words.ts';

const value =
	/(?=[A-Z]{0,9}\d|[A-Z]{6}(?![\w-]))[A-Z0-9]{5,10}(?![\w-]|@|\.\w)|[A-Z]{1,4}[- ]?\d{4,10}(?:-[A-Z0-9]{1,4})?(?![\w-]|@)|\d{8,14}(?![\w-])|(?=[A-Z0-9]{0,8}-?[A-Z0-9]{0,8}\d)(?=[A-Z0-9-]{0,16}[A-Z])[A-Z0-9]{2,8}-[A-Z0-9]{2,8}(?:-[A-Z0-9]{1,6})?(?![\w-]|@)/;
const word =
	/^(?:PLEASE|NUMBER|DETAIL|STATUS|BOOKED|TICKET|FLIGHT|AIRPORT|RETURN|SINGLE|CHANGE|HOTELS?|TRAVEL|AGENCY|ONLINE|SYSTEM|VEVENT|VALARM|VCARD|DTSTART|DTEND|SUMMARY|PUBLIC|OPAQUE|CONFIRMED|NUMERO|NUMMER|DEPART|RETOUR|VOYAGE|BILLET|SEJOUR|CLIENT|GUESTS?|NIGHTS?|UNIQUE)$/;
/** `CQ 1207` is a flight, `2026-11` a month, `A320` an aircraft. */
const otherForm =
	/^[A-Z][A-Z0-9] ?\d{1,4}$|^[A-Z]{3} \d{1,4}$|^\d[A-Z] \d{1,4}$|^(?:19|20)\d{2}(?:-?\d{2}){0,2}$|^\d{1,2}[A-Z]{3}\d{2,4}$|^\d{1,2}-[A-Z]{3}-\d{2,4}$/;

/** As reservation systems make them: six letters and digits, mixed. */
const isLocator = (found: string): boolean => /^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6}$/.test(found);
/** A form that nobody takes for anything else: `K7QZ4M`, `NZ9R4TQ`, `HL-7Q4M2X`, `GC4471-RLD`. */
const mixed =
	/(?<![\w@/.-])(?:(?=[A-Z]{0,5}\d)(?=\d{0,5}[A-Z])(?![A-Z]{2}\d{1,4}(?!\w))(?![A-Z]{3}\d+(?!\w))[A-Z0-9]{6,8}|[A-Z]{2,4}-(?=[A-Z]{0,5}\d)[A-Z0-9]{4,8}|[A-Z]{1,3}\d{4,6}-[A-Z]{2,4})(?![\w@/-]|\.\w)/g;
/** Labels of nothing but journeys. */
const tickets = /^(?:fahrkarte|fahrschein|billets?|billete|tickets)$/;
const passenger = /[A-Z]{2}\/[A-Z]{2}/;
/** As reservation systems print it: `STUBBS/LEONARD MR` and below it the locator. */
const belowPassenger =
	/(?<=^[ \t]{0,8}[A-Z'-]{2,30}\/[A-Z '-]{2,30}(?: (?:MR|MRS|MS|MISS|MSTR|DR))?[ \t]{0,8}\n[ \t]{0,8})[A-Z0-9]{6}(?=[ \t]*$)/gm;
const reach = 600;

/** A word of travel near a reference that is not itself the label. */
function journey(text: ScanText, start: number, end: number, label: TermHit | null, within: number): TermHit | null {
	let best: TermHit | null = null;
	for (const hit of text.hitsOf(travel)) {
		if (label !== null && hit.start < label.end && label.start < hit.end) continue;
		const distance = Math.max(0, hit.start - end, start - hit.end);
		if (distance <= within && (best === null || Math.abs(hit.start - start) < Math.abs(best.start - start))) best = hit;
	}
	return best ?? text.beside?.hitsOf(travel)[0] ?? null;
}

/** How many different words of travel stand near. */
function journeyWords(text: ScanText, { start, end }: LabelledValue, label: TermHit | null): number {
	const near = text
		.hitsOf(travel)
		.filter((hit) => hit.start - end <= reach / 2 && start - hit.end <= reach / 2)
		.filter((hit) => label === null || hit.start >= label.end || label.start >= hit.end);
	const beside = text.beside?.hitsOf(travel) ?? [];
	return new Set([...near, ...beside].map((hit) => hit.word)).size;
}

function labelBefore(text: ScanText, found: LabelledValue): TermHit | null {
	let best: TermHit | null = null;
	for (const hit of text.hitsOf(labels)) {
		if (hit.end > found.start) break;
		if (hit.word === found.label) best = hit;
	}
	return best;
}

function fromLabel(text: ScanText, found: LabelledValue): Candidate | null {
	if (/[\w-]/.test(text.flat[found.start - 1] ?? ' ') || word.test(found.value)) return null;
	if (/^(?:19|20)\d{6}$|^\d{1,5}$/.test(found.value) || otherForm.test(found.value)) return null;
	const isSpecific = specificLabels.has(found.label);
	if (found.how === 'near' && !/[A-Z]/.test(found.value)) return null;
	if (!isSpecific && found.how === 'near' && !isLocator(found.value) && !/^[A-Z]{2,4}-[A-Z\d]{4,8}$/.test(found.value))
		return null;
	if (!isSpecific && /^\d+$|^[A-Z]+$/.test(found.value) && found.how !== 'direct') return null;
	const label = labelBefore(text, found);
	const context = journey(text, found.start, found.end, label, isSpecific ? reach : reach / 2);
	if (context === null) return null;
	if (!isSpecific) {
		// Files of every trade are numbered so; one word of travel beside them may be chance.
		if (/(?<!\d)20\d\d(?!\d)/.test(found.value) || (!isLocator(found.value) && journeyWords(text, found, label) < 2))
			return null;
		const other = text.near(otherTrade, found.start, found.end, 150);
		const isClose = Math.max(context.start - found.end, found.start - context.end) <= 40;
		if (other !== null && !isClose) return null;
		if (
			/^r[ée]f|^ref|dossier|ticket|billet/.test(found.label) &&
			!isLocator(found.value) &&
			!/[A-Z].*\d|\d.*[A-Z]/.test(found.value)
		)
			return null;
	}
	return {
		start: found.start,
		end: found.end,
		confidence: isSpecific && found.how === 'direct' ? 95 : 75,
		evidence: [`label: ${found.label}`, `context: ${context.word}`],
	};
}

/** Headlines and calendar entries give a reference without a label: `You're going to Boise! (K7QZ4M)`. */
function* fromHeadlines(text: ScanText): Generator<Candidate> {
	const isCalendar = text.lower.includes('begin:vcalendar') || text.lower.includes('dtstart');
	if (text.part !== 'subject' && !isCalendar) return;
	for (const found of matches(mixed, text.flat)) {
		const line = text.lines[text.lineAt(found.start)];
		if (
			line === undefined ||
			otherForm.test(found.value) ||
			(isCalendar && !/^(?:SUMMARY|DESCRIPTION|LOCATION)/.test(line.text))
		)
			continue;
		const inLine = text.hitsOf(travel).find((hit) => hit.start >= line.start && hit.end <= line.end);
		const announced = text.hitsOf(labels).find((hit) => hit.start >= line.start && hit.end <= line.end);
		const repeated = text.beside?.flat.includes(found.value) === true && text.beside.hits.has(travel);
		const context = inLine ?? announced;
		if (context === undefined && !repeated) continue;
		if (text.hitsOf(otherTrade).some((hit) => hit.start >= line.start && hit.end <= line.end)) continue;
		if (
			context !== undefined &&
			inLine === undefined &&
			!(announced !== undefined && (specificLabels.has(announced.word) || tickets.test(announced.word))) &&
			journey(text, found.start, found.end, announced ?? null, reach) === null
		)
			continue;
		yield {
			start: found.start,
			end: found.end,
			confidence: 75,
			evidence: ['form of a reference', `context: ${context?.word ?? 'the same in the text'}`],
		};
	}
}

/** A second reference in the sentence of one: `Delta locator is JQ7T4N, United is LM3X9P`. */
function* companions(text: ScanText, from: number): Generator<Candidate> {
	const sentence = text.flat.slice(from, from + 90).split(/[.!?](?:\s|$)|\n\s*\n/)[0] ?? '';
	for (const found of matches(/(?<![\w-])[A-Z0-9]{6}(?![\w-])/g, sentence))
		if (isLocator(found.value))
			yield {
				start: from + found.start,
				end: from + found.end,
				confidence: 75,
				evidence: ['beside another reference'],
			};
}

export const bookingReference: Detector = {
	type: 'booking-reference',
	category: 'travel',
	groups: [labels, travel, otherTrade],
	gate: [labels, travel],
	shape: mixed,
	*find(text) {
		for (const found of labelledValues(text, labels, value, { reach: 30 })) {
			const candidate = fromLabel(text, found);
			if (candidate === null) continue;
			yield candidate;
			if (isLocator(found.value)) yield* companions(text, found.end);
		}
		yield* fromHeadlines(text);
		for (const found of passenger.test(text.flat) ? matches(belowPassenger, text.flat) : [])
			if (isLocator(found.value))
				yield { start: found.start, end: found.end, confidence: 85, evidence: ['below the name of a passenger'] };
	},
	mask: (shown) => keepLast(shown, 2),
	examples: {
		finds: [
			['Booking reference: K7PX2M for your flight', 'K7PX2M'],
			['Réservation HL-482207, chambre double', 'HL-482207'],
			['PNR QXLTBZ, flight DL 733', 'QXLTBZ'],
			['Confirmation      QH-58214\nArrival           Thursday, two nights', 'QH-58214'],
			['Vertrek zondag\nReservatie   SV-4K8TQ', 'SV-4K8TQ'],
			['BEGIN:VCALENDAR\nSUMMARY:Quayside Inn\\, QH-58214\nDTSTART:20261203', 'QH-58214'],
			['Delta locator is JQ7T4N, United is LM3X9P, seats on the aisle', 'LM3X9P'],
			['Buchungscode 5TQ8WN, Hotel unverändert', '5TQ8WN'],
			['AUTOCARS BOREAL\nReservation B7T4KD\n2 passagers', 'B7T4KD'],
		],
		ignores: [
			'your reservation is confirmed for the hotel',
			'order confirmation 482207 for shoes',
			'Ticket number: INC0048213, the printer is down',
			'booking CQ 1207 Denver 10:20 - Boise 12:15',
			'Dossier HG-26-07714, hôpital de Gao, transport du patient',
		],
	},
};
