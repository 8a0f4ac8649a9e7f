import { StraymailError } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { auditOf, toView, type ViewColumns, viewColumns } from './view-row.ts';

/** Deletes a view of one's own, shared or not. Throws `not-found`. */
export const deleteView = verb({
	action: 'view.delete',
	roles: ['operator', 'analyst'],
	input: z.object({ id: z.uuid() }),
	run: async (tx, { actor }, { id }) => {
		const { rows } = await tx.query<ViewColumns>(
			`DELETE FROM "SavedView" WHERE "id" = $1 AND "ownerId" = $2 RETURNING ${viewColumns}`,
			[id, actor.id],
		);
		const [row] = rows;
		if (!row) throw new StraymailError('not-found', 'There is no such view, or it is not yours to delete.');
		return toView(row, actor);
	},
	audit: (_input, view) => auditOf(view),
});
