import type { Queryable } from '../client/queryable.ts';

export interface SealContextRow {
	readonly id: string;
	readonly keyId: string;
	/** RFC 9180's `enc`. */
	readonly encapsulatedKey: Buffer;
}

/** Stores an HPKE context. It must be there before the first message that names it; repeating is harmless. */
export const appendSealContext = async (db: Queryable, context: SealContextRow): Promise<void> => {
	await db.query(
		'INSERT INTO "SealContext" ("id", "keyId", "encapsulatedKey") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
		[context.id, context.keyId, context.encapsulatedKey],
	);
};
