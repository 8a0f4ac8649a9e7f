import type { Kind } from '@straymail/contracts';
import type { Queryable } from '../client/queryable.ts';

/** How often people decided that mail of a sender is of a kind. */
export type SenderDecisions = Partial<Record<Kind, number>>;

/**
 * What people decided of earlier mail, by envelope or header sender in lower case. Decisions of the messages themselves
 * do not count, so that a second analysis sees what the first one saw of them.
 */
export const loadSenderDecisions = async (
	db: Queryable,
	senders: readonly string[],
	without: readonly string[],
): Promise<ReadonlyMap<string, SenderDecisions>> => {
	const wanted = [...new Set(senders)].filter((sender) => sender !== '');
	if (wanted.length === 0) return new Map();
	const { rows } = await db.query<{ sender: string; kind: Kind; count: number }>({
		name: 'sender-decisions',
		text: `SELECT "sender", "decidedKind" AS "kind", count(*)::int AS "count" FROM (
			SELECT "id", "envelopeFrom" AS "sender", "decidedKind" FROM "Message"
			WHERE "envelopeFrom" = ANY ($1) AND "decidedKind" IS NOT NULL
			UNION SELECT "id", "headerFrom", "decidedKind" FROM "Message"
			WHERE "headerFrom" = ANY ($1) AND "decidedKind" IS NOT NULL
		) d WHERE NOT ("id" = ANY ($2::uuid[])) GROUP BY 1, 2`,
		values: [wanted, without],
	});
	const bySender = new Map<string, SenderDecisions>();
	for (const { sender, kind, count } of rows) bySender.set(sender, { ...bySender.get(sender), [kind]: count });
	return bySender;
};
