import { type Detector, matches } from '../detector.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'position',
	'lat',
	'latitude',
	'long',
	'lon',
	'longitude',
	'coordinates',
	'coordinate',
	'coords',
	'gps',
	'position',
	'grid',
	'location',
	'waypoint',
	'loc',
	'lz',
	'rendezvous',
	'staging',
	'coordonnées',
	'coördinaten',
	'coordinaten',
	'koordinaten',
	'coordenadas',
	'positie',
	'standort',
	'maps',
	'geo',
	'site',
	'camera',
	'gate',
);
const decimalPair =
	/(?<![\w.-])[+-]?(?:[0-8]?\d|90)\.\d{3,8}°?(?: ?[NS])?[,;/ ]{1,3}[+-]?(?:1[0-7]\d|\d{1,2}|180)\.\d{3,8}°?(?: ?[EWO])?(?![\w.]*\d)/g;
const lettered =
	/(?<![\w.-])(?:[NS] ?)?(?:[0-8]?\d|90)(?:\.\d{1,8})?(?:°|º| ?deg)? ?(?:[0-5]?\d(?:\.\d{1,4})?['′’] ?)?(?:[0-5]?\d(?:\.\d{1,3})?(?:"|″|”|'') ?)?[NS]?[,;/ ]{1,3}(?:[EWO] ?)?(?:1[0-7]\d|\d{1,3})(?:\.\d{1,8})?(?:°|º| ?deg)? ?(?:[0-5]?\d(?:\.\d{1,4})?['′’] ?)?(?:[0-5]?\d(?:\.\d{1,3})?(?:"|″|”|'') ?)?[EWO]?(?!\w)/g;
/** Degrees and minutes as at sea and in the air: `34-37.6N 033-01.9E`, `N48 23.123 W004 29.456`, `16 16 N 000 03 W`. */
const minutes = "(?:[.,]\\d{1,4}|[ '′’-]{1,2}[0-5]\\d(?:\\.\\d{1,3})?)?[\"'′″’”]{0,2}";
const nautical = new RegExp(
	`(?<![\\w.-])(?:[NS] ?(?:[0-8]\\d|90)[ °º-]{1,2}[0-5]\\d${minutes}[,;/ ]{1,3}[EWO] ?[01]?\\d\\d[ °º-]{1,2}[0-5]\\d${minutes}|(?:[0-8]\\d|90)[ °º-]{1,2}[0-5]\\d${minutes} ?[NS][,;/ ]{1,3}[01]?\\d\\d[ °º-]{1,2}[0-5]\\d${minutes} ?[EWO])(?!\\w)`,
	'g',
);
/** Each with a label of its own: `Lat: 48.3901` and `Lon: -4.4861`, also with decimal commas. */
const labelled =
	/(?<=\b(?:lat|latitude|latitud|breedte|breedtegraad|breite|breitengrad)\b["']?\.? ?[:=]? {0,8})-?\d{1,2}[.,]\d{3,8}°?(?: ?[NS])?[^\n]{0,12}(?:\n[^\n]{0,12})?\b(?:lon|long|lng|longitude|longitud|lengte|lengtegraad|länge|längengrad)\b["']?\.? ?[:=]? {0,8}-?\d{1,3}[.,]\d{3,8}/gi;
const military = /(?<![\w.-])[0-8]\d[0-5]\d(?:[0-5]\d)?[NS] ?\/? ?[01]\d\d[0-5]\d(?:[0-5]\d)?[EW](?!\w)/g;

export const geoCoordinate: Detector = {
	type: 'geo-coordinate',
	category: 'operations',
	groups: [labels],
	shape: /\d\.\d{3}|\d ?[°º]|\d ?[NS](?![A-Za-z])| [NS][,; ]|\b[NS] ?\d\d|\bl(?:at|ong?)/i,
	*find(text) {
		for (const found of matches(decimalPair, text.flat)) {
			const label = text.near(labels, found.start, found.end);
			const lettering = /[NS]/.test(found.value) && /[EWO]/.test(found.value);
			const precise = /\.\d{4}/.test(found.value) && /,/.test(found.value);
			if (label !== null || lettering)
				yield {
					...found,
					confidence: 95,
					evidence: ['latitude and longitude', ...(label === null ? [] : [`context: ${label.word}`])],
				};
			else if (precise) yield { ...found, confidence: 75, evidence: ['latitude and longitude'] };
		}
		for (const found of matches(lettered, text.flat)) {
			if (!/[NS]/.test(found.value) || !/[EWO]/.test(found.value) || !/[°º]|\.\d{2}|deg/.test(found.value)) continue;
			yield { ...found, confidence: 95, evidence: ['latitude and longitude'] };
		}
		for (const pattern of [nautical, labelled])
			for (const found of matches(pattern, text.flat))
				yield { start: found.start, end: found.end, confidence: 95, evidence: ['latitude and longitude'] };
		for (const found of matches(military, text.flat))
			yield { ...found, confidence: 85, evidence: ['latitude and longitude in degrees and minutes'] };
	},
	mask: (value) => value.replace(/\d/g, '*'),
	examples: {
		finds: [
			['staging area 36.2361, -115.0342', '36.2361, -115.0342'],
			['camera at 34.6718 N, 77.3461 W', '34.6718 N, 77.3461 W'],
			['pilot ground, 34-37.6N 033-01.9E', '34-37.6N 033-01.9E'],
			['WPT 3: N48 23.123 W004 29.456', 'N48 23.123 W004 29.456'],
			['Lat: 48.3901\nLon: -4.4861', '48.3901'],
			['position 48°23\'10"N 4°29\'20"W', '48°23\'10"N 4°29\'20"W'],
		],
		ignores: ['it costs 12.500, or 13.250 with tax', 'version 10.123.4567'],
	},
};
