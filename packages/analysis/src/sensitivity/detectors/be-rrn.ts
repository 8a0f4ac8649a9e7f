import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';
import { isRrn } from './national-numbers.ts';

const labels = terms(
	'rrn',
	'rijksregisternummer',
	'rijksregister',
	'registre national',
	'numéro national',
	'n° national',
	'numéro de registre national',
	'nn',
	'niss',
	'insz',
	'rrn',
	'national register',
	'national number',
	'nationalregister',
	'nationalregisternummer',
);
const shape = /(?<![\w.-])\d{2}[. ]?(?:[024]\d|[135][0-2])[. ]?[0-3]\d[ -]?\d{3}[. ]?\d{2}(?![\w-])/g;

export const beRrn: Detector = {
	type: 'be-rrn',
	category: 'identity',
	groups: [labels],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			if (!isRrn(found.value) || /^(\d)\1+$/.test(found.value.replace(/\D/g, ''))) continue;
			const label = text.near(labels, found.start, found.end);
			if (label !== null) yield { ...found, confidence: 95, evidence: ['modulus 97', `context: ${label.word}`] };
			else if (/^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/.test(found.value))
				yield { ...found, confidence: 85, evidence: ['modulus 97', 'format'] };
		}
	},
	mask: (value) => keepLast(value, 2),
	examples: {
		finds: [['numéro national 78.04.23-276.21', '78.04.23-276.21']],
		ignores: ['numéro national 78.04.23-276.22', 'tel 78042327621'],
	},
};
