import type { MessageItem } from '@straymail/contracts';
import type pg from 'pg';
import { itemColumns, type MessageRow, readRecipients, toItem } from './message-item.ts';
import { readAssignees } from './read-people.ts';

/** Messages as a list shows them, newest first; those that are not there or not for this actor are left out. */
export const readMessageItems = async (tx: pg.PoolClient, ids: readonly string[]): Promise<MessageItem[]> => {
	if (ids.length === 0) return [];
	const { rows } = await tx.query<MessageRow>({
		name: 'message-items',
		text: `SELECT ${itemColumns} FROM "Message" m WHERE m."id" = ANY ($1::uuid[]) ORDER BY m."id" DESC`,
		values: [ids],
	});
	const recipients = await readRecipients(tx, ids);
	const people = await readAssignees(tx, rows);
	return rows.map((row) => toItem(row, recipients.get(row.id) ?? [], people));
};
