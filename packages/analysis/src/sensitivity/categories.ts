import { type Category, categories, type Finding, type FindingType } from '@straymail/contracts';
import { privateLine } from './detectors/phone.ts';

/** Types that alone make a message belong to a category; addresses, telephones of signatures and network numbers do not. */
export const categoryOf: Partial<Record<FindingType, Category>> = {
	'us-ssn': 'identity',
	'us-itin': 'identity',
	'dod-id': 'identity',
	'passport-number': 'identity',
	mrz: 'identity',
	'drivers-licence': 'identity',
	'nl-bsn': 'identity',
	'fr-nir': 'identity',
	'uk-nino': 'identity',
	'be-rrn': 'identity',
	'credit-card': 'financial',
	iban: 'financial',
	'us-bank-account': 'financial',
	password: 'credentials',
	'private-key': 'credentials',
	'api-key': 'credentials',
	'one-time-code': 'credentials',
	'reset-link': 'credentials',
	'date-of-birth': 'personal',
	'home-address': 'personal',
	'medical-record': 'medical',
	diagnosis: 'medical',
	'booking-reference': 'travel',
	flight: 'travel',
	'hotel-room': 'travel',
	marking: 'marked',
};

/** A telephone number is private where its owner gives it in the text, not where a firm prints it below a signature. */
export const isPrivatePhone = (finding: Finding): boolean =>
	finding.type === 'phone' &&
	finding.confidence >= 75 &&
	finding.segment === 'main' &&
	finding.evidence.includes(privateLine);

/** Categories in the order of the vocabulary. */
export const inOrder = (found: ReadonlySet<Category>): Category[] =>
	categories.filter((category) => found.has(category));
