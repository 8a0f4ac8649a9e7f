import { type SavedView, SavedViewInput, StraymailError } from '@straymail/contracts';
import { uuidv7 } from 'uuidv7';
import { verb } from '../verb.ts';
import { assertStructured, auditOf, refuseSameName, toView, type ViewColumns, viewColumns } from './view-row.ts';

/**
 * Gives a search a name, for oneself or for all who may search.
 *
 * Throws `search-syntax`, `view-holds-content`, `view-exists`.
 */
export const saveView = verb({
	action: 'view.save',
	roles: ['operator', 'analyst'],
	input: SavedViewInput,
	run: async (tx, { actor, now }, { name, query, sort, shared }): Promise<SavedView> => {
		assertStructured(query);
		const { rows } = await tx
			.query<ViewColumns>(
				`INSERT INTO "SavedView" ("id", "ownerId", "ownerName", "name", "query", "sortKey", "sortDirection", "shared",
					"createdAt", "updatedAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) RETURNING ${viewColumns}`,
				[uuidv7(), actor.id, actor.name, name, query, sort.key, sort.direction, shared, now()],
			)
			.catch(refuseSameName);
		const [row] = rows;
		if (!row) throw new StraymailError('internal', 'The view was not stored.');
		return toView(row, actor);
	},
	audit: (_input, view) => auditOf(view),
});
