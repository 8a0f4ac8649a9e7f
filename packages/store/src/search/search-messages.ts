import type { MessageItem, ParsedQuery, Sort } from '@straymail/contracts';
import type pg from 'pg';
import { conditionOf, type SearchContext } from './conditions.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { itemColumns, type MessageRow, readRecipients, toItem } from './message-item.ts';
import { readAssignees } from './read-people.ts';
import { asReader } from './reader-role.ts';
import { afterPosition, orderBy } from './sorting.ts';

export interface SearchInput extends SearchContext {
	readonly query: ParsedQuery;
	readonly sort: Sort;
	readonly cursor: string | null;
	readonly limit: number;
}

const sortValue = (row: MessageRow, { key }: Sort): string | number | null => (key === 'receivedAt' ? null : row[key]);

/**
 * One page of messages, found by keyset: its cost does not grow with the number of pages before it.
 *
 * @param tx - inside a transaction that says for whom it acts; row-level security does the rest.
 * @throws {StraymailError} `cursor-invalid`.
 */
export const searchMessages = async (
	tx: pg.PoolClient,
	input: SearchInput,
): Promise<{ items: MessageItem[]; nextCursor: string | null }> => {
	const { sql, values } = conditionOf(input.query, input);
	const parameters = [...values];
	const parameter = (value: unknown) => `$${parameters.push(value)}`;
	const conditions = [sql];
	if (input.cursor) {
		conditions.push(afterPosition(input.sort, readCursor(input.cursor, input.query.text, input.sort), parameter));
	}
	// One row more than asked for tells whether there is a next page.
	const statement = `SELECT ${itemColumns} FROM "Message" m WHERE ${conditions.join(' AND ')}
		ORDER BY ${orderBy(input.sort)} LIMIT ${parameter(input.limit + 1)}`;
	const { page, last, recipients } = await asReader(tx, async () => {
		const { rows } = await tx.query<MessageRow>(statement, parameters);
		const shown = rows.slice(0, input.limit);
		return {
			page: shown,
			last: rows.length > input.limit ? shown.at(-1) : undefined,
			recipients: await readRecipients(
				tx,
				shown.map(({ id }) => id),
			),
		};
	});
	const people = await readAssignees(tx, page);
	return {
		items: page.map((row) => toItem(row, recipients.get(row.id) ?? [], people)),
		nextCursor: last
			? writeCursor({ key: sortValue(last, input.sort), id: last.id }, input.query.text, input.sort)
			: null,
	};
};
