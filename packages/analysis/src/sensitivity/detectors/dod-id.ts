import type { Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'dod-id',
	...`dod id|dod id number|dod id num|dod id no|dod id no.|dod id nos|dod id#|dod id #|dod ids|dodid|dodid#|dod-id|dod#|dod #|dod no|dod no.|dod nr|dod identification number|dod identifier|dod number|edipi|edipis|edi-pi|edipi number|edipi no|edipi#|edipi #|edi pi|cac|cac number|cac no|cac no.|cac id|cac#|cac #|cac card|back of the cac|back of your card|back of his card|back of her card|back of my card|back of the card|back of your id|back of your cac|front of your cac|number on your cac|id card number|id card no|military id|military id number|military id no|military id card|mil id|service number|service no|service no.|service id|sponsor id|sponsor dod id|sponsor's dod id|member id|defense id|deers id
numéro dod|n° dod|identifiant dod|numéro edipi|dod-nummer|dod-id-nummer|edipi-nummer|dod-nr|número dod`.split(/[|\n]/),
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
			['the number off the back of your card 1287604395', '1287604395'],
			['EDIPI# 1298837410', '1298837410'],
			['Name\tDoD ID\tDuty\nA. Roe\t1284420075\tclerk', '1284420075'],
		],
		ignores: ['DoD ID 1234567890', 'tracking 1284417392', 'EDIPI: 0000000000'],
	},
};
