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
const military = /(?<![\w.-])[0-8]\d[0-5]\d(?:[0-5]\d)?[NS] ?\/? ?[01]\d\d[0-5]\d(?:[0-5]\d)?[EW](?!\w)/g;

export const geoCoordinate: Detector = {
	type: 'geo-coordinate',
	category: 'operations',
	groups: [labels],
	shape: /\d\.\d{3}|\d ?[°º]|\d[NS]\b| [NS][,; ]/,
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
		for (const found of matches(military, text.flat))
			yield { ...found, confidence: 85, evidence: ['latitude and longitude in degrees and minutes'] };
	},
	mask: (value) => value.replace(/\d/g, '*'),
	examples: {
		finds: [
			['staging area 36.2361, -115.0342', '36.2361, -115.0342'],
			['camera at 34.6718 N, 77.3461 W', '34.6718 N, 77.3461 W'],
			['position 48°23\'10"N 4°29\'20"W', '48°23\'10"N 4°29\'20"W'],
		],
		ignores: ['it costs 12.500, or 13.250 with tax', 'version 10.123.4567'],
	},
};
