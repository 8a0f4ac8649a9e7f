import type { Trap } from './trap-table.ts';

/** RFC 5321 §4.5.3.1.5 gives a reply line 512 octets; longer addresses get the hint without a proposal. */
const longestProposal = 200;
const longestName = 100;

export interface MistypedRecipient {
	readonly localPart: string;
	/** Canonical. */
	readonly domain: string;
	readonly trap: Trap;
	/** The public name of the organisation that a domain belongs to; null: not known. */
	readonly organisationOf: (domain: string) => string | null;
	/** Whether the session allows only ASCII in replies (no SMTPUTF8, RFC 6531 §3.5). */
	readonly ascii: boolean;
}

/**
 * Words for `550 5.1.2`, which the sender's own system shows to a person: what was most likely meant. Says nothing but
 * what the sender typed, what the operator entered, and the public name of the organisation. Labels in front of the
 * trap domain are kept (`us.army.ml` → `us.army.mil`).
 */
export const wrongDomainHint = ({ localPart, domain, trap, organisationOf, ascii }: MistypedRecipient): string => {
	const sayable = (text: string, longest: number) =>
		text.length <= longest && !/\p{C}/u.test(text) && !(ascii && /[^ -~]/.test(text));
	const wrong = `${domain} does not receive mail: check the address`;
	if (trap.intendedDomain === null) return wrong;

	const intended = domain.slice(0, domain.length - trap.domain.length) + trap.intendedDomain;
	const organisation = organisationOf(intended);
	// Below a whole TLD most names have no twin: only a known one is worth proposing.
	if (trap.scope === 'tld' && organisation === null) return wrong;
	const address = `${localPart}@${intended}`;
	const proposal = sayable(address, longestProposal) ? `Did you mean ${address}?` : null;
	if (organisation !== null && sayable(organisation, longestName))
		return `${domain} is not a domain of ${organisation}. ${proposal ?? `Did you mean ${intended}?`}`;
	const hint = `${domain} is not ${intended}: check the address`;
	return proposal === null ? hint : `${hint}. ${proposal}`;
};
