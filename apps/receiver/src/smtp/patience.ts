import type { SessionTimes } from './connection-owner.ts';
import { type SmtpReply, tooSlow } from './smtp-reply.ts';

/** What a session is waiting for, at the time `now` of `performance.now()`. */
export interface Waiting {
	readonly times: SessionTimes;
	/** Octets a second. */
	readonly minimumRate: number;
	readonly crowded: boolean;
	readonly now: number;
	/** When the TLS handshake began; null: there is none. */
	readonly handshakeSince: number | null;
	/** From when on we wait for a whole command: single octets do not prolong it. */
	readonly commandSince: number;
	/** A message of which octets are still to come. */
	readonly message: {
		readonly since: number;
		readonly octets: number;
		readonly lastOctetAt: number;
		/** How long we held the sender back; that is not the sender's time. */
		readonly heldMilliseconds: number;
		readonly held: boolean;
	} | null;
}

/** Why the session is to end; null: it may go on. */
export const overdue = (waiting: Waiting): SmtpReply | null => {
	const { times, now, message } = waiting;
	const idle = waiting.crowded ? times.idleWhenCrowded : times.idle;
	if (waiting.handshakeSince !== null)
		return now - waiting.handshakeSince > times.tlsHandshake ? tooSlow('The TLS handshake took too long') : null;
	if (message === null) return now - waiting.commandSince > idle ? tooSlow('No command came for too long') : null;
	if (message.held) return null;
	if (now - message.lastOctetAt > idle) return tooSlow('The message stopped in the middle');
	const taken = now - message.since - message.heldMilliseconds;
	if (taken > times.message) return tooSlow('The message took too long');
	if (taken > times.rateGrace && message.octets / (taken / 1000) < waiting.minimumRate)
		return tooSlow('The message came too slowly');
	return null;
};
