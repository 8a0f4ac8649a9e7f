import { StraymailError } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { hashEntry } from './chain.ts';
import { readEntries, type StoredEntry } from './read-entries.ts';

const Cursor = z.object({ at: z.iso.datetime(), chain: z.string(), number: z.int() });

const readCursor = (cursor: string): z.output<typeof Cursor> => {
	try {
		return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
	} catch (cause) {
		throw new StraymailError('cursor-invalid', 'The cursor is damaged. Begin again without one.', { cause });
	}
};

const writeCursor = ({ at, chain, number }: StoredEntry): string =>
	Buffer.from(JSON.stringify({ at: at.toISOString(), chain, number })).toString('base64url');

const isIntact = (entry: StoredEntry): boolean => hashEntry(entry).equals(entry.hash);

/** The newest entries first, a page at a time. `chain` tells whether those of the page are as they were written. */
export const listEntries = verb({
	action: 'audit.list',
	roles: ['auditor', 'operator', 'admin'],
	input: z.object({ cursor: z.string().max(500).nullish(), limit: z.int().min(1).max(200).default(50) }),
	run: async (tx, _ctx, { cursor, limit }) => {
		const from = cursor ? readCursor(cursor) : null;
		const entries = await readEntries(
			tx,
			`WHERE $1::timestamptz IS NULL OR ("at", "chain", "number") < ($1, $2, $3::bigint)
			 ORDER BY "at" DESC, "chain" DESC, "number" DESC LIMIT $4`,
			[from?.at ?? null, from?.chain ?? '', from?.number ?? 0, limit + 1],
		);
		const page = entries.slice(0, limit);
		const last = entries.length > limit ? page.at(-1) : undefined;
		return {
			items: page.map(({ chain, number, at, actorName, action, target, detail }) => ({
				id: `${chain}/${number}`,
				at: at.toISOString(),
				actor: actorName,
				action,
				target,
				detail,
			})),
			nextCursor: last ? writeCursor(last) : null,
			chain: page.every(isIntact) ? ('intact' as const) : ('broken' as const),
		};
	},
	audit: () => ({}),
});
