import type { Trap } from './trap-table.ts';

/** RFC 5321 §4.5.3.1.5 gives a reply line 512 octets; longer addresses get the hint without a proposal. */
const longestProposal = 200;

/**
 * Words for `550 5.1.2`: what the sender most likely meant. Says nothing but what the sender typed and what the
 * operator entered; labels in front of the trap domain are kept (`us.army.ml` → `us.army.mil`).
 *
 * @param ascii - whether the session allows only ASCII in replies (no SMTPUTF8, RFC 6531 §3.5).
 */
export const wrongDomainHint = (localPart: string, domain: string, trap: Trap, ascii: boolean): string => {
	if (trap.intendedDomain === null) return `${domain} does not receive mail: check the address`;
	const intended = domain.slice(0, domain.length - trap.domain.length) + trap.intendedDomain;
	const address = `${localPart}@${intended}`;
	const sayable = address.length <= longestProposal && /^[^\p{C}]*$/u.test(address);
	const hint = `${domain} is not ${intended}: check the address`;
	return sayable && !(ascii && /[^ -~]/.test(address)) ? `${hint}. Did you mean ${address}?` : hint;
};
