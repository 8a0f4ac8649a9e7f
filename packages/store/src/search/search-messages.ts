import type { MessageItem, ParsedQuery, Sort } from '@straymail/contracts';
import type pg from 'pg';
import { conditionOf, isUnpredictable, type SearchContext } from './conditions.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { readMessageItems } from './read-message-items.ts';
import { asReader } from './reader-role.ts';
import { afterPosition, orderBy, sortColumn } from './sorting.ts';

export interface SearchInput extends SearchContext {
	readonly query: ParsedQuery;
	readonly sort: Sort;
	readonly cursor: string | null;
	readonly limit: number;
}

interface Hit {
	readonly id: string;
	readonly key: string | number | null;
}

/** So many of the newest messages are looked through before an index is asked. */
const lookedThrough = 5000;

/**
 * Ids of a page, and one more where there is a next page. Ids and the sort key stand in the indexes, so that most
 * searches are answered from those; the page itself is fetched afterwards.
 */
const findPage = async (tx: pg.PoolClient, input: SearchInput, seesAll: boolean): Promise<Hit[]> => {
	const { sql, values } = conditionOf(input.query, input);
	const parameters = [...values];
	const parameter = (value: unknown) => `$${parameters.push(value)}`;
	const after = input.cursor
		? afterPosition(input.sort, readCursor(input.cursor, input.query.text, input.sort), parameter)
		: 'true';
	const limit = parameter(input.limit + 1);
	const order = orderBy(input.sort);
	const search = async (from: string, condition: string): Promise<Hit[]> => {
		const { rows } = await tx.query<Hit>(
			`SELECT m."id", ${sortColumn(input.sort)} AS "key" FROM ${from} WHERE ${condition} ORDER BY ${order} LIMIT ${limit}`,
			parameters,
		);
		return rows;
	};
	const newestFirst = input.sort.key === 'receivedAt' && input.sort.direction === 'desc';
	if (seesAll && newestFirst && isUnpredictable(input.query)) {
		const newest = `(SELECT * FROM "Message" m WHERE m."repeatOf" IS NULL AND ${after} ORDER BY m."id" DESC LIMIT ${lookedThrough}) m`;
		const hits = await search(newest, sql);
		if (hits.length > input.limit) return hits;
	}
	return search('"Message" m', `${sql} AND ${after}`);
};

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
	const hits = await asReader(tx, (seesAll) => findPage(tx, input, seesAll));
	const items = await readMessageItems(
		tx,
		hits.slice(0, input.limit).map(({ id }) => id),
	);
	const byId = new Map(items.map((item) => [item.id, item]));
	const last = hits.length > input.limit ? hits[input.limit - 1] : undefined;
	return {
		items: hits.slice(0, input.limit).flatMap(({ id }) => byId.get(id) ?? []),
		nextCursor: last ? writeCursor(last, input.query.text, input.sort) : null,
	};
};
