import type { Category, FindingType } from '@straymail/contracts';

// Written as records, so that the compiler sees when the vocabulary grows: in browser code its schemas are types only.
const categories: Readonly<Record<Category, true>> = {
	credentials: true,
	identity: true,
	personal: true,
	medical: true,
	tax: true,
	financial: true,
	travel: true,
	personnel: true,
	operations: true,
	facility: true,
	contract: true,
	legal: true,
	diplomatic: true,
	technical: true,
	marked: true,
};

const findings: Readonly<Record<FindingType, true>> = {
	'us-ssn': true,
	'us-ein': true,
	'us-itin': true,
	'dod-id': true,
	'passport-number': true,
	mrz: true,
	'drivers-licence': true,
	'nl-bsn': true,
	'fr-nir': true,
	'uk-nino': true,
	'be-rrn': true,
	'credit-card': true,
	iban: true,
	'us-bank-account': true,
	password: true,
	'private-key': true,
	'api-key': true,
	'one-time-code': true,
	'reset-link': true,
	'date-of-birth': true,
	'home-address': true,
	phone: true,
	'medical-record': true,
	diagnosis: true,
	vin: true,
	'booking-reference': true,
	flight: true,
	'hotel-room': true,
	'geo-coordinate': true,
	mgrs: true,
	'ip-address': true,
	marking: true,
};

/** Values that the search box knows by heart, by key. */
export const completionValues: Readonly<Record<string, readonly string[]>> = {
	category: Object.keys(categories),
	finding: Object.keys(findings),
	auth: ['dmarc-fail', 'dmarc-pass', 'spf-fail', 'spf-pass', 'dkim-fail', 'dkim-pass'],
	type: ['pdf', 'image', 'document', 'spreadsheet', 'presentation', 'archive', 'message', 'calendar', 'text', 'other'],
};
