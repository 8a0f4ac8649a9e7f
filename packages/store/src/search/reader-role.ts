import type pg from 'pg';

/**
 * Runs a search under a role that can only read, and whose row-level security lets the indexes work (see the
 * migration). Which one follows from `straymail.scope`, as the policies of `straymail_service` do; a connection of
 * another role stays what it is.
 */
export const asReader = async <T>(tx: pg.ClientBase, work: (seesAll: boolean) => Promise<T>): Promise<T> => {
	const { rows } = await tx.query<{ changed: boolean; seesAll: boolean }>(
		`SELECT s."seesAll", CASE WHEN current_user = 'straymail_service'
			THEN set_config('role', CASE WHEN s."seesAll" THEN 'straymail_search_all' ELSE 'straymail_search_own' END, true)
		 END IS NOT NULL AS "changed" FROM (SELECT straymail_sees_all() AS "seesAll") s`,
	);
	const { changed = false, seesAll = false } = rows[0] ?? {};
	if (!changed) return work(seesAll);
	try {
		return await work(seesAll);
	} finally {
		// Fails only in a transaction that has failed already, and that ends the role too.
		await tx.query('SET LOCAL ROLE straymail_service').catch(() => {});
	}
};
