import type pg from 'pg';
import { storableText } from '../client/storable-text.ts';
import { inTransaction } from '../client/transaction.ts';
import { notifyMessages } from './notify.ts';

/**
 * Records that a message could not be analysed and why; a newer version of the analysis tries again. What a person
 * reviewed stays reviewed.
 *
 * @param given.reason - a sentence without content of the message.
 * @returns false when `owner` no longer holds the message: then nothing was changed.
 */
export const setAside = (
	pool: pg.Pool,
	owner: string,
	given: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<boolean> =>
	inTransaction(pool, async (client) => {
		const { rowCount } = await client.query(
			`UPDATE "Message" SET "status" = CASE "status" WHEN 'reviewed' THEN "status" ELSE 'unreadable' END,
				"analysisVersion" = $3, "unreadableReason" = $4, "analysedAt" = now(),
				"leaseOwner" = NULL, "leaseUntil" = NULL, "attempts" = 0
			WHERE "id" = $2 AND "leaseOwner" = $1`,
			[owner, given.id, given.version, storableText(given.reason)],
		);
		if (rowCount === 0) return false;
		await notifyMessages(client, 'message.analysed', [given.id]);
		return true;
	});
