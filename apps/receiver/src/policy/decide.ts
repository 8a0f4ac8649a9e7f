import type { MailPath } from '../smtp/mail-path.ts';
import { SmtpReply } from '../smtp/smtp-reply.ts';
import { canonicalDomain } from './domain-name.ts';
import { wrongDomainHint } from './hint.ts';
import type { Trap, TrapTable } from './trap-table.ts';

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
 * @throws {SmtpReply} the refusal, inside the session (law 8): 550 5.7.1 for what is not ours, 550 5.1.2 with a
 * hint, 451 4.7.1 to come back later.
 */
export const decide = (path: MailPath, traps: TrapTable, utf8: boolean): TakenRecipient => {
	const domain = canonicalDomain(path.domain);
	const trap = traps.find(domain);
	if (trap === null) throw new SmtpReply(550, '5.7.1', 'We do not receive mail for this domain');
	switch (trap.policy) {
		case 'collect':
		case 'metadata-only':
			return { address: path.address, domain, trap, metadataOnly: trap.policy === 'metadata-only' };
		case 'reject-with-hint':
			throw new SmtpReply(550, '5.1.2', wrongDomainHint(path.localPart, domain, trap, !utf8));
		case 'defer':
			throw new SmtpReply(451, '4.7.1', `Mail for ${domain} is not taken at present: try again later`);
	}
};
