import { type Category, type Kind, levels, type RelatedDecisions, type Relation } from '@straymail/contracts';
import type { Queryable } from '../client/queryable.ts';

/** Whether anybody decided anything: on a new archive nothing has to be looked for. */
export const anyDecisions = async (db: Queryable): Promise<boolean> => {
	const { rows } = await db.query<{ any: boolean }>({
		name: 'any-decisions',
		text: `SELECT EXISTS (SELECT FROM "Decision" WHERE "endedAt" IS NULL) AS "any"`,
	});
	return rows[0]?.any ?? false;
};

export interface RelatedTo {
	readonly id: string;
	readonly envelopeFrom: string;
	readonly recipients: readonly { readonly address: string; readonly domain: string }[];
	readonly threadKeys: readonly string[];
}

/** Messages of a thread, and decisions on recipients, that are looked at. */
const mostRows = 500;

interface ThreadRow {
	id: string;
	kind: Kind | null;
	level: number | null;
	categories: Category[] | null;
}

interface IntendedRow {
	messageId: string;
	address: string;
	domain: string;
	intendedDomain: string | null;
	sameSender: boolean;
}

/**
 * What people decided of other messages of the thread, of the same envelope sender to the same domains, and of mail to
 * the same recipients. A decision on the message itself does not count, so that a second analysis sees what the first
 * one saw.
 */
export const loadRelatedDecisions = async (db: Queryable, message: RelatedTo): Promise<RelatedDecisions> => {
	const thread = message.threadKeys.length === 0 ? [] : await threadOf(db, message);
	const { rows } = await db.query<IntendedRow>({
		name: 'related-recipients',
		text: `SELECT r."messageId", r."address", r."domain", r."intendedDomain",
			$4 <> '' AND (m."envelopeFrom" = $4 OR m."headerFrom" = $4) IS TRUE AS "sameSender"
		FROM "Recipient" r JOIN "Message" m ON m."id" = r."messageId"
		WHERE r."decided" AND r."domain" = ANY ($2::text[]) AND r."messageId" <> $1
			AND (r."messageId" = ANY ($3::uuid[]) OR lower(r."address") = ANY ($5::text[])
				OR ($4 <> '' AND (m."envelopeFrom" = $4 OR m."headerFrom" = $4)))
		ORDER BY r."messageId" DESC, r."ordinal" LIMIT ${mostRows}`,
		values: [
			message.id,
			[...new Set(message.recipients.map(({ domain }) => domain))],
			thread.map(({ id }) => id),
			message.envelopeFrom,
			message.recipients.map(({ address }) => address.toLowerCase()),
		],
	});
	const threadKinds: Partial<Record<Kind, number>> = {};
	for (const { kind } of thread) if (kind !== null) threadKinds[kind] = (threadKinds[kind] ?? 0) + 1;
	const highest = Math.max(-1, ...thread.map(({ level }) => level ?? -1));
	return {
		threadKinds,
		threadLevel: levels[highest] ?? null,
		threadCategories: [...new Set(thread.flatMap(({ categories }) => categories ?? []))].sort(),
		intended: intendedOf(message, rows, new Set(thread.map(({ id }) => id))),
	};
};

const threadOf = async (db: Queryable, { id, threadKeys }: RelatedTo): Promise<ThreadRow[]> => {
	const { rows } = await db.query<ThreadRow>({
		name: 'related-thread',
		text: `SELECT m."id", m."decidedKind" AS "kind", m."decidedLevel" AS "level", m."decidedCategories" AS "categories"
		FROM "Message" m WHERE m."analysisVersion" > 0 AND m."threadKeys" && $2::text[] AND m."id" <> $1 ORDER BY m."id" DESC LIMIT ${mostRows}`,
		values: [id, threadKeys],
	});
	return rows;
};

function intendedOf(
	{ recipients }: RelatedTo,
	rows: readonly IntendedRow[],
	thread: ReadonlySet<string>,
): RelatedDecisions['intended'] {
	const found = new Map<
		string,
		{ recipient: string; relation: Relation; domain: string | null; messages: Set<string> }
	>();
	for (const { address, domain } of recipients) {
		for (const row of rows) {
			if (row.domain !== domain) continue;
			const sameRecipient = row.address.toLowerCase() === address.toLowerCase();
			const relation = thread.has(row.messageId)
				? 'thread'
				: row.sameSender
					? 'sender'
					: sameRecipient
						? 'recipient'
						: null;
			if (relation === null) continue;
			const key = JSON.stringify([address, relation, row.intendedDomain]);
			const entry = found.get(key) ?? {
				recipient: address,
				relation,
				domain: row.intendedDomain,
				messages: new Set<string>(),
			};
			entry.messages.add(row.messageId);
			found.set(key, entry);
		}
	}
	return [...found.values()].map(({ messages, ...entry }) => ({ ...entry, count: messages.size }));
}
