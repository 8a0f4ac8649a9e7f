import type { Queryable } from '../client/queryable.ts';

/** The token model in force that was trained on the operator's own decisions; null: the shipped one. */
export const loadKindModel = async (
	db: Queryable,
): Promise<{ readonly bias: number; readonly weights: Readonly<Record<string, number>> } | null> => {
	const { rows } = await db.query<{ weights: { bias: number; weights: Record<string, number> } }>(
		'SELECT "weights" FROM "KindModel" WHERE "active" ORDER BY "createdAt" DESC, "id" DESC LIMIT 1',
	);
	return rows[0]?.weights ?? null;
};
