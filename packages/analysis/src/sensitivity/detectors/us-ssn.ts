import { type Detector, matches } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'ssn',
	'ssn',
	'ssan',
	'socials',
	'ssns',
	'ss#',
	'ssn#',
	'social security number',
	'social security numbers',
	'social security no',
	'social security',
	'soc sec',
	'social',
	'last four of ssn',
	'tax id',
	'taxpayer identification',
	'tin',
	'sponsor ssn',
	'sécurité sociale américaine',
);
const against = terms(
	'not-ssn',
	'qty',
	'bearing',
	'back-ordered',
	'cross-reference',
	'ours',
	'yours',
	'stock',
	'sku',
	'pallet',
	'freight',
	'nsn',
	'our numbers',
	'tag no',
	'tracking',
	'order number',
	'order no',
	'part number',
	'serial number',
	'invoice',
	'model',
	'sku',
	'catalog',
	'serial',
	'serials',
	's/n',
	'certificate',
	'calibration',
	'lot',
	'batch',
	'case no',
	'case number',
	'claim no',
	'claim number',
	'policy number',
	'ticket',
	'po number',
	'p.o.',
	'drawing',
	'asset',
	'phone',
	'fax',
);
const shape = /(?<![\w.-])\d{3}[- .]\d{2}[- .]\d{4}(?![\w-]|\.\d)/g;
const digits = /\d{3}[- ]?\d{2}[- ]?\d{4}(?![\w-])/;
const strictLabels = terms(
	'ssn-strict',
	'ssan',
	'ssn',
	'ss#',
	'ssn#',
	'social security number',
	'social security no',
	'social security',
);

/** Announces a list: `the socials are because your form wants them`. */
const plural = terms('us-ssn-list', 'socials', 'ssns', 'socs', 'social security numbers', 'soc sec nos');
const nineDigits = /(?<![\w.-])\d{9}(?![\w.-])/g;

/** Numbers printed on advertisements and in how-tos (Social Security Administration, 'Misused SSNs'). */
const examples = new Set([
	'123456789',
	'078051120',
	'219099999',
	'987654321',
	'111223333',
	'123121234',
	'457555462',
	'001010001',
]);

/** Area 001–899 without 666, group and serial not zero (SSA, randomisation of 2011). */
export function isSsn(value: string): boolean {
	const number = value.replace(/\D/g, '');
	if (number.length !== 9 || examples.has(number) || /^(\d)\1{8}$/.test(number)) return false;
	const area = Number(number.slice(0, 3));
	return area > 0 && area !== 666 && area < 900 && number.slice(3, 5) !== '00' && number.slice(5) !== '0000';
}

export const usSsn: Detector = {
	type: 'us-ssn',
	category: 'identity',
	groups: [labels, against, strictLabels, plural],
	gate: [strictLabels, plural],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			if (!isSsn(found.value)) continue;
			const separators = found.value.replace(/\d/g, '');
			if (separators[0] !== separators[1]) continue;
			const label = text.near(labels, found.start, found.end);
			if (label !== null) {
				yield { ...found, confidence: 95, evidence: ['format', `context: ${label.word}`] };
				continue;
			}
			if (separators !== '--' || text.near(against, found.start, found.end, 60) !== null) continue;
			yield { ...found, confidence: 85, evidence: ['format'] };
		}
		if (text.hitsOf(plural).length > 0) {
			const bare = [...matches(nineDigits, text.flat)].filter(({ value }) => isSsn(value));
			if (bare.length >= 3)
				for (const found of bare) yield { ...found, confidence: 85, evidence: ['form', 'a list of them is announced'] };
		}
		for (const found of labelledValues(text, strictLabels, digits)) {
			if (isSsn(found.value)) yield { ...found, confidence: 95, evidence: ['format', `label: ${found.label}`] };
		}
	},
	mask: (value) => keepLast(value, 4),
	examples: {
		finds: [
			["Here's my SSN: 308-63-0237", '308-63-0237'],
			['spouse 429-61-7302 (joint return)', '429-61-7302'],
			['Social Security Number 536228145', '536228145'],
		],
		ignores: [
			'Enter it as 123-45-6789.',
			'SSN: 000-00-0000',
			'part number 412-33-1234',
			'calibration certificate 488-12-4410',
			'SSN 666-12-3456',
		],
	},
};
