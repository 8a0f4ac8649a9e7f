import { type Detector, matches } from '../detector.ts';
import { labelledValues } from '../labelled.ts';
import { keepLast } from '../mask-value.ts';
import { terms } from '../terms.ts';

/** Labels of the number itself. */
const named = terms(
	'vin-label',
	'vin',
	'vin no',
	'vin number',
	'vin #',
	'vehicle identification',
	'vehicle identification number',
	'chassis',
	'chassis no',
	'chassis number',
	'frame number',
	'niv',
	"numéro d'identification du véhicule",
	"numéro d'identification",
	'numéro de série',
	'n° de série',
	'numéro de châssis',
	'n° de châssis',
	'n° châssis',
	'châssis',
	'chassisnummer',
	'chassisnr',
	'chassis nr',
	'voertuigidentificatienummer',
	'fahrgestellnummer',
	'fahrgestell-nr',
	'fahrgestellnr',
	'fahrzeug-identifizierungsnummer',
	'fahrzeugidentifikationsnummer',
	'fin',
	'bastidor',
	'número de bastidor',
	'nº de bastidor',
	'número de chasis',
);
/** Words of cars. */
const vehicles = terms(
	'vehicle',
	'vehicle',
	'registration',
	'car',
	'truck',
	'van',
	'trailer',
	'motorcycle',
	'motorbike',
	'suv',
	'pickup',
	'carfax',
	'odometer',
	'mileage',
	'plate',
	'pov',
	'véhicule',
	'voiture',
	'fourgon',
	'camion',
	'immatriculation',
	'carte grise',
	'kilométrage',
	'voertuig',
	'auto',
	'wagen',
	'kenteken',
	'kilometerstand',
	'bestelwagen',
	'fahrzeug',
	'kennzeichen',
	'vehículo',
	'coche',
	'matrícula',
	'ford',
	'toyota',
	'honda',
	'bmw',
	'nissan',
	'jeep',
	'wrangler',
	'chevrolet',
	'chevy',
	'dodge',
	'ram',
	'gmc',
	'subaru',
	'hyundai',
	'kia',
	'mazda',
	'tesla',
	'renault',
	'peugeot',
	'citroën',
	'volkswagen',
	'audi',
	'mercedes',
	'opel',
	'volvo',
	'škoda',
	'skoda',
	'fiat',
);
const shape = /(?<![\w-])[A-HJ-NPR-Z0-9]{17}(?![\w-])/g;
const value = /[A-HJ-NPR-Z0-9]{17}(?![\w-])/;
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
	groups: [named, vehicles],
	shape,
	*find(text) {
		const columns = new Set([...labelledValues(text, named, value)].map(({ start }) => start));
		for (const found of matches(shape, text.flat)) {
			if (!/\d{4}$/.test(found.value) || !/[A-Z]/.test(found.value) || /^(.)\1+$/.test(found.value)) continue;
			const proven = hasVinCheckDigit(found.value);
			const label = text.near(named, found.start, found.end, 60) ?? text.near(vehicles, found.start, found.end);
			const isNamed = text.before(named, found.start, 30) !== null || columns.has(found.start);
			if (!proven && !isNamed && text.before(vehicles, found.start, 30) === null) continue;
			yield {
				...found,
				confidence: proven && label !== null ? 95 : 75,
				evidence: [proven ? 'check digit' : 'format', ...(label === null ? [] : [`context: ${label.word}`])],
			};
		}
	},
	mask: (value) => keepLast(value, 4),
	examples: {
		finds: [
			['VIN 1HGCM82633A004352', '1HGCM82633A004352'],
			['NIV : VF1MAFCS256781234', 'VF1MAFCS256781234'],
			['Chassisnummer\tKm\nWV2ZZZ7H98H104417\t12000', 'WV2ZZZ7H98H104417'],
		],
		ignores: ['hash 1HGCM82633A004353', 'ABCDEFGHJKLMNPRST'],
	},
};
