import { createHash } from 'node:crypto';
import { type Sort, StraymailError } from '@straymail/contracts';
import { z } from 'zod';

const Cursor = z.object({ d: z.string(), k: z.union([z.string(), z.number(), z.null()]), i: z.uuid() });

export interface Position {
	/** Value of the sort key at the last row of the page before. */
	readonly key: string | number | null;
	readonly id: string;
}

/** A cursor belongs to one query and sort: with another it would skip or repeat rows. */
const digestOf = (query: string, sort: Sort): string =>
	createHash('sha256')
		.update(JSON.stringify([query, sort.key, sort.direction]))
		.digest('base64url')
		.slice(0, 12);

export const writeCursor = (position: Position, query: string, sort: Sort): string =>
	Buffer.from(JSON.stringify({ d: digestOf(query, sort), k: position.key, i: position.id })).toString('base64url');

/** @throws {StraymailError} `cursor-invalid` when it is damaged or belongs to another query or sort. */
export const readCursor = (cursor: string, query: string, sort: Sort): Position => {
	let value: unknown;
	try {
		value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
	} catch {
		value = null;
	}
	const parsed = Cursor.safeParse(value);
	if (!parsed.success || parsed.data.d !== digestOf(query, sort)) {
		throw new StraymailError(
			'cursor-invalid',
			'The cursor belongs to another query or order. Begin again without one.',
		);
	}
	return { key: parsed.data.k, id: parsed.data.i };
};
