import { levels, type MessageItem, type RecipientItem } from '@straymail/contracts';
import type pg from 'pg';
import type { Person } from './read-people.ts';

export interface MessageRow {
	readonly id: string;
	readonly receivedAt: Date;
	readonly envelopeFrom: string;
	readonly headerFrom: string | null;
	readonly senderDomain: string;
	readonly subject: string;
	readonly kind: MessageItem['kind'];
	readonly level: number | null;
	readonly categories: MessageItem['categories'];
	readonly status: MessageItem['status'];
	readonly hasAttachment: boolean;
	readonly size: number;
	readonly language: string | null;
	readonly copies: number;
	readonly metadataOnly: boolean;
	readonly assignee: string | null;
	readonly held: boolean;
	readonly inReport: boolean;
}

/** Columns of `"Message" m` that make an item. */
export const itemColumns = `m."id", m."receivedAt", m."envelopeFrom", m."headerFrom", m."senderDomain", m."subject", m."kind",
	m."level", m."categories", m."status", m."hasAttachment", m."size", m."language", m."copies", m."metadataOnly",
	m."assignee", m."held", m."inReport"`;

export const levelOf = (rank: number | null): MessageItem['level'] => (rank === null ? null : (levels[rank] ?? null));

/** Recipients of messages, by message id, in their order. Row-level security may leave some out. */
export const readRecipients = async (
	tx: pg.PoolClient,
	ids: readonly string[],
): Promise<Map<string, RecipientItem[]>> => {
	const { rows } = await tx.query<RecipientItem & { messageId: string }>({
		name: 'message-recipients',
		text: `SELECT "messageId", "address", "trapDomain", "intendedAddress", "organisation", "confidence"
		 FROM "Recipient" WHERE "messageId" = ANY($1::uuid[]) ORDER BY "messageId", "ordinal"`,
		values: [ids],
	});
	const byMessage = new Map<string, RecipientItem[]>();
	for (const { messageId, ...recipient } of rows) {
		const list = byMessage.get(messageId) ?? [];
		list.push(recipient);
		byMessage.set(messageId, list);
	}
	return byMessage;
};

export const toItem = (
	row: MessageRow,
	recipients: readonly RecipientItem[],
	people: ReadonlyMap<string, Person>,
): MessageItem => ({
	id: row.id,
	receivedAt: row.receivedAt.toISOString(),
	envelopeFrom: row.envelopeFrom,
	headerFrom: row.headerFrom,
	senderDomain: row.senderDomain,
	subject: row.subject,
	kind: row.kind,
	level: levelOf(row.level),
	categories: row.categories,
	recipients: [...recipients],
	status: row.status,
	hasAttachment: row.hasAttachment,
	size: row.size,
	language: row.language,
	copies: row.copies,
	metadataOnly: row.metadataOnly,
	assignee: (row.assignee !== null && people.get(row.assignee)) || null,
	held: row.held,
	inReport: row.inReport,
});
