import type { Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';
import { isBsn } from './national-numbers.ts';

const labels = terms(
	'bsn',
	'bsn',
	"bsn's",
	'bsn-nummer',
	'bsnnummer',
	'burgerservicenummer',
	'burgerservicenr',
	'burger service nummer',
	'sofinummer',
	'sofi-nummer',
	'sofi',
	'citizen service number',
);
const value =
	/\d{9}(?![\w-])|\d{4}[. ]\d{2}[. ]\d{3}(?![\w-])|\d{3}[. ]\d{3}[. ]\d{3}(?![\w-])|\d{3}[. ]\d{2}[. ]\d{4}(?![\w-])/;

export const nlBsn: Detector = {
	type: 'nl-bsn',
	category: 'identity',
	groups: [labels],
	*find(text) {
		for (const found of labelledValues(text, labels, value, { reach: 80 })) {
			if (!isBsn(found.value) || /[\w-]/.test(text.flat[found.start - 1] ?? ' ')) continue;
			yield {
				...found,
				confidence: found.how === 'near' ? 85 : 95,
				evidence: ['eleven-proof', `label: ${found.label}`],
			};
		}
	},
	mask: (shown) => keepLast(shown, 3),
	examples: {
		finds: [
			['BSN 482137162', '482137162'],
			['burgerservicenummer: 111222333', '111222333'],
		],
		ignores: ['BSN 482137163', 'BSN: 000000000', 'ordernummer 482137162'],
	},
};
