import type { MessageItem, RelatedResponse } from '@straymail/contracts';
import type pg from 'pg';
import { itemColumns, type MessageRow, readRecipients, toItem } from './message-item.ts';
import { readAssignees } from './read-people.ts';
import { asReader } from './reader-role.ts';

type Relation = keyof RelatedResponse;

/** Counted at most; past it there are 'more than'. */
const mostCounted = 200;
/** Shown of each relation. */
const shown = 5;
/** Messages of nearly the same size whose words are compared. */
const mostCompared = 500;

/**
 * What each relation asks of another message `m`, beside the message itself, `t`. Words are lexemes of the blind index:
 * keyed hashes of the words of the masked text, which tell that two are the same and not what they are.
 */
const conditions: Readonly<Record<Relation, string>> = {
	thread: `m."analysisVersion" > 0 AND m."threadKeys" && t."threadKeys"`,
	sender: `m."senderDomain" = t."senderDomain" AND (
		lower(m."headerFrom") IN (lower(t."headerFrom"), lower(nullif(t."envelopeFrom", '')))
		OR lower(nullif(m."envelopeFrom", '')) IN (lower(t."headerFrom"), lower(nullif(t."envelopeFrom", ''))))`,
	recipient: `m."id" IN (SELECT o."messageId" FROM "Recipient" o WHERE lower(o."address") IN (
		SELECT lower(r."address") FROM "Recipient" r WHERE r."messageId" = t."id"))`,
	body: `m."id" IN (SELECT c."id" FROM (
			SELECT s."id", s."words" FROM "Message" s WHERE s."size" BETWEEN t."size" - t."size" / 50 - 64 AND t."size" + t."size" / 50 + 64
			ORDER BY abs(s."size" - t."size"), s."id" DESC LIMIT ${mostCompared}) c
		CROSS JOIN LATERAL (SELECT tsvector_to_array(c."words") AS "these", tsvector_to_array(t."words") AS "those") w
		CROSS JOIN LATERAL (SELECT count(*) AS "common" FROM unnest(w."these") a WHERE a = ANY (w."those")) b
		WHERE cardinality(w."those") > 0
			AND b."common" * 5 >= 4 * (cardinality(w."these") + cardinality(w."those") - b."common"))`,
};

const readRelation = async (tx: pg.PoolClient, id: string, relation: Relation) => {
	const { rows } = await tx.query<{ id: string }>(
		`WITH t AS MATERIALIZED (SELECT * FROM "Message" WHERE "id" = $1)
		 SELECT m."id" FROM t, "Message" m WHERE m."id" <> $1 AND ${conditions[relation]} ORDER BY m."id" DESC LIMIT ${mostCounted + 1}`,
		[id],
	);
	return rows.map((row) => row.id);
};

export interface RelatedMessages {
	readonly count: number;
	readonly capped: boolean;
	readonly items: readonly MessageItem[];
}

/**
 * Messages that have something in common with one: the same thread, sender, recipient, or nearly the same words.
 *
 * @param tx - inside a transaction that says for whom it acts; row-level security does the rest.
 */
export const readRelated = async (tx: pg.PoolClient, id: string): Promise<Record<Relation, RelatedMessages>> => {
	const { found, rows, recipients } = await asReader(tx, async () => {
		const ids = {
			thread: await readRelation(tx, id, 'thread'),
			sender: await readRelation(tx, id, 'sender'),
			body: await readRelation(tx, id, 'body'),
			recipient: await readRelation(tx, id, 'recipient'),
		};
		const wanted = [...new Set(Object.values(ids).flatMap((group) => group.slice(0, shown)))];
		const { rows: messages } = await tx.query<MessageRow>(
			`SELECT ${itemColumns} FROM "Message" m WHERE m."id" = ANY ($1::uuid[])`,
			[wanted],
		);
		return { found: ids, rows: messages, recipients: await readRecipients(tx, wanted) };
	});
	const people = await readAssignees(tx, rows);
	const items = new Map(rows.map((row) => [row.id, toItem(row, recipients.get(row.id) ?? [], people)]));
	const group = (ids: readonly string[]): RelatedMessages => ({
		count: Math.min(ids.length, mostCounted),
		capped: ids.length > mostCounted,
		items: ids.slice(0, shown).flatMap((one) => items.get(one) ?? []),
	});
	return {
		thread: group(found.thread),
		sender: group(found.sender),
		body: group(found.body),
		recipient: group(found.recipient),
	};
};
