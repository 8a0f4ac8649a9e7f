import type { Evidence } from '@straymail/contracts';
import type { DomainCandidate } from './candidates.ts';
import { countryOfDomain } from './countries/country.ts';
import { clueEvidence, formEvidence, languageEvidence } from './evidence-country.ts';
import type { Placed, Setting } from './setting.ts';

const within = (domain: string, base: string): boolean => domain === base || domain.endsWith(`.${base}`);

/** The country of a candidate: the register's word, or that of its ending. */
export const countryOf = ({ registered }: DomainCandidate): string =>
	registered.organisation.country ?? countryOfDomain(registered.domain)?.code ?? '';

/** What in the message speaks for a candidate, as log-odds with a reason each. */
export const evidenceFor = (placed: Placed, setting: Setting): Evidence[] => [
	...addressEvidence(placed.candidate, setting),
	...clueEvidence(placed, setting),
	...languageEvidence(placed, setting),
	...formEvidence(placed, setting),
];

/** Addresses and names of the organisation itself: among the recipients, in the thread, in the text. */
function addressEvidence({ registered }: DomainCandidate, { named, isOurs }: Setting): Evidence[] {
	const found: Evidence[] = [];
	const say = (code: string, weight: number, text: string) => found.push({ code: `attribution.${code}`, text, weight });
	const { organisation } = registered;
	const others = organisation.domains.map((other) => other.toLowerCase());
	const isOne = (domain: string): boolean => others.some((base) => within(domain, base));
	const ending = `.${registered.domain.slice(registered.domain.lastIndexOf('.') + 1)}`;

	if (named.recipients.some((other) => within(other, registered.domain)))
		say('other-recipient', 3.5, `Another recipient is at ${registered.domain}.`);
	else if (named.recipients.some(isOne))
		say('other-recipient-organisation', 2, `Another recipient is at a domain of ${organisation.name}.`);
	else if (named.recipients.some((other) => other.endsWith(ending) && !isOurs(other)))
		say('other-recipient-ending', 1.2, `Another recipient is below ${ending}.`);
	if (named.ids.some((id) => within(id, registered.domain)))
		say('thread', 3, `The conversation began at ${registered.domain}.`);
	if (named.text.some((other) => within(other, registered.domain)))
		say('address-in-text', 2.5, `The text holds an address at ${registered.domain}.`);
	else if (named.text.some(isOne))
		say('organisation-in-text', 1.5, `The text holds an address of ${organisation.name}.`);
	else if (named.folded.includes(registered.domain)) say('domain-in-text', 1.5, `The text names ${registered.domain}.`);
	if (organisation.name.length > 6 && named.folded.includes(organisation.name.toLowerCase()))
		say('name-in-text', 1.2, `The text names ${organisation.name}.`);
	if (isOne(named.sender)) say('sender', 2, `The sender is at ${organisation.name}.`);
	return found;
}
