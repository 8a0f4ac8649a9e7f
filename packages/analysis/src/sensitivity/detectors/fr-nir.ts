import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';
import { isNir } from './national-numbers.ts';

const labels = terms(
	'nir',
	'nir',
	'sécurité sociale',
	'securite sociale',
	'n° ss',
	'n° de ss',
	'numéro ss',
	'n° sécu',
	'numéro de sécu',
	'sécu',
	'insee',
	'immatriculation',
	'assuré',
	'assurée',
	'assuré social',
	'social security',
	'french social security',
	'ameli',
	'carte vitale',
);
/** Articles and orders have fifteen digits as well, and one in 97 passes. */
const against = terms(
	'not-nir',
	'référence',
	'références',
	'réf',
	'fabricant',
	'catalogue',
	'pièce',
	'pièces',
	'article',
	'joint',
	'colis',
	'commande',
	'ean',
	'isbn',
	'facture',
	'lot',
);
const shape =
	/(?<![\w.-])[1-478][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-4]\d|62|63|99)[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ .|/-]{0,3}\d{2})?(?![\w-])/gi;

export const frNir: Detector = {
	type: 'fr-nir',
	category: 'identity',
	groups: [labels, against],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			const compact = found.value.replace(/[ .|/-]/g, '');
			const label = text.near(labels, found.start, found.end);
			if (/^(\d)\1+$/.test(compact)) continue;
			if (compact.length === 15 && isNir(compact)) {
				if (label === null && text.near(against, found.start, found.end, 80) !== null) continue;
				yield {
					...found,
					confidence: label === null ? 85 : 95,
					evidence: ['key', ...(label === null ? [] : [`context: ${label.word}`])],
				};
			} else if (label !== null && (compact.length === 13 || label.end <= found.start)) {
				const close = label.end <= found.start && found.start - label.end < 30;
				if (close)
					yield {
						...found,
						confidence: compact.length === 13 ? 85 : 65,
						evidence: ['format', `context: ${label.word}`],
					};
			}
		}
	},
	mask: (value) => keepLast(value, 2),
	examples: {
		finds: [['n° de sécurité sociale : 1 89 07 83 061 218 45', '1 89 07 83 061 218 45']],
		ignores: ['joint de culasse : 1 82 04 75 114 036 21', 'commande 1 89 07 83 061 218 44', 'ref 189078306121844'],
	},
};
