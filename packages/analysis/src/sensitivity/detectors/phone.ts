import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { type TermHit, terms } from '../terms.ts';

const labels = terms(
	'phone',
	'privat',
	'privé',
	'perso',
	'private number',
	'joignable',
	'appeler',
	'bereikbaar op',
	'phone',
	'phone number',
	'my number',
	'new number',
	'telephone',
	'tel',
	'tel.',
	'mobile',
	'mob',
	'cell',
	'cellphone',
	'cell phone',
	'call',
	'call me',
	'text me',
	'reach me',
	'reached',
	'whatsapp',
	'sms',
	'home phone',
	'home',
	'ph',
	'dsn',
	'extension',
	'ext',
	'answering at',
	'dial',
	'fax',
	'ring',
	'téléphone',
	'tél',
	'tél.',
	'portable',
	'mobile',
	'appeler',
	'appelez',
	'joindre',
	'joignable',
	'telefoon',
	'telefoonnummer',
	'mobiel',
	'gsm',
	'bel',
	'bellen',
	'bereikbaar',
	'06-nummer',
	'mobieltje',
	'telefon',
	'handy',
	'rufnummer',
	'mobil',
	'anrufen',
	'erreichbar',
	'teléfono',
	'telefono',
	'móvil',
	'cellulare',
	'celular',
);
/** Evidence of a number that is its owner's and not a firm's. */
export const privateLine = 'private or mobile line';

/** Words and prefixes that tell a private line from a firm's. */
const privateWord =
	/^(?:privat|privé|prive|private|personal|perso|mobile|mob|cell|cellphone|cell phone|home phone|home|whatsapp|text me|call me|my number|new number|sms|portable|mobiel|mobieltje|gsm|06-nummer|handy|mobil|móvil|cellulare|celular)$/;
const mobilePrefix =
	/^(?:(?:\+33|0033) ?|0)[67](?!\d{2} ?555)|^(?:(?:\+31|0031) ?|0)6[ -]?\d|^(?:(?:\+32|0032) ?|0)4\d\d|^(?:(?:\+49|0049) ?|0)1[567]\d|^(?:(?:\+44|0044) ?|0)7[1-9]\d/;

const isPrivate = (value: string, label: TermHit | null): boolean =>
	(label !== null && privateWord.test(label.word)) || mobilePrefix.test(value.replace(/[().-]/g, ''));

const kinds = terms(
	'phone-kind',
	'privat',
	'privé',
	'private',
	'mobile',
	'cell',
	'office',
	'fax',
	'home',
	'work',
	'direct',
	'portable',
	'bureau',
	'mobiel',
	'kantoor',
	'mobil',
	'büro',
);
const against = terms(
	'not-phone',
	'order',
	'invoice',
	'tracking',
	'serial',
	'part number',
	'account',
	'iban',
	'routing',
	'aba',
	'nsn',
	'cage',
	'ref',
	'reference',
	'ip',
	'version',
	'isbn',
	'bsn',
	'ssn',
	'passport',
	'on',
	'kbo',
	'btw',
	'tva',
	'vat',
	'siren',
	'siret',
	'kvk',
	'ondernemingsnummer',
);
/** Whoever answers there answers for a firm. */
const firm = terms(
	'phone-of-firm',
	'switchboard',
	'reception',
	'front desk',
	'standard',
	'accueil',
	'secrétariat',
	'receptie',
	'centrale',
	'algemeen nummer',
	'kantoor',
	'zentrale',
	'empfang',
	'centralita',
	'head office',
	'main office',
	'helpdesk',
	'hotline',
	'customer service',
	'service client',
	'klantenservice',
);
const shape =
	/(?<![\w./=@-])(?:\+|00(?=[1-9]))?\(?\d{1,4}\)?(?:[ ./-]{0,2}\(?\d{1,5}\)?){1,6}(?:(?: ?(?:x|ext\.?) ?)\d{1,6})?(?![\w@%]|[.,-]\d|\/\d)/gi;
