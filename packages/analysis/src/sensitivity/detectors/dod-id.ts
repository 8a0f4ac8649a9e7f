import type { Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'dod-id',
	'dod id',
	'dod id number',
	'dod id no',
	'dod id nos',
	'dodid',
	'dod-id',
	'dod identification number',
	'dod number',
	'edipi',
	'edi-pi',
	'edipi number',
	'cac number',
	'cac id',
	'service number',
	'service no',
	'service id',
	'military id',
	'military id number',
);
const ten = /\d{10}(?![\w-])/;

export const dodId: Detector = {
	type: 'dod-id',
	category: 'identity',
	groups: [labels],
	*find(text) {
		for (const found of labelledValues(text, labels, ten, { reach: 80 })) {
			if (/^(\d)\1{9}$|^1234567890$/.test(found.value) || /^0/.test(found.value)) continue;
			const before = text.flat[found.start - 1] ?? ' ';
			if (/[\w-]/.test(before)) continue;
			yield { ...found, confidence: found.how === 'near' ? 85 : 95, evidence: ['ten digits', `label: ${found.label}`] };
		}
	},
	mask: (value) => keepLast(value, 4),
	examples: {
		finds: [
			['DoD ID: 1284417392', '1284417392'],
			['Name\tDoD ID\tDuty\nA. Roe\t1284420075\tclerk', '1284420075'],
		],
		ignores: ['DoD ID 1234567890', 'tracking 1284417392', 'EDIPI: 0000000000'],
	},
};
