import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';
import { isLuhn } from './national-numbers.ts';

const labels = terms(
	'card',
	'card',
	'cards',
	'credit card',
	'debit card',
	'cc',
	'cc#',
	'visa',
	'mastercard',
	'amex',
	'american express',
	'discover',
	'diners',
	'jcb',
	'maestro',
	'cvv',
	'cvc',
	'expiry',
	'exp',
	'expires',
	'charge',
	'carte',
	'carte bancaire',
	'cb',
	'creditcard',
	'kaart',
	'kaartnummer',
	'kreditkarte',
	'karte',
	'tarjeta',
	'pan',
	'payment',
	'atm',
	'gpc',
	'government travel card',
);
const against = terms(
	'not-card',
	'tracking',
	'imei',
	'iccid',
	'serial number',
	'serial',
	'isbn',
	'order number',
	'message-id',
	'case number',
	'ticket number',
	'e-ticket',
	'waybill',
	'sandbox',
	'test card',
	'test number',
	'stripe',
	'example',
);
const shape =
	/(?<![\w.-]|\d[ ])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|3[47]\d{2}([ -]?)\d{6}\2\d{5}|3(?:0[0-5]|[68]\d)\d([ -]?)\d{6}\3\d{4}|(?:5[06-9]|6\d)\d{10,17}|4\d{12}|1800\d{11}|2131\d{11})(?![\w-]|\.\d| \d{4}\b)/g;

/** Issuer ranges in use: Visa, Mastercard, American Express, Discover, Diners, JCB, Maestro, UnionPay. */
const issuer =
	/^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|(?:2131|1800|35\d{3})\d{11}|(?:5[0678]|6\d)\d{10,17})$/;
/** Numbers that payment providers print in their documentation. */
const published = new Set(
	'4111111111111111 4242424242424242 4012888888881881 4000056655665556 5555555555554444 5105105105105100 2223003122003222 5200828282828210 378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 30569309025904 38520000023237 3056930009020004 36227206271667 3566002020360505 3530111333300000 4222222222222 4000000000000002 4917610000000000 4444333322221111 4007000000027 4000000000000000 4988438843884305'.split(
		' ',
	),
);

export const creditCard: Detector = {
	type: 'credit-card',
	category: 'financial',
	groups: [labels, against],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			const digits = found.value.replace(/\D/g, '');
			if (!issuer.test(digits) || !isLuhn(digits) || published.has(digits) || /(\d)\1{8}/.test(digits)) continue;
			const label = text.near(labels, found.start, found.end);
			const counter = text.near(against, found.start, found.end, 80);
			if (
				counter !== null &&
				(label === null || Math.abs(counter.start - found.start) < Math.abs(label.start - found.start))
			)
				continue;
			if (label !== null)
				yield { ...found, confidence: 95, evidence: ['Luhn', 'issuer range', `context: ${label.word}`] };
			else if (/^[2-6]/.test(digits) && digits.length >= 15)
				yield { ...found, confidence: digits.length === 16 ? 85 : 75, evidence: ['Luhn', 'issuer range'] };
		}
	},
	mask: (value) => keepLast(value, 4),
	examples: {
		finds: [
			['card 4539 7801 2345 6716 exp 09/27', '4539 7801 2345 6716'],
			['Please charge my credit card. Number is 5210402405591275', '5210402405591275'],
		],
		ignores: [
			'use 4111 1111 1111 1111 in the sandbox',
			'card 4539 7801 2345 6717',
			'IMEI 490154203237518',
			'0000 0000 0000 0000',
		],
	},
};
