import { type Detector, matches } from '../detector.ts';
import type { ScanText } from '../scan-text.ts';
import { terms } from '../terms.ts';
import { airlines } from './airlines.ts';

const labels = terms(
	'flight',
	'flight',
	'flights',
	'flight no',
	'flight number',
	'depart',
	'departs',
	'departure',
	'departing',
	'arrive',
	'arrives',
	'arrival',
	'airline',
	'airport',
	'boarding',
	'itinerary',
	'terminal',
	'gate',
	'seat',
	'layover',
	'pnr',
	'fly',
	'flying',
	'lands',
	'landing',
	'takeoff',
	'outbound',
	'inbound',
	'dep',
	'arr',
	'vol',
	'vols',
	'vol n°',
	'départ',
	'arrivée',
	'embarquement',
	'aéroport',
	'aller',
	'retour',
	'vlucht',
	'vluchten',
	'vluchtnummer',
	'vertrek',
	'aankomst',
	'luchthaven',
	'schiphol',
	'heen',
	'heenreis',
	'terugreis',
	'terug',
	'boekingsnummer',
	'hinflug',
	'rückflug',
	'ida',
	'vuelta',
	'ticketed',
	'locator',
	'record locator',
	'flug',
	'flüge',
	'abflug',
	'ankunft',
	'flughafen',
	'vuelo',
	'salida',
	'llegada',
	'aeropuerto',
	'volo',
	'mission number',
	'rotator',
	'dtstart',
);
const shape = /(?<![\w.#/&=-])([A-Z][A-Z0-9]|\d[A-Z])[ -]?(\d{1,4})(?![\w%]|[.,:/]\d|-\d)/g;

const clock =
	/(?<!\d)(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)|\b[A-Z]{3} (?:[01]\d|2[0-3])[0-5]\d(?!\d)|(?<!\d)(?:[01]\d|2[0-3])[0-5]\d(?= ?-)/g;
/** A carrier by its call sign, as state and military flights have: `vol COTAM 0042`. */
const callSign = /(?<=\b(?:flight|vol|vlucht|flug|vuelo) (?:n[o°] ?)?)[A-Z]{3,8} ?\d{2,4}(?![\w-]|[.,:]\d)/gi;

/** Clock times in the line of a span. */
const timesInLine = (text: ScanText, start: number): number =>
	(text.lines[text.lineAt(start)]?.text.slice(0, 300).match(clock) ?? []).length;

export const flight: Detector = {
	type: 'flight',
	category: 'travel',
	groups: [labels],
	gate: [labels],
	shape: clock,
	*find(text) {
		for (const found of matches(callSign, text.flat))
			if (/^[A-Z]{3,8} ?\d/.test(found.value))
				yield { ...found, confidence: 85, evidence: ['call sign', 'context: flight'] };
		for (const found of matches(shape, text.flat)) {
			const code = found.value.slice(0, 2);
			const number = found.value.slice(2).replace(/\D/g, '');
			if (!airlines.has(code) || /^0+$/.test(number)) continue;
			const before = text.before(labels, found.start, 40);
			const label = before ?? text.near(labels, found.start, found.end, 120);
			if (label === null && timesInLine(text, found.start) < 2) continue;
			if (label === null) {
				yield { ...found, confidence: 85, evidence: ['airline designator', 'times of departure and arrival'] };
				continue;
			}
			if (number.length < 2 && before === null) continue;
			const strict =
				before !== null ||
				timesInLine(text, found.start) >= 2 ||
				/^(?:flight|vol|vlucht|vuelo|flug|pnr|airport|aéroport|depart|départ|vertrek)/.test(label.word) ||
				number.length >= 3;
			if (strict)
				yield {
					...found,
					confidence: before === null ? 85 : 95,
					evidence: ['airline designator', `context: ${label.word}`],
				};
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
		],
		ignores: ['invoice LH 2231 is due', 'flight ZZ 4411', 'on page AA 12 of the report'],
	},
};
