import { type Candidate, type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { cellsOf } from '../table.ts';
import { type TermHit, terms } from '../terms.ts';

const home = terms(
	'home',
	'come by',
	'stop by',
	'drop by',
	'now at',
	'moved to',
	'renting',
	'rents',
	'parents',
	'widow',
	'next of kin',
	'bezorgadres',
	'afleveradres',
	'leveradres',
	'huurt',
	'livraison',
	'livrer',
	'lieu de consommation',
	'titulaire',
	"je l'envoie",
	'lieferadresse',
	'lieferanschrift',
	'entrega',
	'shipping to',
	'ship it to',
	'delivery to',
	'mail to',
	'mail it to',
	'send it to',
	'post welkom',
	'kaarten kunnen naar',
	'address',
	'dropped at',
	'drop off at',
	'drop it off at',
	'property',
	'premises',
	'wonen',
	'woon',
	'wonen vanaf',
	'verhuisd',
	'bezorgen op',
	'emménagé',
	'déménagé',
	'habitons',
	"j'habite",
	'habitez',
	'wohne',
	'wohnen',
	'zieht',
	'umgezogen',
	'einzug',
	'vivo en',
	'vivimos en',
	'mudado',
	'we live',
	'i live',
	'lives',
	'staying at',
	'pick up at',
	'collect from',
	'home address',
	'residence',
	'residential address',
	'resides at',
	'residing at',
	'resident at',
	'lives at',
	'live at',
	'living at',
	'lived at',
	'my address',
	'his address',
	'her address',
	'their address',
	'our address',
	'your address',
	'current address',
	'private address',
	'permanent address',
	'mailing address',
	'home of record',
	'my house',
	'my home',
	'our home',
	'our house',
	'his home',
	'her home',
	'at home',
	'home',
	'house',
	'apartment',
	'pick up',
	'pick-up address',
	'pickup',
	'household goods',
	'delivery address',
	'deliver to',
	'ship to',
	'moving',
	'move',
	'address',
	'addr',
	'street address',
	'billing address',
	'taxpayer',
	'family',
	'adresse',
	'mon adresse',
	'son adresse',
	'domicile',
	'domicilié',
	'domiciliée',
	'adresse personnelle',
	'demeurant',
	'habite',
	'habitant',
	'réside',
	'résidant',
	'chez',
	'logement',
	'appartement',
	'location',
	'bail',
	'locataire',
	'woonadres',
	'huisadres',
	'thuisadres',
	'privéadres',
	'adres',
	'woont',
	'woonachtig',
	'wonende',
	'thuis',
	'huis',
	'woning',
	'verhuizing',
	'wohnhaft',
	'anschrift',
	'privatanschrift',
	'wohnt',
	'privatadresse',
	'wohnung',
	'wohnadresse',
	'domicilio',
	'dirección',
	'direccion',
	'vive en',
	'reside en',
	'residenza',
	'indirizzo',
	'morada',
);
const strong = terms(
	'home-strong',
	'home address',
	'residential address',
	'resides at',
	'residing at',
	'lives at',
	'home of record',
	'my address',
	'his address',
	'her address',
	'my house',
	'my home',
	'our home',
	'our house',
	'adresse personnelle',
	'domicile',
	'domicilié',
	'domiciliée',
	'demeurant',
	'woonadres',
	'huisadres',
	'thuisadres',
	'privéadres',
	'woonachtig',
	'wonende',
	'wohnhaft',
	'privatanschrift',
	'domicilio',
	'household goods',
	'current address',
	'permanent address',
	'lives at',
	'live at',
	'now at',
	'bezorgadres',
	'huurt',
	'lieu de consommation',
	'domicilio',
);
const residential = terms('residential', 'apt', 'apartment', 'unit', 'flat', 'huis', 'bis', 'appt', 'appartement');
const business = terms(
	'business',
	'headquarters',
	'head office',
	'office',
	'ltd',
	'inc',
	'llc',
	'gmbh',
	'b.v.',
	'bv',
	'sarl',
	's.a.',
	'suite',
	'warehouse',
	'depot',
	'registered office',
	'siège social',
	'kantoor',
	'kvk',
	'siret',
	'hotel',
	'hôtel',
	'unsubscribe',
	'restaurant',
	'clinic',
	'hospital',
	'headquartered',
	'vat',
	'btw',
	'tva',
	'conference',
	'venue',
	'meeting',
);

const streets =
	'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|circle|cir|way|place|pl|terrace|ter|trail|trl|parkway|pkwy|loop|highway|hwy|square|sq|crescent|cres|close|gardens|grove|mews|row|hill|run|path|pike|ridge|walk'.split(
		'|',
	);
/** As written in running text, in addresses and in capitals. */
const usSuffix = streets
	.flatMap((word) => [word, (word[0] ?? '').toUpperCase() + word.slice(1), word.toUpperCase()])
	.join('|');
const usAddress = new RegExp(
	`(?<![\\w-])\\d{1,6}[A-Za-z]?(?: [NSEW]\\.?)?(?: [A-Z0-9][\\w'.-]{0,24}){1,4} (?:${usSuffix})\\b\\.?(?:,? (?:[Aa]pt|APT|[Aa]partment|[Uu]nit|UNIT|[Ss]uite|[Ss]te|#|[Ff]lat)\\.? ?#?\\w{1,6})?(?:,?[ \\n]{1,3}[A-Z][A-Za-z'.-]{1,24}(?: [A-Z][A-Za-z'.-]{2,24}){0,3})?(?:,? ?(?:[A-Z]{2})?,? \\d{5}(?:-\\d{4})?| [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|,? [A-Z]{2}(?![\\w]))?`,
	'g',
);
const frAddress =
	/(?<![\w-])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|allee|route|quai|cours|square|passage|sentier|résidence|lotissement|hameau|faubourg|villa)(?: [\p{L}'’.-]{1,24}){1,7}(?:,?[ \n]{1,3}(?:[A-Z]-)?\d{4,5} \p{Lu}[\p{L}'’-]{1,24}(?:[ -]\p{Lu}[\p{L}'’-]{1,20}){0,3})?/giu;
const nlAddress =
	/(?<![\p{L}\d])\p{Lu}[\p{L}'.-]{2,28}(?: [\p{L}'.-]{1,20}){0,3} \d{1,5}(?:[- ]?[a-zA-Z]{1,3}|[- ]\d{1,3})?,?[ \n]{1,3}[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])(?: \p{Lu}[\p{L}'’-]{1,24}(?:[ -]\p{Lu}[\p{L}'’-]{1,20}){0,3})?/gu;
