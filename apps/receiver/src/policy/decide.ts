import type { TrapPolicy } from '@straymail/contracts';
import type { MailPath } from '../smtp/mail-path.ts';
import { SmtpReply } from '../smtp/smtp-reply.ts';
import { canonicalDomain } from './domain-name.ts';
import { wrongDomainHint } from './hint.ts';
import { namesRecipient } from './pattern.ts';
import type { Policy, Trap } from './trap-table.ts';

/** A recipient that we take: whole, or its metadata alone. */
export interface TakenRecipient {
	readonly address: string;
	/** Canonical domain of the address. */
	readonly domain: string;
	readonly trap: Trap;
	readonly metadataOnly: boolean;
}

/**
 * Decides about one recipient.
 *
 * @param utf8 - whether the session carries more than ASCII in replies (SMTPUTF8, RFC 6531 §3.5).
 * @returns the recipient, or the refusal, which is said inside the session (law 8): 550 5.7.1 for what is not ours,
 * 550 5.1.2 with a hint, 451 4.7.1 to come back later. Never 551 or 5.1.6, on which some systems act.
 */
export const decide = (
	path: MailPath,
	{ traps, organisationOf }: Policy,
	utf8: boolean,
): TakenRecipient | SmtpReply => {
	const domain = canonicalDomain(path.domain);
	const trap = traps.find(domain);
	if (trap === null) return new SmtpReply(550, '5.7.1', 'We do not receive mail for this domain');
	const policy = policyFor(path.localPart, domain, trap);
	switch (policy) {
		case 'collect':
		case 'metadata-only':
			return { address: path.address, domain, trap, metadataOnly: policy === 'metadata-only' };
		case 'reject-with-hint':
			return new SmtpReply(
				550,
				'5.1.2',
				wrongDomainHint({ localPart: path.localPart, domain, trap, organisationOf, ascii: !utf8 }),
			);
		case 'defer':
			return new SmtpReply(451, '4.7.1', `Mail for ${domain} is not taken at present: try again later`);
	}
};

/** A rule for the recipient wins over the domain's own policy. Nothing is kept without a legal basis. */
const policyFor = (localPart: string, domain: string, trap: Trap): TrapPolicy => {
	const { policy, legalBasis } = trap.rules.find(({ pattern }) => namesRecipient(pattern, localPart, domain)) ?? trap;
	const keeps = policy === 'collect' || policy === 'metadata-only';
	return keeps && !legalBasis?.trim() ? 'reject-with-hint' : policy;
};
