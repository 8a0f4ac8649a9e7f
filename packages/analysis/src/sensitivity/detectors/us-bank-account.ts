import { type Detector, matches } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { terms } from '../terms.ts';
import { isRoutingNumber } from './national-numbers.ts';

const labels = terms(
	'account',
	...`account|account number|account num|account no|account no.|account nr|account #|account#|acct|acct.|acct no|acct no.|acct #|acct#|acct number|acct num|a/c|a/c no|a/c no.|a/c number|checking|savings|checking account|savings account|checking acct|savings acct|chequing account|deposit account|share account|share draft|bank account|bank acct|beneficiary account|payee account|dda|dda number
compte|numéro de compte|n° de compte|compte bancaire|rekening|rekeningnummer|bankrekening|konto|kontonummer|cuenta|número de cuenta`.split(
		/[|\n]/,
	),
);
const bank = terms(
	'bank',
	...'bank|routing|routing number|routing no|routing #|aba|aba number|aba no|rtn|credit union|fcu|direct deposit|wire|wire transfer|wire instructions|checking|savings|ach|beneficiary|payee|swift|federal credit union|refund|payroll|allotment|transit|voided check|void check|deposit slip|banque|virement|bank of|overschrijving|überweisung|transferencia|banco'.split(
		'|',
	),
);
const against = terms(
	'not-bank-account',
	...'login|username|user|customer account|customer|utility|frequent flyer|mileage|miles|invoice|loyalty|electric|water bill|gas bill|subscription|magazine|gl account|gl|ledger|cost center|cost centre|budget|email account|twitter|facebook|instagram|domain|portal|support ticket|ticket|client no|customer no'.split(
		'|',
	),
);
/** Before the number of the bank itself, which is printed on every cheque. */
const bankNumberBefore =
	/(?:routing|aba|rtn|transit|r\/t)(?:[ /](?:transit|routing|aba|number|no|num|nr|code))*\.?[ ]?[#:]?[ ]{0,3}$/i;
const value = /\d{6,17}(?![\w-])|\d{3,5}[- ]\d{3,6}(?:[- ]\d{2,6})?(?![\w-])/;
const nine = /(?<![\w-])\d{9}(?![\w-])/g;

/** Groups of four that go on are a card's. */
const isPartOfCard = (text: ScanText, { start, end }: { start: number; end: number }): boolean =>
	/^[ -]\d/.test(text.flat.slice(end, end + 2)) || /\d[ -]$/.test(text.flat.slice(Math.max(0, start - 2), start));

export const usBankAccount: Detector = {
	type: 'us-bank-account',
	category: 'financial',
	groups: [labels, bank, against],
	gate: [labels],
	*find(text) {
		const routing = [...matches(nine, text.flat)].filter((found) => isRoutingNumber(found.value));
		for (const found of labelledValues(text, labels, value, { reach: 40 })) {
			const digits = found.value.replace(/\D/g, '');
			if (/[\w=/?&-]/.test(text.flat[found.start - 1] ?? ' ') || /^(\d)\1+$/.test(digits) || digits.length < 6)
				continue;
			if (/^(?:0?123456789?0?)$/.test(digits) || isPartOfCard(text, found)) continue;
			if (
				/\b(?:example|sample|exemple|voorbeeld|beispiel|ejemplo)\b[ :]{0,3}$/i.test(
					text.flat.slice(0, found.start).slice(-14),
				)
			)
				continue;
			const proof = routing.some((other) => other.start !== found.start && Math.abs(other.start - found.start) < 300);
			if (bankNumberBefore.test(text.flat.slice(Math.max(0, found.start - 30), found.start))) continue;
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
			['Name\tBank\tRouting\tAccount\nAdams\tFirst Cap\t021000021\t70011824', '70011824'],
			['my savings acct at the credit union is 884120377, rtn 256074974', '884120377'],
		],
		ignores: [
			'account number 4409127736 for your magazine',
			'bank account 0000000000',
			'ABA 064000017 is the routing number of our bank',
			'GL account 448120 for travel, bank holiday Monday',
			'Retired pay account. Box 7: bank. Box 8: card. EXAMPLE: 4111 1111 1111 1111',
		],
	},
};
