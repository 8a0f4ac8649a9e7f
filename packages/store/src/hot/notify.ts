import type { LiveEvent } from '@straymail/contracts';
import type { Queryable } from '../client/queryable.ts';

export const messagesChannel = 'straymail_messages';

/** A payload of NOTIFY must stay below 8,000 octets; an id takes 39. */
const idsAtOnce = 150;

/** Tells listeners when the transaction commits. Carries ids only. */
export const notifyMessages = async (db: Queryable, type: LiveEvent['type'], ids: readonly string[]) => {
	const payloads: string[] = [];
	for (let at = 0; at < ids.length; at += idsAtOnce) {
		payloads.push(JSON.stringify({ type, ids: ids.slice(at, at + idsAtOnce) } satisfies LiveEvent));
	}
	if (payloads.length > 0)
		await db.query('SELECT pg_notify($1, p) FROM unnest($2::text[]) p', [messagesChannel, payloads]);
};
