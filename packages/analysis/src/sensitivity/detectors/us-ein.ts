import type { Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'ein',
	'ein',
	'fein',
	'employer identification number',
	'employer identification',
	'employer id',
	'federal tax id',
	'federal tax identification',
	'federal id',
	'tax id',
	'tax id no',
	'taxpayer id',
	'tin',
	'irs number',
);
const value = /\d{2}-\d{7}(?![\w-])/;
/** Prefixes that the IRS has never assigned. */
const unused = new Set([
	'00',
	'07',
	'08',
	'09',
	'17',
	'18',
	'19',
	'28',
	'29',
	'49',
	'69',
	'70',
	'78',
	'79',
	'89',
	'96',
	'97',
]);

export const usEin: Detector = {
	type: 'us-ein',
	category: 'tax',
	groups: [labels],
	*find(text) {
		for (const found of labelledValues(text, labels, value, { reach: 60 })) {
			if (unused.has(found.value.slice(0, 2)) || /^12-3456789$|^(\d)\1-\1{7}$/.test(found.value)) continue;
			yield { ...found, confidence: found.how === 'direct' ? 95 : 85, evidence: ['format', `label: ${found.label}`] };
		}
	},
	mask: (shown) => keepLast(shown, 4),
	examples: {
		finds: [['EIN: 47-3318206', '47-3318206']],
		ignores: ['EIN 12-3456789', 'room 47-3318206', 'EIN: 00-1234567'],
	},
};
