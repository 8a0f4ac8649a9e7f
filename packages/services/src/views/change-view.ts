import { type SavedView, SavedViewInput, StraymailError } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { assertStructured, auditOf, refuseSameName, toView, type ViewColumns, viewColumns } from './view-row.ts';

export const ChangeView = SavedViewInput.partial();

/**
 * Changes a view of one's own; what is not given stays.
 *
 * Throws `not-found`, `search-syntax`, `view-holds-content`, `view-exists`.
 */
export const changeView = verb({
	action: 'view.change',
	roles: ['operator', 'analyst'],
	input: ChangeView.extend({ id: z.uuid() }),
	run: async (tx, { actor, now }, { id, name, query, sort, shared }): Promise<SavedView> => {
		if (query !== undefined) assertStructured(query);
		const { rows } = await tx
			.query<ViewColumns>(
				`UPDATE "SavedView" SET "name" = coalesce($3, "name"), "query" = coalesce($4, "query"),
					"sortKey" = coalesce($5, "sortKey"), "sortDirection" = coalesce($6, "sortDirection"),
					"shared" = coalesce($7, "shared"), "updatedAt" = $8
				 WHERE "id" = $1 AND "ownerId" = $2 RETURNING ${viewColumns}`,
				[id, actor.id, name, query, sort?.key, sort?.direction, shared, now()],
			)
			.catch(refuseSameName);
		const [row] = rows;
		if (!row) throw new StraymailError('not-found', 'There is no such view, or it is not yours to change.');
		return toView(row, actor);
	},
	audit: (_input, view) => auditOf(view),
});
