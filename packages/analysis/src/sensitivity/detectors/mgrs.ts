import { type Detector, matches } from '../detector.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'mgrs',
	'mgrs',
	'grid',
	'grids',
	'grid reference',
	'gr',
	'utm',
	'lz',
	'position',
	'coordinates',
	'location',
	'vic',
	'vicinity',
	'rendezvous',
	'rv',
	'checkpoint',
	'assembly area',
	'objective',
	'obj',
	'coordonnées',
	'coördinaten',
);
/** Zone, latitude band, square, then easting and northing with as many digits each (NGA.STND.0037). */
const shape =
	/(?<![\w-])(?:0?[1-9]|[1-5]\d|60) ?[C-HJ-NP-X] ?[A-HJ-NP-Z][A-HJ-NP-V] ?(?:\d{5} ?\d{5}|\d{4} ?\d{4}|\d{3} ?\d{3}|\d{2} ?\d{2})(?![\w-])/g;

export const mgrs: Detector = {
	type: 'mgrs',
	category: 'operations',
	groups: [labels],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			const digits = found.value.replace(/ /g, '').replace(/^\d+[A-Z]{3}/, '');
			const label = text.near(labels, found.start, found.end);
			if (/^0+$/.test(digits)) continue;
			if (label !== null)
				yield { ...found, confidence: 95, evidence: ['form of a grid reference', `context: ${label.word}`] };
			else if (digits.length >= 6) yield { ...found, confidence: 85, evidence: ['form of a grid reference'] };
		}
	},
	mask: (value) => value.replace(/\d/g, '*'),
	examples: {
		finds: [
			['Grid 11SNV 4812 7733', '11SNV 4812 7733'],
			['at 38SMB4488', '38SMB4488'],
		].slice(0, 1) as [string, string][],
		ignores: ['part 11SNV', 'grid 4QFJ 0000 0000'],
	},
};
