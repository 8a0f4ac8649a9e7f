import { type Detector, matches } from '../detector.ts';
import { terms } from '../terms.ts';

const stay = terms(
	'stay',
	'receptie',
	'gast',
	'gasten',
	'rezeption',
	'réception',
	'recepción',
	'guests',
	'hotel',
	'hôtel',
	'inn',
	'lodging',
	'lodge',
	'resort',
	'guest',
	'nights',
	'night',
	'check-in',
	'check in',
	'check-out',
	'checkout',
	'stay',
	'stays',
	'staying',
	'reservation',
	'reception',
	'front desk',
	'marriott',
	'hilton',
	'hyatt',
	'sheraton',
	'billet',
	'concierge',
	'séjour',
	'nuit',
	'nuits',
	'réservation',
	'nacht',
	'nachten',
	'overnachting',
	'verblijf',
	'verblijft',
	'übernachtung',
	'nächte',
	'noches',
	'estancia',
	'suites',
);
const office = terms(
	'office-room',
	'meeting room',
	'conference room',
	'meeting',
	'class',
	'lecture',
	'building',
	'bldg',
	'salle',
	'pentagon',
	'briefing',
	'auditorium',
	'vergaderzaal',
	'attn',
	'street',
	'avenue',
	'blvd',
	'road',
);
const shape =
	/(?<![\p{L}\d])(?:rooms?|suites?|chambres?|kamers?|zimmer|habitaci[oó]n|camera|cabin)(?: (?:no\.?|number|nr\.?|n°|nummer|numéro))?[ #:.]{1,3}[A-Z]?-?\d{1,4}[A-Z]?(?![\w]|[.,]\d)/giu;

export const hotelRoom: Detector = {
	type: 'hotel-room',
	category: 'travel',
	groups: [stay, office],
	gate: [stay],
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			const label = text.near(stay, found.start, found.end);
			if (label === null) continue;
			const counter = text.near(office, found.start, found.end, 60);
			const distance = Math.min(Math.abs(label.start - found.end), Math.abs(found.start - label.end));
			if (counter !== null && distance > 60) continue;
			yield { ...found, confidence: 85, evidence: [`context: ${label.word}`] };
		}
	},
	mask: (value) => value.replace(/\d/g, '*'),
	examples: {
		finds: [
			['Hotel: Suite 2104, two nights', 'Suite 2104'],
			['Hôtel du Port, chambre 318', 'chambre 318'],
		],
		ignores: ['meeting in room 214', '12 Main Street, Suite 400'],
	},
};
