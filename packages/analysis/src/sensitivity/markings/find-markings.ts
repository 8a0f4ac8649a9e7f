import type { Marking } from '@straymail/contracts';
import { matches } from '../detector.ts';
import type { ScanText } from '../scan-text.ts';
import { terms } from '../terms.ts';
import { type Grammar, grammars, markingWords } from './grammars.ts';
import { isPlaced } from './placement.ts';

export const markingGate = terms('marking', ...markingWords);
/** The block that E.O. 13526 asks for beside a classification. */
export const classificationBlock = terms(
	'classification-block',
	'classified by',
	'declassify on',
	'derived from',
	'classified by:',
	'geclassificeerd door',
	'declassify',
);

export interface PlacedMarking extends Marking {
	readonly start: number;
	readonly end: number;
	readonly scheme: string;
}

/** Markings of one part, each text once, in the order in which they stand. */
export function findMarkings(text: ScanText): PlacedMarking[] {
	if (text.hitsOf(markingGate).length === 0) return [];
	const found: PlacedMarking[] = [];
	for (const grammar of grammars) {
		const places = [...matches(grammar.pattern, text.flat)]
			.map((place) => trim(place, grammar))
			.filter((place) => !found.some((other) => place.start < other.end && place.end > other.start))
			.filter((place) => !grammar.placed || isPlaced(text, place.start, place.end))
			.filter((place) => isOwnText(text, place.start));
		if (grammar.bare && places.length > 0 && !isClassified(text, places)) continue;
		if (grammar.upper && places.length > 0 && !places.some((place) => isAlone(text, place.start, place.end))) continue;
		for (const place of places) {
			found.push({
				text: grammar.text ?? write(place.value),
				part: text.part,
				kind: grammar.kind,
				scheme: grammar.scheme,
				start: place.start,
				end: place.end,
			});
		}
	}
	found.sort((a, b) => a.start - b.start);
	const banners = found.filter((marking) => marking.scheme !== 'us-portion');
	const kept = banners.length > 0 && banners.length < found.length && banners.some(isOfUs) ? banners : found;
	return kept.filter((marking, index) => kept.findIndex((other) => key(other.text) === key(marking.text)) === index);
}

/** Portion marks repeat what the banner above them says. */
const isOfUs = ({ scheme, kind }: PlacedMarking): boolean =>
	kind === 'classification' || scheme.startsWith('us-') || scheme === 'cui';

const key = (text: string): string => text.toUpperCase().replace(/\s/g, '');

/** A footer that speaks of confidential information marks nothing. */
const isOwnText = (text: ScanText, start: number): boolean => text.segmentAt(start) !== 'disclaimer';

/** SECRET alone: at the head or foot of the text, twice, or with the block that says who classified it. */
function isClassified(text: ScanText, places: readonly { start: number; end: number }[]): boolean {
	const alone = places.filter((place) => isAlone(text, place.start, place.end));
	if (text.hitsOf(classificationBlock).length > 0 && places.length > 0) return true;
	if (alone.length >= 2) return true;
	const labelled = places.some((place) =>
		/(?:CLASSIFICATION|Classification|RUBRICERING|CLASSIFICATIE)\s?[:=]\s?$/.test(
			text.flat.slice(Math.max(0, place.start - 24), place.start),
		),
	);
	if (labelled && places.some((place) => !/CONFIDENTIAL/.test(text.flat.slice(place.start, place.end)))) return true;
	return alone.some((place) => {
		const word = text.flat.slice(place.start, place.end);
		if (/CONFIDENTIAL/.test(word)) return false;
		return text.flat.slice(0, place.start).trim() === '' || text.flat.slice(place.end).trim() === '';
	});
}

function isAlone(text: ScanText, start: number, end: number): boolean {
	const line = text.lines[text.lineAt(start)];
	if (line === undefined) return false;
	const rest = line.text.slice(0, start - line.start) + line.text.slice(end - line.start);
	return !/[\p{L}]/u.test(rest.replace(/\b(?:page|of)\b/gi, ''));
}

/** Control markings end where the sentence goes on: each is a known word or a list of countries. */
function trim(place: { start: number; end: number; value: string }, grammar: Grammar) {
	let value = place.value;
	if (value.includes('//') && (grammar.scheme === 'us-classification' || grammar.scheme === 'cui')) {
		const chunks = value.split(/( ?\/\/? ?)/);
		let kept = chunks[0] ?? '';
		for (let i = 2; i < chunks.length; i += 2) {
			const chunk = chunks[i] ?? '';
			const whole =
				/^REL TO [A-Z]{3,4}(?:, ?[A-Z]{3,4}| [A-Z]{3,4}(?=,)){0,20}|^(?:EYES ONLY|LIMITED DISTRIBUTION|FOR OFFICIAL USE ONLY|TALENT KEYHOLE|ORIGINATOR CONTROLLED|SP-[A-Z0-9]{2,8}|DL ONLY|FED ONLY|[A-Z0-9]{1,8}(?:-[A-Z0-9]{1,8}){0,3})/.exec(
					chunk,
				)?.[0];
			if (whole === undefined || whole === '') break;
			kept += (chunks[i - 1] ?? '') + whole;
			if (whole.length < chunk.length) break;
		}
		value = kept;
		if (place.value.startsWith('(') && place.value[kept.length] === ')') value += ')';
	}
	return { start: place.start, end: place.start + value.length, value };
}

/** As the field writes it: no blanks around slashes, no brackets around a banner, statements in capitals. */
function write(value: string): string {
	const text = value
		.replace(/ ?\/\/ ?/g, '//')
		.replace(/\s+/g, ' ')
		.trim();
	if (/^\((?:U|CUI|CONTROLLED|UNCLASSIFIED)/.test(text) && !text.endsWith(')')) return text.slice(1);
	if (/^distribution statement/i.test(text)) return text.toUpperCase();
	if (/^TLP/.test(text)) return text.replace(' ', '');
	if (/^(?:\(?U|UNCLASSIFIED)\/\/(?:FOUO|FOR OFFICIAL USE ONLY)\)?$/.test(text))
		return text.startsWith('UNCLASSIFIED') ? 'UNCLASSIFIED//FOUO' : 'U//FOUO';
	return text;
}
