import { type BulkAction, type BulkResponse, StraymailError } from '@straymail/contracts';
import { notifyMessages, readMessageItems } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../../verb.ts';
import { lockMessages } from '../lock-messages.ts';
import { type Alteration, idsOf } from './way.ts';
import { wayOf } from './ways.ts';

interface StoredChange {
	readonly by: string;
	readonly action: BulkAction;
	readonly items: Alteration[];
	readonly undoneAt: Date | null;
}

/**
 * Takes back what was done to many messages at once: each stands as before. Those that somebody changed since stay as
 * they are, and the answer names them.
 *
 * Throws `not-found`, `not-allowed`, `already-undone`.
 */
export const undoChange = verb({
	action: 'message.bulk-undo',
	roles: ['operator', 'analyst'],
	input: z.object({ changeId: z.uuid() }),
	run: async (tx, ctx, { changeId }): Promise<BulkResponse> => {
		// Whoever comes second waits here, and then finds it undone.
		const { rows } = await tx.query<StoredChange>(
			'SELECT "by", "action", "items", "undoneAt" FROM "BulkChange" WHERE "id" = $1 FOR UPDATE',
			[changeId],
		);
		const [change] = rows;
		if (!change) throw new StraymailError('not-found', 'There is no such change.');
		const { by, action, items, undoneAt } = change;
		if (by !== ctx.actor.id && ctx.actor.role !== 'operator') {
			throw new StraymailError('not-allowed', 'Only who made this change, or an operator, can undo it.');
		}
		if (undoneAt) throw new StraymailError('already-undone', 'This change was undone already.');
		await lockMessages(tx, idsOf(items));
		const restored = await wayOf(action.type).undo(tx, ctx, items, action);
		await tx.query('UPDATE "BulkChange" SET "undoneAt" = $2, "undoneBy" = $3 WHERE "id" = $1', [
			changeId,
			ctx.now(),
			ctx.actor.id,
		]);
		await notifyMessages(tx, 'message.reviewed', restored);
		const done = new Set(restored);
		return {
			changeId: null,
			items: await readMessageItems(tx, restored),
			unchanged: idsOf(items).filter((id) => !done.has(id)),
		};
	},
	audit: ({ changeId }, { items, unchanged }) => [
		{ target: changeId, detail: { restored: items.length, unchanged: unchanged.length } },
		...items.map(({ id }) => ({ target: id, detail: { change: changeId } })),
	],
});
