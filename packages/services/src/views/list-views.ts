import type { SavedView } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { toView, type ViewColumns, viewColumns } from './view-row.ts';

/** Own saved views and those that others share, own ones first. */
export const listViews = verb({
	action: 'view.list',
	roles: ['operator', 'analyst'],
	input: z.object({}),
	run: async (tx, { actor }): Promise<SavedView[]> => {
		const { rows } = await tx.query<ViewColumns>(
			`SELECT ${viewColumns} FROM "SavedView" WHERE "ownerId" = $1 OR "shared"
			 ORDER BY "ownerId" = $1 DESC, lower("name"), "id"`,
			[actor.id],
		);
		return rows.map((row) => toView(row, actor));
	},
	audit: () => ({}),
});
