import type { Detector } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const nouns = [
	"driver's license",
	"driver's licence",
	'drivers license',
	'drivers licence',
	'driver license',
	'driver licence',
	'driving licence',
	'driving license',
	"driver's lic",
	'drivers lic',
	'dl no',
	'dl#',
	'lic. no',
	'lic no',
	'lic #',
	'lic. #',
	'dl #',
	'dl:',
];
const labels = terms(
	'drivers-licence',
	...nouns,
	...nouns.flatMap((noun) => [`${noun} number`, `${noun} no`, `${noun} #`]),
	'operator license',
	'license number',
	'licence number',
	'license no',
	'licence no',
	'permis de conduire',
	'numéro de permis',
	'n° de permis',
	'permis n°',
	'permis',
	'rijbewijs',
	'rijbewijsnummer',
	'rijbewijsnr',
	'führerschein',
	'führerscheinnummer',
	'permiso de conducir',
	'carné de conducir',
	'patente di guida',
);
const person = terms(
	'driver',
	'driver',
	'drivers',
	"driver's",
	'driving',
	'conduire',
	'conducir',
	'dmv',
	'dob',
	'date of birth',
	'vehicle',
	'vin',
	'insured',
	'conducteur',
	'véhicule',
	'fourgon',
	'state-issued',
);
const value = /(?=[A-Z]{0,6}\d)[A-Z0-9]{1,18}(?:[- ][A-Z0-9]{2,8}){0,3}(?![\w-])/;

export const driversLicence: Detector = {
	type: 'drivers-licence',
	category: 'identity',
	groups: [labels, person],
	*find(text) {
		for (const found of labelledValues(text, labels, value, { reach: 50 })) {
			const shown = trimWords(found.value);
			const digits = shown.replace(/\D/g, '');
			const compact = shown.replace(/[- ]/g, '');
			if (digits.length < 4 || compact.length < 6 || /^(\d)\1+$/.test(digits) || /^(?:0?12345678?9?)$/.test(digits))
				continue;
			if (/[\w-]/.test(text.flat[found.start - 1] ?? ' ') || /^\d{1,2}-\d{1,2}-\d{2,4}$/.test(shown)) continue;
			const general = /^lic(?:en[sc]e n|\.? )|^permis$/.test(found.label);
			if (general && text.near(person, found.start, found.end, 80) === null) continue;
			yield {
				start: found.start,
				end: found.start + shown.length,
				confidence: found.how === 'near' ? 75 : 95,
				evidence: ['format', `label: ${found.label}`],
			};
		}
	},
	mask: (shown) => keepLast(shown, 3),
	examples: {
		finds: [
			["My driver's license number is A56319335", 'A56319335'],
			["my driver's license number is LH329609T", 'LH329609T'],
			['rijbewijsnummer: 5081234567', '5081234567'],
			['Insured: J. Hale, Lic. no. TX 27714093', '27714093'],
			['DL# / State: C7180334 / CA', 'C7180334'],
		],
		ignores: [
			"driver's license expires 12-05-2024",
			'software license number 4412345',
			"driver's license office 0000000",
		],
	},
};

/** A capital word behind the number belongs to the sentence. */
const trimWords = (value: string): string => value.replace(/(?: [A-Z]{2,})+$/, '');
