import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

const labels = terms(
	'vin',
	'vin',
	'vehicle',
	'vehicle identification',
	'chassis',
	'chassis number',
	'registration',
	'car',
	'truck',
	'numéro de série',
	'châssis',
	'chassisnummer',
	'voertuig',
	'véhicule',
	'fahrgestellnummer',
	'fahrzeug',
	'bastidor',
	'ford',
	'toyota',
	'honda',
	'bmw',
	'nissan',
	'jeep',
	'chevrolet',
	'dodge',
	'pov',
);
const shape = /(?<![\w-])[A-HJ-NPR-Z0-9]{17}(?![\w-])/g;
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const worth = '12345678123457923456789';

/** Check digit in position nine (49 CFR 565.15(c)); European makers need not keep it. */
export function hasVinCheckDigit(value: string): boolean {
	let sum = 0;
	for (let i = 0; i < 17; i++) {
		const letter = value[i] as string;
		const number = /\d/.test(letter) ? Number(letter) : Number(worth[letters.indexOf(letter)]);
		sum += number * (weights[i] as number);
	}
	const rest = sum % 11;
	return value[8] === (rest === 10 ? 'X' : String(rest));
}

export const vin: Detector = {
	type: 'vin',
	category: 'personal',
	groups: [labels],
	shape,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			if (!/\d{4}$/.test(found.value) || !/[A-Z]/.test(found.value) || /^(.)\1+$/.test(found.value)) continue;
			const label = text.near(labels, found.start, found.end);
			const proven = hasVinCheckDigit(found.value);
			if (label !== null && (proven || text.before(labels, found.start, 30) !== null)) {
				yield {
					...found,
					confidence: proven ? 95 : 75,
					evidence: [proven ? 'check digit' : 'format', `context: ${label.word}`],
				};
			}
		}
	},
	mask: (value) => keepLast(value, 4),
	examples: {
		finds: [['VIN 1HGCM82633A004352', '1HGCM82633A004352']],
		ignores: ['hash 1HGCM82633A004353', 'ABCDEFGHJKLMNPRST'],
	},
};
