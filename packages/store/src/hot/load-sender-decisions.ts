import type { Kind } from '@straymail/contracts';
import type { Queryable } from '../client/queryable.ts';

/** How often people decided that mail of a sender is of a kind. */
export type SenderDecisions = Partial<Record<Kind, number>>;

/**
 * What people decided of other mail of the same envelope sender, by message id. A decision on the message itself does
 * not count, so that a second analysis sees what the first one saw.
 */
export const loadSenderDecisions = async (
	db: Queryable,
	messages: readonly { readonly id: string; readonly envelopeFrom: string }[],
): Promise<ReadonlyMap<string, SenderDecisions>> => {
	const wanted = messages.filter(({ envelopeFrom }) => envelopeFrom !== '');
	if (wanted.length === 0) return new Map();
	const { rows } = await db.query<{ id: string; kind: Kind; count: number }>({
		name: 'sender-decisions',
		text: `SELECT w."id", d."decidedKind" AS "kind", count(DISTINCT d."id")::int AS "count"
		FROM unnest($1::uuid[], $2::text[]) w("id", "sender")
		CROSS JOIN LATERAL (
			SELECT m."id", m."decidedKind" FROM "Message" m
			WHERE m."envelopeFrom" = w."sender" AND m."decidedKind" IS NOT NULL
			UNION ALL SELECT m."id", m."decidedKind" FROM "Message" m
			WHERE m."headerFrom" = w."sender" AND m."decidedKind" IS NOT NULL
		) d WHERE d."id" <> w."id" GROUP BY 1, 2`,
		values: [wanted.map(({ id }) => id), wanted.map(({ envelopeFrom }) => envelopeFrom)],
	});
	const byMessage = new Map<string, SenderDecisions>();
	for (const { id, kind, count } of rows) byMessage.set(id, { ...byMessage.get(id), [kind]: count });
	return byMessage;
};
