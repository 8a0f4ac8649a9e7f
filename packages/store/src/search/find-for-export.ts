import type { MessageItem, ParsedQuery, Sort } from '@straymail/contracts';
import type pg from 'pg';
import { conditionOf, type WordIndex } from './conditions.ts';
import { itemColumns, type MessageRow, readRecipients, toItem } from './message-item.ts';
import { readAssignees } from './read-people.ts';
import { asReader } from './reader-role.ts';
import { orderBy } from './sorting.ts';

export interface ExportSelection extends WordIndex {
	readonly query: ParsedQuery;
	readonly sort: Sort;
	/** These alone; null for all that the query finds. */
	readonly ids: readonly string[] | null;
	readonly limit: number;
}

export interface ExportItem extends MessageItem {
	/** Bears a classification marking above unclassified. */
	readonly locked: boolean;
}

/** The first messages of a search, at most `limit`; `more` says that there are others. */
export const findForExport = async (
	tx: pg.PoolClient,
	{ query, sort, ids, limit, ...index }: ExportSelection,
): Promise<{ readonly items: ExportItem[]; readonly more: boolean }> => {
	const { sql, values } = conditionOf(query, index);
	const parameters = [...values, limit + 1, ...(ids ? [ids] : [])];
	const among = ids ? ` AND m."id" = ANY ($${parameters.length}::uuid[])` : '';
	const statement = `SELECT ${itemColumns}, m."locked" FROM "Message" m WHERE ${sql}${among}
		ORDER BY ${orderBy(sort)} LIMIT $${values.length + 1}`;
	const { taken, more, recipients } = await asReader(tx, async () => {
		const { rows } = await tx.query<MessageRow & { locked: boolean }>(statement, parameters);
		const first = rows.slice(0, limit);
		return {
			taken: first,
			more: rows.length > limit,
			recipients: await readRecipients(
				tx,
				first.map(({ id }) => id),
			),
		};
	});
	const people = await readAssignees(tx, taken);
	return {
		items: taken.map((row) => ({ ...toItem(row, recipients.get(row.id) ?? [], people), locked: row.locked })),
		more,
	};
};

/** Of these messages, those whose content is there and can be opened. */
export const findOpenable = async (tx: pg.PoolClient, ids: readonly string[]): Promise<ReadonlySet<string>> => {
	const { rows } = await tx.query<{ messageId: string }>(
		`SELECT "messageId" FROM "SealedBody" WHERE "messageId" = ANY ($1::uuid[]) AND "wrappedKey" IS NOT NULL`,
		[ids],
	);
	return new Set(rows.map(({ messageId }) => messageId));
};
