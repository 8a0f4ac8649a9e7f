import { type MessageItem, StraymailError } from '@straymail/contracts';
import { notifyMessages, readMessageDetail } from '@straymail/store';
import type pg from 'pg';
import type { Context } from '../context.ts';

/** Moves a message between `new` and `reviewed` and tells the dashboards; one that already stands there stays. */
export const setStatus = async (
	tx: pg.PoolClient,
	ctx: Context,
	id: string,
	status: 'new' | 'reviewed',
): Promise<MessageItem> => {
	const reviewed = status === 'reviewed';
	await tx.query(
		`UPDATE "Message" SET
			"status" = CASE WHEN $2 THEN 'reviewed' WHEN "unreadableReason" IS NOT NULL THEN 'unreadable' WHEN "analysedAt" IS NULL THEN 'received' ELSE 'new' END,
			"reviewedAt" = CASE WHEN $2 THEN $3::timestamptz END, "reviewedBy" = CASE WHEN $2 THEN $4 END
		 WHERE "id" = $1 AND ("status" = 'reviewed') <> $2`,
		[id, reviewed, ctx.now(), ctx.actor.id],
	);
	const detail = await readMessageDetail(tx, id);
	if (!detail) throw new StraymailError('not-found', 'There is no such message, or it is not yours to see.');
	await notifyMessages(tx, 'message.reviewed', [id]);
	return detail;
};
