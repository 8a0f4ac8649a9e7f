import { type Candidate, type Detector, matches } from '../detector.ts';
import type { ScanText } from '../scan-text.ts';
import { airlines } from './airlines.ts';
import { announced, calledSo, labels, noCallSign, noCarrier, stateCarriers, transport } from './flight-words.ts';

const designator = /(?<![\w.#/&=-])([A-Z][A-Z0-9]|\d[A-Z])([ -]?)(\d{1,4})[A-Z]?(?![\w%]|[.,:/]\d|-\w)/g;
/** A carrier by its call sign, as charter, state and military flights have: `NTX 7142`, `vol COTAM 0042`. */
const callSign = /(?<![\w.#/&=-])[A-Z]{3,8}[ -]?\d{2,4}[A-Z]?(?![A-Z0-9%]|[.,:/]\d|-\d)/g;
const clock =
	/(?<!\d)(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)|(?<!\d)(?:1[0-2]|[1-9]):[0-5]\d ?[ap]\b|(?<!\d)(?:[01]?\d|2[0-3]) h (?:[0-5]\d)?|\b[A-Z]{3} (?:[01]\d|2[0-3])[0-5]\d(?!\d)|(?<!\d)(?:[01]\d|2[0-3])[0-5]\d(?= ?-)/g;
/** Two airports by their codes: `KBGR - EGUN`, `FRA-TLL`, `LFPO/GOBD`. */
const airports = /(?<![\w-])(?:[A-Z]{4} ?(?:-|>|->|→|\/|to) ?[A-Z]{4}|[A-Z]{3} ?(?:-|>|->|→|\/) ?[A-Z]{3})(?![\w-])/;
/** An entry of a calendar that leads from one place to another: `SUMMARY:CQ 418 Tampa to Denver`. */
const calendarRoute =
	/^(?:SUMMARY|DESCRIPTION)[^:\n]{0,40}:.{0,160}(?: to | - |-|→| nach | naar | vers | à | a )\p{Lu}/u;
/** A measure or a price behind a number: a product. */
const product =
	/^ ?(?:mm|cm|kg|kv|kw|hp|rpm|mah|pcs|eur|usd|gbp|€|\$|£|series|frame|motor|kit|rev|model|type)\b|^\s[^\n:]{0,40}\d[.,]\d\d(?!\d)/i;
/** Types of aircraft that read like a designator: `A320`, `E190`. */
const aircraftType = /^(?:A[23]\d\d|B7\d7|E1[79]\d|C1[37]0?|F1[56]|MQ|MD\d\d)$/;

/** Places with their times, one before and one behind: `Tampa 06:55 - Denver 09:02`, `17:35 EWR - 07:10 FRA`, `BKO-CMN 02:55-06:40`. */
const route =
	/\p{L}{3}\.?,? \d{1,2}[:h]?\d{2}[^\n]{0,8}(?:-|to|→|>|\/)\s{0,3}\p{Lu}\p{L}{2}[^\n\d]{0,30}\d{1,2}[:h]?\d{2}|\d{1,2}[:h]?\d{2} \p{Lu}\p{L}{2}[^\n\d]{0,24}(?:-|to|→|>|\/)\s{0,3}\d{1,2}[:h]?\d{2} \p{Lu}|\p{Lu}\p{L}{2,20} ?(?:-|to|→|>|\/) ?\p{Lu}\p{L}{2}/u;
/** Words that make a flight of a designator at some distance. */
const nearEnough =
	/^(?:flights?|vols?|vlucht(?:en)?|vuelos?|fl[uü]ge?|pnr|airport|aéroport|luchthaven|flughafen|schiphol|boarding|locator|record locator|ticketed)$/;
/** Trains and buses have numbers and times as well. */
const onGround =
	/\b(?:spoor|voie|gleis|platform|track|quai|trains?|trein|zug|bus|bussen|coach|autocar|vía|andén|ferry|tram|metro)\b/i;
/** What has a number of its own: `kamer B2 12`, `route A4 120`. */
const notBefore =
	/(?:room|kamer|chambre|zimmer|gate|seat|siège|stoel|bldg|building|block|hangar|gebouw|bâtiment|unit|terminal|hall|stand|platform|row|rij|rue|route|autoroute|weg|road|hwy|box|size|form|invoice|order|po|page|section|article|rev|part|model|type)\.? ?(?:no\.? ?|nr\.? ?|n° ?)?$/i;
/** `on QF9 to London`, `met KL 1234 naar Curaçao`. */
const aboard = /(?:\b(?:on|with|by|via|aboard|met|mit|par|avec|sur|en|con)|^|,) ?$/i;
const bound = /^,? (?:to|from|into|out of|naar|vanaf|vanuit|nach|von|aus|ab|vers|pour|depuis|desde|hacia) \p{Lu}/u;

/** `KQ 100 on 1 December`, `UA331 home sunday`, `l'AF 520 de 16 h 25`, `DL 1482 14C`. */
const whenOrWhere =
	/^,? (?:(?:on|le|am|op|el|at|de|du|des|um|om|à|a las|home|back|out|early|late) ){0,2}(?:\d{1,2}(?::\d\d| ?h\b| ?[ap]m\b| uur| Uhr)|\d{1,2}(?:st|nd|rd|th|er|\.)? ?(?:jan|feb|fév|mar|mrt|mär|apr|avr|may|mai|mei|jun|jui|jul|aug|aoû|sep|oct|okt|nov|dec|déc|dez|ene|abr|ago|dic)|(?:mon|tues?|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|maan|dins|woens|donder|vrij|zater|zon|mon|diens|mitt|donners|frei|sams|sonn)[a-zé]{0,6}\b|(?:seats? |siège |stoel |sitz )?\d{1,2}[A-K]\b)/i;

const lineOf = (text: ScanText, start: number): string => text.lines[text.lineAt(start)]?.text.slice(0, 300) ?? '';

/** Clock times in the line of a span. */
const timesInLine = (text: ScanText, start: number): number => (lineOf(text, start).match(clock) ?? []).length;

const isAnnounced = (text: ScanText, start: number): boolean =>
	announced.test(text.flat.slice(Math.max(0, start - 40), start));

function* callSigns(text: ScanText): Generator<Candidate> {
	for (const found of matches(callSign, text.flat)) {
		const letters = /^[A-Z]+/.exec(found.value)?.[0] ?? '';
		if (noCallSign.has(letters) || /\D0+$/.test(found.value)) continue;
		// `Callsign VIPER 31` is a fighter's: no passenger flies on it.
		const isTactical = letters.length > 3 && !transport.has(letters);
		const isTold =
			isAnnounced(text, found.start) && !(isTactical && calledSo.test(text.flat.slice(0, found.start).slice(-20)));
		const line = lineOf(text, found.start);
		const airport = /\d{4}$/.test(found.value) && new RegExp(`${letters}\\s*-|-\\s*${letters}`).test(line);
		const isRouted = letters.length === 3 && airports.test(line.replace(found.value, '')) && !airport;
		const isListed = /^[ _-](?:pax|passengers?|manifest|paxlijst)/i.test(text.flat.slice(found.end, found.end + 14));
		const isState = stateCarriers.has(letters);
		if (isTold || isRouted || isListed || isState)
			yield {
				start: found.start,
				end: found.end,
				confidence: 85,
				evidence: [
					'call sign',
					isState ? 'a state carrier' : isTold || isListed ? 'context: flight' : 'two airports in its line',
				],
			};
	}
}

interface Match {
	readonly start: number;
	readonly end: number;
	readonly value: string;
	readonly code: string;
	readonly number: string;
}

/** A carrier that nobody knows needs more: a word right before it, or a line with a route and its times. */
function strangerEvidence(text: ScanText, { start, value, code, number }: Match): string | null {
	if (noCarrier.has(code) || !/^[A-Z]{2}$/.test(code)) return null;
	if (isAnnounced(text, start)) return 'context: flight';
	if (number.length < 2 || value.includes('-')) return null;
	const line = lineOf(text, start);
	if (value.includes(' ') && timesInLine(text, start) >= 2 && route.test(line) && !onGround.test(line))
		return 'times of departure and arrival';
	return calendarRoute.test(line) ? 'a route in a calendar' : null;
}

function knownEvidence(text: ScanText, { start, end, value, code, number }: Match): string | null {
	if (isAnnounced(text, start)) return 'context: flight';
	const before = text.before(labels, start, 40);
	const ahead = text.flat.slice(Math.max(0, start - 24), start);
	const behind = text.flat.slice(end, end + 60);
	const line = lineOf(text, start);
	if (notBefore.test(ahead) || (/\d/.test(code) && !value.includes(' ') && number.length === 4 && before === null))
		return null;
	if (timesInLine(text, start) >= 2 && route.test(line) && !onGround.test(line))
		return 'times of departure and arrival';
	if (value.includes('-')) return null;
	if (bound.test(behind) && aboard.test(ahead)) return 'a way it leads';
	if (product.test(behind)) return null;
	if (before !== null) return `context: ${before.word}`;
	if (calendarRoute.test(line)) return 'a route in a calendar';
	if (bound.test(behind) && number.length >= 3 && value.includes(' ')) return 'a way it leads';
	if (number.length < 3) return null;
	if (airports.test(line)) return 'two airports in its line';
	if (whenOrWhere.test(behind)) return 'a day, a time or a seat behind it';
	const label = text.near(labels, start, end, 120);
	if (label === null) return null;
	const next = label.start >= end && label.start - end <= 4;
	return next || nearEnough.test(label.word) || (number.length >= 3 && airports.test(line))
		? `context: ${label.word}`
		: null;
}

const looseClock = /(?<![\d.])(?:[01]?\d|2[0-3]) ?[:h.] ?[0-5]\d(?![\d.])/;
/** As reservation systems list a leg: `IAD 1755`, `FRA 0750+1` in the lines above. */
const stop = /^\s{0,8}[A-Z]{3} (?:[01]\d|2[0-3])[0-5]\d(?:\+\d)?\s*$/;
const stopsBeside = (text: ScanText, start: number): boolean => {
	const at = text.lineAt(start);
	return text.lines.slice(Math.max(0, at - 2), at + 3).filter(({ text: line }) => stop.test(line)).length >= 2;
};
const isNextLeg = (text: ScanText, { start, value, code, number }: Match): boolean => {
	const line = lineOf(text, start);
	return (
		value.includes(' ') &&
		number.length >= 3 &&
		!noCarrier.has(code) &&
		(looseClock.test(line.replaceAll(value, '')) || stopsBeside(text, start)) &&
		!onGround.test(line) &&
		!notBefore.test(text.flat.slice(Math.max(0, start - 24), start))
	);
};

export const flight: Detector = {
	type: 'flight',
	category: 'travel',
	groups: [labels],
	gate: [labels],
	shape: /(?<![\w.#/&=-])(?:[A-Z]{2,8}|[A-Z]\d|\d[A-Z])[ -]?\d{2,4}/,
	*find(text) {
		yield* callSigns(text);
		const found: Match[] = [];
		for (const { start, end, value } of matches(designator, text.flat)) {
			const code = value.slice(0, 2);
			const number = value.slice(2).replace(/\D/g, '');
			if (/^0+$/.test(number) || aircraftType.test(value)) continue;
			found.push({ start, end, value, code, number });
		}
		const proven = new Set<string>();
		const late: Match[] = [];
		for (const match of found) {
			const isKnown = airlines.has(match.code);
			const evidence = isKnown ? knownEvidence(text, match) : strangerEvidence(text, match);
			if (evidence === null) {
				late.push(match);
				continue;
			}
			proven.add(match.code + match.number);
			yield {
				...match,
				confidence: isKnown && evidence.startsWith('context') ? 95 : 85,
				evidence: ['airline designator', evidence],
			};
		}
		for (const match of late) {
			// The same flight once more, where nothing says so; or the next leg of a journey, in a line with its times.
			if (proven.has(match.code + match.number))
				yield { ...match, confidence: 75, evidence: ['airline designator', 'named as a flight elsewhere'] };
			else if (proven.size > 0 && isNextLeg(text, match))
				yield { ...match, confidence: 75, evidence: ['airline designator', 'beside other flights, with a time'] };
		}
	},
	mask: (value) => value.replace(/\d/g, '*'),
	examples: {
		finds: [
			['Flight SQ 911 departs 09:45', 'SQ 911'],
			['vol AF 3856 départ de Brest', 'AF 3856'],
			['AS 93  SEA 1130 - ANC 1418', 'AS 93'],
			['07:15 : vol COTAM 0042, siège 1A', 'COTAM 0042'],
			['vlucht KL735 naar Curaçao', 'KL735'],
			['Arriving on DL1842 to Providence, 3:20 PM', 'DL1842'],
			['NTX 7142\tKBGR - EGUN\t19 NOV 2026', 'NTX 7142'],
			['pax list NTX7142 rev B', 'NTX7142'],
			['Heen: vlucht TP 671, Amsterdam 12.05\nTerug: TP 1684, Amsterdam 20.50', 'TP 1684'],
			['Tue 22 Dec   CQ 418   Tampa 06:55 - Denver 09:02   seat 21C', 'CQ 418'],
			['aircraft RR2247 off blocks 0915 to Tallinn', 'RR2247'],
			['SUMMARY:CQ 418 Tampa to Denver\nDTSTART:20261222T115500Z', 'CQ 418'],
			['Callsign ASCOT 6612, wheels up 0540Z', 'ASCOT 6612'],
		],
		ignores: [
			'invoice LH 2231 is due',
			'flight ZZ 4411',
			'on page AA 12 of the report',
			'HY-450 frame 450 mm 31.00\nFC-7 flight controller 39.90',
			'the flight is on an A320',
			'BWI 0710 - SEA 1005, departure on NOV 2026',
		],
	},
};
