import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';
import { isNino } from './national-numbers.ts';

const labels = terms(
	'nino',
	'national insurance',
	'national insurance number',
	'ni number',
	'ni no',
	'nino',
	'n.i. number',
	'nin',
	'hmrc',
	'p45',
	'p60',
	'paye',
	'payroll',
);
const shape = /(?<![\w-])[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])/gi;

export const ukNino: Detector = {
	type: 'uk-nino',
	category: 'identity',
	groups: [labels],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			// QQ 12 34 56 C is the government's own example; AB 12 34 56 C everybody else's.
			if (!isNino(found.value) || /^(?:AB|QQ)123456[A-D]$/.test(found.value.replace(/[ -]/g, '').toUpperCase()))
				continue;
			const label = text.near(labels, found.start, found.end);
			if (label !== null) yield { ...found, confidence: 95, evidence: ['format', `context: ${label.word}`] };
			else if (/^[A-Z]{2} \d{2} \d{2} \d{2} [A-D]$/.test(found.value))
				yield { ...found, confidence: 85, evidence: ['format'] };
		}
	},
	mask: (value) => keepLast(value, 2),
	examples: {
		finds: [['National Insurance number JG 48 21 93 C', 'JG 48 21 93 C']],
		ignores: ['NI number QQ 12 34 56 C', 'flight TN 482193 A'],
	},
};
