import type { Bench } from '../running-receiver.ts';

export interface StoredMessage {
	readonly id: string;
	readonly from: string;
	readonly to: readonly string[];
	readonly tls: string | null;
	readonly helo: string;
	readonly size: number;
	readonly raw: Buffer;
}

/** What the receiver has stored since one last looked, oldest first. */
export const openInbox = ({ db, opened }: Bench) => {
	const seen = new Set<string>();
	return {
		take: async (): Promise<StoredMessage[]> => {
			const { rows } = await db.query(
				`SELECT m."id", m."envelopeFrom" AS "from", m."tls", m."helo", m."size",
				ARRAY(SELECT r."address" FROM "Recipient" r WHERE r."messageId" = m."id" ORDER BY r."ordinal") AS "to"
				FROM "Message" m WHERE m."id" <> ALL($1::uuid[]) ORDER BY m."id"`,
				[[...seen]],
			);
			const ids: string[] = rows.map(({ id }) => id);
			for (const id of ids) seen.add(id);
			const raw = await opened(ids);
			return rows.map((row) => ({ ...row, raw: raw.get(row.id) ?? Buffer.alloc(0) }));
		},
	};
};
export type Inbox = ReturnType<typeof openInbox>;