const deAddress =
	/(?<![\p{L}\d])\p{Lu}[\p{L}.-]{2,28}(?: ?(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|laan|straat|plein|kade|dreef|lei)|(?: \p{Lu}[\p{L}.-]{1,20}){0,2}) \d{1,4} ?[a-z]?,?[ \n]{1,3}(?:[A-Z]-)?\d{4,5} \p{Lu}[\p{L}-]{1,24}(?:[ -]\p{Lu}[\p{L}-]{1,20}){0,2}/gu;
const esAddress =
	/(?<![\p{L}\d])(?:calle|c\/|avenida|avda\.?|plaza|paseo|via|viale|piazza|rua)(?: [\p{L}'.-]{1,24}){1,5},? (?:n[º°]? ?)?\d{1,4}(?:,? ?\d{1,2}[ºª°]? ?\w?)?(?:,?[ \n]{1,3}\d{5} \p{Lu}[\p{L}-]{1,24})?/giu;
/** A card's field (RFC 6350 §6.3.1) and what it holds between its marks. */
const cardAddress = /(?<=^ADR(?:;[^:\n]{0,60})?:[^;\n]{0,20};[^;\n]{0,40};)[^\n]{6,160}/gim;
const shape = /\d/;

/** Apartments are lived in: `Apt 3B`, `Unit 12`, `9 huis`, `118 bis`. */
const dwelling = /\b(?:apt|apartment|unit|flat|appt?|appartement|wohnung|piso|huis|bis)\b\.? ?#?\w{0,4}/i;

/** Parts that make an address complete: without a post code and a town it needs a word that calls it a home. */
const complete = /\d{5}|\d{4} ?[A-Z]{2}\b|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[ \n](?:[A-Z]-)?\d{4} \p{Lu}/u;

/** A column of homes: the word that heads it, where its line is a heading. */
function headed(text: ScanText): TermHit | null {
	for (const hit of text.hitsOf(home)) {
		const line = text.lines[text.lineAt(hit.start)];
		if (line !== undefined && line.text.length < 200 && !/\d{3}/.test(line.text) && cellsOf(line).length >= 3)
			return hit;
	}
	return null;
}

const isBelow = (text: ScanText, heading: TermHit, start: number): boolean => {
	const line = text.lines[text.lineAt(start)];
	return start > heading.end && line !== undefined && cellsOf(line).length >= 2;
};

export const homeAddress: Detector = {
	type: 'home-address',
	category: 'personal',
	groups: [home, strong, business, residential],
	shape,
	*find(text: ScanText): Generator<Candidate> {
		for (const found of matches(cardAddress, text.flat)) {
			const value = found.value.replace(/;?[^;]{0,30}$/, '').replace(/;+$/, '');
			if (!/\d/.test(value) || /^ADR;[^:\n]*WORK/i.test(text.lines[text.lineAt(found.start)]?.text ?? '')) continue;
			yield {
				start: found.start,
				end: found.start + value.length,
				confidence: 95,
				evidence: ['address of a contact card'],
			};
		}
		const listed = headed(text);
		for (const pattern of [usAddress, frAddress, nlAddress, deAddress, esAddress]) {
			for (const found of matches(pattern, text.flat)) {
				const segment = text.segmentAt(found.start);
				const tight = text.near(strong, found.start, found.end, 120);
				const label =
					tight ??
					text.before(home, found.start, 120) ??
					(dwelling.test(found.value) ? { word: 'a dwelling by its number' } : null) ??
					(listed !== null && isBelow(text, listed, found.start) ? listed : null);
				if (label === null || (segment !== 'main' && segment !== 'quotation' && tight === null)) continue;
				const counter = text.near(business, found.start, found.end, 100);
				const whole = complete.test(found.value);
				if (!whole && tight === null) continue;
				if (counter !== null && tight === null && label !== listed) continue;
				yield {
					...found,
					confidence: whole && tight !== null ? 95 : whole ? 85 : 75,
					evidence: ['form of a postal address', `context: ${label.word}`],
				};
			}
		}
	},
	mask: (value) => keepLast(value, 0),
	examples: {
		finds: [
			[
				'Pick up the household goods at 27 Old Ferry Lane, Jacksonville, NC 28540 on Monday.',
				'27 Old Ferry Lane, Jacksonville, NC 28540',
			],
			["L'adresse du domicile : 14 rue des Lavandières, 83000 Toulon", '14 rue des Lavandières, 83000 Toulon'],
			['ADR;TYPE=HOME:;;3316 Sycamore Bend;Grove City;OH;43123;USA', '3316 Sycamore Bend;Grove City;OH;43123'],
			['Zijn woonadres is Kastanjelaan 12, 3851 AB Ermelo.', 'Kastanjelaan 12, 3851 AB Ermelo'],
		],
		ignores: [
			'Our head office, 100 Main Street, Springfield, IL 62701, is open',
			'see section 12 of the Road Traffic Act',
		],
	},
};