const northAmerican = /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i;
/** Paid for by who is called: a firm's line, nobody's own. */
const tollFree =
	/^(?:(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]|\+800|0[89]00[ .-]|0 ?80[0-5][ .-]|08[58][ -]?\d)/;
/** Trunk prefix 0 and groups as in France, the Netherlands, Belgium, Germany, the United Kingdom. */
const european = /^0[1-9](?:[ .-]?\d){7,10}$/;
const looksLikeDate = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}(?:[ -]\d{1,2}){0,2}$/;

const lands = { fr: 'FR', nl: 'NL', de: 'DE', es: 'ES', en: 'GB' } as const;

function isValid(value: string): boolean {
	if (/^\+|^00/.test(value)) return parsePhoneNumberFromString(value.replace(/^00/, '+'))?.isPossible() === true;
	return Object.values(lands).some((land) => parsePhoneNumberFromString(value, land)?.isValid() === true);
}

/** `(978) 645-9740 mobile`, `06-10446904-Office`: on cards the sort stands behind the number. */
function typeBehind(text: ScanText, end: number): TermHit | null {
	return text.hitsOf(kinds).find((hit) => hit.start >= end && hit.start - end <= 3) ?? null;
}

export const phone: Detector = {
	type: 'phone',
	category: 'personal',
	groups: [labels, against, kinds, firm],
	shape: /\d[\d ()./-]{5,20}\d/,
	*find(text) {
		for (const found of matches(shape, text.flat)) {
			const value = found.value.trim();
			const digits = value.replace(/\D/g, '');
			const behind = typeBehind(text, found.end);
			const before = text.before(labels, found.start, 40);
			const adjacent = behind !== null || (before !== null && found.start - before.end <= 4);
			if (digits.length < (adjacent ? 6 : 8) || digits.length > 20) continue;
			if (tollFree.test(value) || /^\d{2}(?:\D?00){3,}/.test(value)) continue;
			const ofPerson = isPrivate(value, behind ?? before);
			if (!ofPerson && text.before(firm, found.start, 60) !== null) continue;
			if (looksLikeDate.test(value) || /^(\d)\1+$/.test(digits)) continue;
			if (/(?:[A-Z]\d|\d[A-Z])\w{0,12} ?$/.test(text.flat.slice(Math.max(0, found.start - 15), found.start))) continue;
			const label = before ?? behind;
			const counter = text.before(against, found.start, 50);
			if (counter !== null && (label === null || label.start < counter.start)) continue;
			const international = /^\+/.test(value) || (/^00/.test(value) && label !== null);
			const formed =
				international || northAmerican.test(value) || (european.test(value) && (label !== null || /[ .-]/.test(value)));
			if (!formed) {
				// Of a form that no plan knows: a number only because its label stands right beside it.
				if (
					label === null ||
					!adjacent ||
					(behind === null && !/[ ().-]/.test(value)) ||
					/^\d{1,3}\.\d{3}$/.test(value)
				)
					continue;
				yield {
					start: found.start,
					end: found.start + value.length,
					confidence: 75,
					evidence: [`context: ${label.word}`],
				};
				continue;
			}
			// Numbers kept for fiction (555-01xx) are possible without being assigned.
			const proven = northAmerican.test(value) || isValid(value);
			if (!proven && label === null) continue;
			yield {
				start: found.start,
				end: found.start + value.length,
				confidence: label === null ? 75 : proven ? 95 : 85,
				evidence: [
					isPrivate(value, behind ?? label) ? privateLine : 'form of a telephone number',
					...(label === null ? [] : [`context: ${label.word}`]),
				],
			};
		}
	},
	mask: (value) => keepLast(value, 2),
	examples: {
		finds: [
			['call me at (757) 555-0164', '(757) 555-0164'],
			['joignable au 06 39 98 41 27', '06 39 98 41 27'],
			['mobiel 06 55501873', '06 55501873'],
			['my cell is +44 7700 900123', '+44 7700 900123'],
		],
		ignores: ['order 0612345678', 'on 12-05-2023', 'version 10.12.33.4444', '2023-11-05 14:30'],
	},
};
