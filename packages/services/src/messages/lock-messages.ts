import { StraymailError } from '@straymail/contracts';
import type pg from 'pg';

/** A message that nobody else changes until the transaction ends, with what the machine said of it. */
export interface LockedMessage {
	readonly id: string;
	readonly analysisVersion: number;
	readonly machineKind: string | null;
	readonly machineLevel: number | null;
	readonly machineCategories: string[] | null;
	readonly intended: readonly { readonly recipient: string; readonly address: string | null }[];
}

/**
 * Locks messages, in one order, so that two who want the same ones do not wait for each other in a circle.
 *
 * @throws {StraymailError} `not-found` when one of them is not there.
 */
export const lockMessages = async (tx: pg.PoolClient, ids: readonly string[]): Promise<LockedMessage[]> => {
	const wanted = new Set(ids);
	const { rows } = await tx.query<LockedMessage>(
		`SELECT "id", "analysisVersion", "machineKind", "machineLevel", "machineCategories", "intended" FROM "Message"
		 WHERE "id" = ANY ($1::uuid[]) ORDER BY "id" FOR UPDATE`,
		[[...wanted]],
	);
	if (rows.length === wanted.size) return rows;
	throw new StraymailError(
		'not-found',
		wanted.size === 1
			? 'There is no such message, or it is not yours to see.'
			: `${wanted.size - rows.length} of these messages are not there, or not yours to see. Nothing was changed.`,
	);
};
