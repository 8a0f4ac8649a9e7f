import type { Evidence, FindingType, MailAddress, ReadMessage } from '@straymail/contracts';
import { fold } from '../sensitivity/terms.ts';
import type { DomainCandidate } from './candidates.ts';

/** Places of a message that name domains, gathered once for all its recipients. */
export interface NamedDomains {
	readonly recipients: readonly string[];
	readonly ids: readonly string[];
	readonly sender: string;
	/** Domains of addresses in the text: signatures, quoted headers. */
	readonly text: readonly string[];
	readonly folded: string;
	readonly language: string | null;
	/** Country whose national numbers were found, when it is one. */
	readonly country: string | null;
}

const address = /[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,6}[a-z]{2,24})/gi;
const textReach = 30_000;
const domainOf = (mail: string): string =>
	mail
		.slice(mail.lastIndexOf('@') + 1)
		.toLowerCase()
		.replace(/[>\s].*$/, '');
const domainsOf = (list: readonly MailAddress[]): string[] =>
	list.map((mail) => domainOf(mail.address)).filter((domain) => domain !== '');

export function namedDomains(
	message: ReadMessage,
	language: string | null,
	types: ReadonlySet<FindingType>,
): NamedDomains {
	const text = message.parts
		.map((part) => part.text.slice(0, textReach))
		.join('\n')
		.slice(0, 2 * textReach);
	return {
		recipients: [...domainsOf(message.to), ...domainsOf(message.cc)],
		ids: [...message.inReplyTo, ...message.references].map(domainOf),
		sender: domainOf(message.from[0]?.address ?? ''),
		text: [...new Set([...text.matchAll(address)].map((match) => (match[1] as string).toLowerCase()))],
		folded: fold(text),
		language,
		country: countryOf(types),
	};
}

const numbersOf: Partial<Record<FindingType, string>> = {
	'us-ssn': 'US',
	'us-itin': 'US',
	'dod-id': 'US',
	'nl-bsn': 'NL',
	'fr-nir': 'FR',
	'be-rrn': 'BE',
	'uk-nino': 'GB',
};

function countryOf(types: ReadonlySet<FindingType>): string | null {
	const found = new Set([...types].map((type) => numbersOf[type]).filter((country) => country !== undefined));
	return found.size === 1 ? ([...found][0] ?? null) : null;
}

const within = (domain: string, base: string): boolean => domain === base || domain.endsWith(`.${base}`);

/** Languages that mail to an organisation of a country is written in; English is nobody's evidence. */
const spoken: Readonly<Record<string, readonly string[]>> = {
	NL: ['nl'],
	FR: ['fr'],
	BE: ['nl', 'fr'],
	CA: ['fr'],
	ML: ['fr'],
	SN: ['fr'],
	CM: ['fr'],
	NE: ['fr'],
	GA: ['fr'],
	CO: ['es'],
	MX: ['es'],
	DE: ['de'],
	ES: ['es'],
	IT: ['it'],
	CH: ['de', 'fr'],
	AT: ['de'],
	NO: ['no', 'nb'],
	SE: ['sv'],
	DK: ['da'],
};
const english: ReadonlySet<string> = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'INT', '']);
const endings: Readonly<Record<string, string>> = {
	nl: 'NL',
	ml: 'ML',
	sn: 'SN',
	cm: 'CM',
	ne: 'NE',
	ga: 'GA',
	co: 'CO',
	mx: 'MX',
	fr: 'FR',
	be: 'BE',
	de: 'DE',
	es: 'ES',
	it: 'IT',
	uk: 'GB',
	au: 'AU',
	ca: 'CA',
	no: 'NO',
	se: 'SE',
	dk: 'DK',
	mil: 'US',
	gov: 'US',
};
const hostsOf: Readonly<Record<string, readonly string[]>> = { US: ['us', 'conus', 'ng', 'mail', 'eur', 'pac'] };

/** What in the message speaks for a candidate, as log-odds with a reason each. */
export function evidenceFor(candidate: DomainCandidate, named: NamedDomains, localPart: string): Evidence[] {
	const found: Evidence[] = [];
	const say = (code: string, weight: number, text: string) => found.push({ code: `attribution.${code}`, text, weight });
	const { registered, domain } = candidate;
	const { organisation } = registered;
	const country =
		organisation.country ?? endings[registered.domain.slice(registered.domain.lastIndexOf('.') + 1)] ?? '';
	const others = organisation.domains.map((other) => other.toLowerCase());

	if (named.recipients.some((other) => within(other, registered.domain)))
		say('other-recipient', 3.5, `Another recipient is at ${registered.domain}.`);
	else if (named.recipients.some((other) => others.some((base) => within(other, base))))
		say('other-recipient-organisation', 2, `Another recipient is at a domain of ${organisation.name}.`);
	else if (named.recipients.some((other) => other.endsWith(`.${registered.suffix.split('.').at(-1)}`)))
		say('other-recipient-ending', 1.2, `Another recipient is below .${registered.suffix.split('.').at(-1)}.`);
	if (named.ids.some((id) => within(id, registered.domain)))
		say('thread', 3, `The conversation began at ${registered.domain}.`);
	if (named.text.some((other) => within(other, registered.domain)))
		say('address-in-text', 2.5, `The text holds an address at ${registered.domain}.`);
	else if (named.text.some((other) => others.some((base) => within(other, base))))
		say('organisation-in-text', 1.5, `The text holds an address of ${organisation.name}.`);
	else if (named.folded.includes(registered.domain)) say('domain-in-text', 1.5, `The text names ${registered.domain}.`);
	if (organisation.name.length > 6 && named.folded.includes(organisation.name.toLowerCase()))
		say('name-in-text', 1.2, `The text names ${organisation.name}.`);
	if (others.some((base) => within(named.sender, base))) say('sender', 2, `The sender is at ${organisation.name}.`);
	else if (endings[named.sender.slice(named.sender.lastIndexOf('.') + 1)] === country && country !== '')
		say('sender-country', 1, 'The sender’s domain is of the same country.');
	if (named.country !== null && country !== '') {
		if (named.country === country) say('national-number', 2, 'Holds a national number of the same country.');
		else say('national-number', -1, 'Holds a national number of another country.');
	}
	const { language } = named;
	if (language !== null) {
		if (spoken[country]?.includes(language)) say('language', 3, `Written in the language of ${organisation.name}.`);
		else if (language !== 'en' && country !== '')
			say('language', -0.8, `Not written in the language of ${organisation.name}.`);
		else if (language === 'en' && english.has(country))
			say('language', 0.8, `Written in the language of ${organisation.name}.`);
	}
	if (candidate.kept !== '' && hostsOf[country]?.includes(candidate.kept))
		say('host', 1.2, `${candidate.kept} is a host name in use there.`);
	if (/\.(?:mil|civ|ctr|naf|nfg)\d?$/.test(localPart) && domain.endsWith('.mil'))
		say('local-part', 1.5, 'The local part is formed as the US services form theirs.');
	if (localPart.endsWith('.nl') && country === 'NL') say('local-part', 1, 'The local part ends as Dutch ones do.');
	return found;
}
