import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'itin',
	'itin',
	'itins',
	'individual taxpayer identification',
	'taxpayer identification',
	'taxpayer id',
	'w-7',
	'form w-7',
	'tax return',
	'irs',
	'tax id',
);
const shape = /(?<![\w.-])9\d{2}[- ]?\d{2}[- ]?\d{4}(?![\w-])/g;

/** Begins with 9; fourth and fifth digit 50–65, 70–88, 90–92 or 94–99 (IRS, Form W-7). */
export function isItin(value: string): boolean {
	const number = value.replace(/\D/g, '');
	const group = Number(number.slice(3, 5));
	if (number.length !== 9 || number[0] !== '9' || /^(\d)\1{8}$/.test(number) || number === '987654321') return false;
	return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94;
}

export const usItin: Detector = {
	type: 'us-itin',
	category: 'identity',
	groups: [labels],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			if (!isItin(found.value)) continue;
			const label = text.near(labels, found.start, found.end);
			if (label !== null) yield { ...found, confidence: 95, evidence: ['format', `context: ${label.word}`] };
			else if (/^9\d\d-\d\d-\d{4}$/.test(found.value)) yield { ...found, confidence: 75, evidence: ['format'] };
		}
	},
	mask: (value) => keepLast(value, 4),
	examples: { finds: [['her ITIN is 912-78-4456', '912-78-4456']], ignores: ['ITIN 912-66-4456', 'call 912784456'] },
};
