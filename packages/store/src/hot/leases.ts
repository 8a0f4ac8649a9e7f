import type { Queryable } from '../client/queryable.ts';

/**
 * Gives back what `owner` holds, without counting it as an attempt: for a worker that ends in order, and for what
 * failed through no fault of the message.
 *
 * @param ids - all that it holds when left out.
 */
export const releaseClaims = async (db: Queryable, owner: string, ids?: readonly string[]): Promise<void> => {
	await db.query(
		`UPDATE "Message" SET "leaseOwner" = NULL, "leaseUntil" = NULL, "attempts" = greatest("attempts" - 1, 0)
		WHERE "leaseOwner" = $1 AND ($2::uuid[] IS NULL OR "id" = ANY ($2::uuid[]))`,
		[owner, ids ?? null],
	);
};

/**
 * Holds messages for another `seconds` from now.
 *
 * @returns the ids that `owner` still holds.
 */
export const extendLease = async (
	db: Queryable,
	owner: string,
	ids: readonly string[],
	seconds: number,
): Promise<string[]> => {
	const { rows } = await db.query<{ id: string }>(
		`UPDATE "Message" SET "leaseUntil" = now() + make_interval(secs => $3)
		WHERE "id" = ANY ($2::uuid[]) AND "leaseOwner" = $1 RETURNING "id"`,
		[owner, ids, seconds],
	);
	return rows.map(({ id }) => id);
};

/** What waits for analysis at `version`, messages in work included. */
export const backlog = async (
	db: Queryable,
	version: number,
): Promise<{ count: number; oldestReceivedAt: Date | null }> => {
	const { rows } = await db.query<{ count: number; oldestReceivedAt: Date | null }>(
		`SELECT count(*)::int AS "count", min("receivedAt") AS "oldestReceivedAt" FROM "Message" WHERE "analysisVersion" < $1`,
		[version],
	);
	return rows[0] ?? { count: 0, oldestReceivedAt: null };
};
