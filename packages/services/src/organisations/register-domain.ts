import { StraymailError } from '@straymail/contracts';
import { getPublicSuffix } from 'tldts';
import { normaliseDomain } from '../trap-domains/domain-name.ts';

/** A trap domain as far as the register must know it. */
export interface OwnTrap {
	readonly domain: string;
	readonly scope: string;
	readonly excluded: readonly string[];
}

const isBelow = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);

/**
 * A domain that an organisation can have: in its stored form, under which nobody else registers names, and not one that
 * we receive for ourselves. Below a whole TLD of ours others have names of their own.
 *
 * @throws {StraymailError} `register-invalid`.
 */
export const registerDomain = (given: string, traps: readonly OwnTrap[]): string => {
	const domain = nameOf(given);
	if (getPublicSuffix(domain) === domain)
		throw new StraymailError(
			'register-invalid',
			`${domain} is a public suffix, under which anybody may have a name; write the domains below it`,
		);
	const own = traps.find(
		(trap) =>
			trap.scope !== 'tld' && isBelow(domain, trap.domain) && !trap.excluded.some((name) => isBelow(domain, name)),
	);
	if (own !== undefined)
		throw new StraymailError(
			'register-invalid',
			`${domain} is a trap domain of your own (${own.domain}); write the domain that its senders mean`,
		);
	return domain;
};

const nameOf = (given: string): string => {
	try {
		return normaliseDomain(given);
	} catch (cause) {
		throw new StraymailError('register-invalid', `"${given}" is no domain name; write it like army.mil`, { cause });
	}
};
