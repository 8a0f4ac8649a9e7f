import type { MessageItem } from '@straymail/contracts';
import type pg from 'pg';
import { itemColumns, type MessageRow, readRecipients, toItem } from './message-item.ts';
import { readAssignees } from './read-people.ts';
import { asReader } from './reader-role.ts';

/** The newest messages that were meant for an organisation. */
export const latestOfOrganisation = async (tx: pg.PoolClient, id: string, limit: number): Promise<MessageItem[]> => {
	const { rows, recipients } = await asReader(tx, async () => {
		const found = await tx.query<MessageRow>(
			`SELECT ${itemColumns} FROM "Message" m
			 WHERE m."repeatOf" IS NULL AND m."analysisVersion" > 0 AND m."organisationIds" @> ARRAY[$1]::uuid[]
			 ORDER BY m."id" DESC LIMIT $2`,
			[id, limit],
		);
		return {
			rows: found.rows,
			recipients: await readRecipients(
				tx,
				found.rows.map((row) => row.id),
			),
		};
	});
	const people = await readAssignees(tx, rows);
	return rows.map((row) => toItem(row, recipients.get(row.id) ?? [], people));
};
