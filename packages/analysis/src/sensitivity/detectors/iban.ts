import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const against = terms(
	'not-iban',
	'example',
	'for example',
	'sample',
	'e.g.',
	'exemple',
	'voorbeeld',
	'beispiel',
	'format',
	'dummy',
);
const shape = /(?<![\w-])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![\w])/gi;
/** The numbers by which the registry and banks explain the form. */
const published = new Set([
	'GB29NWBK60161331926819',
	'GB82WEST12345698765432',
	'DE89370400440532013000',
	'FR1420041010050500013M02606',
	'NL91ABNA0417164300',
	'BE68539007547034',
	'FR7630006000011234567890189',
	'ES9121000418450200051332',
]);

const specifications = getCountrySpecifications();

/** Length of the country and ISO 7064 MOD 97-10 (ISO 13616); check digits inside the national number only add to it. */
const isIban = (compact: string): boolean => {
	if (specifications[compact.slice(0, 2)]?.chars !== compact.length) return false;
	let remainder = 0;
	for (const character of compact.slice(4) + compact.slice(0, 4)) {
		const value = Number.parseInt(character, 36);
		remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
	}
	return remainder === 1;
};

export const iban: Detector = {
	type: 'iban',
	category: 'financial',
	groups: [against],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			// The last group may be the next word: shorten by groups until the proof holds.
			for (
				let end = found.value.length;
				end >= 15;
				end = Math.max(found.value.lastIndexOf(' ', end - 1), found.value.lastIndexOf('-', end - 1))
			) {
				const compact = found.value.slice(0, end).replace(/[ -]/g, '').toUpperCase();
				if (!isIban(compact)) continue;
				if (/^..\d\d0+$/.test(compact)) break;
				if (published.has(compact) && text.near(against, found.start, found.end) !== null) break;
				yield {
					start: found.start,
					end: found.start + end,
					confidence: isValidIBAN(compact) ? 95 : 85,
					evidence: ['country length', 'modulus 97'],
				};
				break;
			}
		}
	},
	mask: (value) => value.slice(0, 2) + keepLast(value.slice(2), 4),
	examples: {
		finds: [
			['IBAN FR76 1999 9008 3100 0012 3456 740', 'FR76 1999 9008 3100 0012 3456 740'],
			['using this IBAN GB69PMNJ18913943430745', 'GB69PMNJ18913943430745'],
		],
		ignores: ['IBAN GB69PMNJ18913943430746', 'for example GB29 NWBK 6016 1331 9268 19'],
	},
};
