import { type Detector, matches } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';
import { isRoutingNumber } from './national-numbers.ts';

const labels = terms(
	'account',
	'account number',
	'account no',
	'account #',
	'acct',
	'acct no',
	'acct #',
	'acct number',
	'account',
	'a/c',
	'a/c no',
	'checking',
	'savings',
	'checking account',
	'savings account',
	'dda',
	'account nr',
);
const bank = terms(
	'bank',
	'routing',
	'routing number',
	'aba',
	'rtn',
	'bank',
	'credit union',
	'direct deposit',
	'wire',
	'wire transfer',
	'checking',
	'savings',
	'ach',
	'beneficiary',
	'swift',
	'federal credit union',
	'refund',
	'payroll',
	'transit',
);
const against = terms(
	'not-bank-account',
	'login',
	'username',
	'customer account',
	'utility',
	'frequent flyer',
	'invoice',
	'loyalty',
	'electric',
	'water bill',
	'subscription',
);
const value = /\d{6,17}(?![\w-])|\d{3,5}[- ]\d{3,6}(?:[- ]\d{2,6})?(?![\w-])/;
const nine = /(?<![\w-])\d{9}(?![\w-])/g;

export const usBankAccount: Detector = {
	type: 'us-bank-account',
	category: 'financial',
	groups: [labels, bank, against],
	gate: [labels],
	*find(text) {
		const routing = [...matches(nine, text.flat)].filter((found) => isRoutingNumber(found.value));
		for (const found of labelledValues(text, labels, value, { reach: 40 })) {
			const digits = found.value.replace(/\D/g, '');
			if (/[\w-]/.test(text.flat[found.start - 1] ?? ' ') || /^(\d)\1+$/.test(digits) || digits.length < 6) continue;
			if (/^(?:0?123456789?0?)$/.test(digits)) continue;
			const proof = routing.some((other) => other.start !== found.start && Math.abs(other.start - found.start) < 300);
			if (
				digits.length === 9 &&
				isRoutingNumber(digits) &&
				text.before(bank, found.start, 25)?.word.startsWith('routing')
			)
				continue;
			const context = text.near(bank, found.start, found.end);
			if (proof) yield { ...found, confidence: 95, evidence: ['routing number beside it', `label: ${found.label}`] };
			else if (context !== null && text.near(against, found.start, found.end, 60) === null) {
				yield {
					...found,
					confidence: found.how === 'near' ? 65 : 85,
					evidence: [`label: ${found.label}`, `context: ${context.word}`],
				};
			}
		}
	},
	mask: (shown) => keepLast(shown, 4),
	examples: {
		finds: [
			['Routing 021000021, checking account 0083317745', '0083317745'],
			['Direct deposit to account number: 4409127736', '4409127736'],
		],
		ignores: ['account number 4409127736 for your magazine', 'bank account 0000000000'],
	},
};
