import type pg from 'pg';
import type { ChainEntry } from './chain.ts';

export interface StoredEntry extends ChainEntry {
	readonly hash: Buffer;
}

type Row = Omit<StoredEntry, 'number'> & { readonly number: string };

export const entryColumns = `"chain", "number", "at", "actor", "actorName", "action", "target", "detail", "previousHash", "hash"`;

/** Entries as row-level security shows them. */
export const readEntries = async (tx: pg.PoolClient, condition: string, values: unknown[]): Promise<StoredEntry[]> => {
	const { rows } = await tx.query<Row>(`SELECT ${entryColumns} FROM "AuditEntry" ${condition}`, values);
	return rows.map((row) => ({ ...row, number: Number(row.number) }));
};
