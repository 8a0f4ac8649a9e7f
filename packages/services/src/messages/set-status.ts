import { type MessageItem, StraymailError } from '@straymail/contracts';
import { notifyMessages, readMessageDetail } from '@straymail/store';
import type pg from 'pg';
import type { Context } from '../context.ts';

/** Who reviewed a message, and when. */
export interface Review {
	readonly at: string;
	readonly by: string;
}

/**
 * Marks messages as reviewed, or takes the mark back: then they stand where analysis left them. Those that stand so
 * already stay.
 *
 * @param reviews - by message; null takes the mark back.
 * @returns the ids of those that changed.
 */
export const setReviews = async (
	tx: pg.PoolClient,
	reviews: readonly { readonly id: string; readonly review: Review | null }[],
): Promise<string[]> => {
	const { rows } = await tx.query<{ id: string }>(
		`UPDATE "Message" m SET
			"status" = CASE WHEN r."at" IS NOT NULL THEN 'reviewed' WHEN m."unreadableReason" IS NOT NULL THEN 'unreadable'
				WHEN m."analysedAt" IS NULL THEN 'received' ELSE 'new' END,
			"reviewedAt" = r."at", "reviewedBy" = r."by"
		 FROM jsonb_to_recordset($1::jsonb) AS r("id" uuid, "at" timestamptz, "by" text)
		 WHERE m."id" = r."id" AND (m."status" = 'reviewed') <> (r."at" IS NOT NULL) RETURNING m."id"`,
		[JSON.stringify(reviews.map(({ id, review }) => ({ id, ...review })))],
	);
	return rows.map(({ id }) => id);
};

/** Moves a message between `new` and `reviewed` and tells the dashboards; one that already stands there stays. */
export const setStatus = async (
	tx: pg.PoolClient,
	ctx: Context,
	id: string,
	status: 'new' | 'reviewed',
): Promise<MessageItem> => {
	const review = status === 'reviewed' ? { at: ctx.now().toISOString(), by: ctx.actor.id } : null;
	await setReviews(tx, [{ id, review }]);
	const detail = await readMessageDetail(tx, id);
	if (!detail) throw new StraymailError('not-found', 'There is no such message, or it is not yours to see.');
	await notifyMessages(tx, 'message.reviewed', [id]);
	return detail;
};
