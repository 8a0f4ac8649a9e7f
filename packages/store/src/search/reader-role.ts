import type pg from 'pg';

/**
 * Runs a search under a role that can only read, and whose row-level security lets the indexes work (see the
 * migration). Which one follows from `straymail.scope`, as the policies of `straymail_service` do; a connection of
 * another role stays what it is.
 */
export const asReader = async <T>(tx: pg.ClientBase, work: () => Promise<T>): Promise<T> => {
	const { rows } = await tx.query<{ role: string; scope: string | null }>(
		`SELECT current_user AS "role", current_setting('straymail.scope', true) AS "scope"`,
	);
	const [now] = rows;
	if (now?.role !== 'straymail_service') return work();
	await tx.query(`SET LOCAL ROLE ${now.scope === 'all' ? 'straymail_search_all' : 'straymail_search_own'}`);
	try {
		return await work();
	} finally {
		// Fails only in a transaction that has failed already, and that ends the role too.
		await tx.query('SET LOCAL ROLE straymail_service').catch(() => {});
	}
};
