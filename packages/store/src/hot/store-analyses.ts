import {
	type AnalysisResult,
	type AttachmentItem,
	type AuthenticationItem,
	levelRank,
	type Masked,
} from '@straymail/contracts';
import type pg from 'pg';
import { storableText } from '../client/storable-text.ts';
import { inTransaction } from '../client/transaction.ts';
import { senderDomainKey } from './sender-domain.ts';

/** What the worker found about a message. Kind and level are null where only metadata was kept. */
export interface AnalysisRow {
	readonly id: string;
	readonly version: number;
	readonly result: AnalysisResult | null;
	readonly intended: AnalysisResult['intended'];
	readonly headerFrom: string | null;
	readonly senderDomain: string;
	readonly registrableDomain: string;
	readonly subject: Masked;
	readonly hasAttachment: boolean;
	readonly locked: boolean;
	readonly attachments: readonly AttachmentItem[];
	readonly authentication: readonly AuthenticationItem[];
	/** Sealed masked view; null where there is none. */
	readonly view: Buffer | null;
	/** Lexemes of the blind index in the order of the text, joined by spaces. */
	readonly words: string;
	/** Organisation of each recipient, by ordinal. */
	readonly organisationIds: readonly (string | null)[];
}

/** JSON that PostgreSQL takes: no U+0000, no half surrogate pairs, in any string. */
const json = (value: unknown): string =>
	JSON.stringify(value, (_key, entry) => (typeof entry === 'string' ? storableText(entry) : entry));

const messageSql = `
UPDATE "Message" AS m SET
	"kind" = r.kind, "level" = r.level, "categories" = r.categories, "language" = r.language,
	"kindConfidence" = r."kindConfidence", "kindEvidence" = r."kindEvidence", "levelEvidence" = r."levelEvidence",
	"markings" = r.markings, "intended" = r.intended, "organisationIds" = r."organisationIds",
	"headerFrom" = r."headerFrom", "senderDomain" = r."senderDomain", "registrableDomain" = r."registrableDomain",
	"senderDomainKey" = r."senderDomainKey", "subject" = r.subject, "hasAttachment" = r."hasAttachment", "locked" = r.locked,
	"words" = to_tsvector('simple', r.words), "analysisVersion" = r.version, "analysedAt" = now(),
	"status" = CASE WHEN m."status" = 'reviewed' THEN 'reviewed' ELSE 'new' END, "unreadableReason" = NULL,
	"leaseUntil" = NULL, "leaseOwner" = NULL, "attempts" = 0
FROM json_to_recordset($1::json) AS r (id uuid, version int, kind text, level smallint, categories text[], language text,
	"kindConfidence" real, "kindEvidence" jsonb, "levelEvidence" jsonb, markings jsonb, intended jsonb, "organisationIds" uuid[],
	"headerFrom" text, "senderDomain" text, "registrableDomain" text, "senderDomainKey" text, subject text,
	"hasAttachment" boolean, locked boolean, words text)
WHERE m."id" = r.id AND m."leaseOwner" = $2
RETURNING m."id"`;

const messageJson = (row: AnalysisRow) => ({
	id: row.id,
	version: row.version,
	kind: row.result?.kind.value ?? null,
	level: row.result ? levelRank(row.result.level.value) : null,
	categories: row.result?.categories ?? [],
	language: row.result?.language ?? null,
	kindConfidence: row.result?.kind.confidence ?? null,
	kindEvidence: row.result?.kind.evidence ?? [],
	levelEvidence: row.result?.level.evidence ?? [],
	markings: row.result?.markings ?? [],
	intended: row.intended,
	organisationIds: [...new Set(row.organisationIds.filter((id) => id !== null))],
	headerFrom: row.headerFrom,
	senderDomain: row.senderDomain,
	registrableDomain: row.registrableDomain,
	senderDomainKey: senderDomainKey(row.senderDomain),
	subject: row.subject,
	hasAttachment: row.hasAttachment,
	locked: row.locked,
	words: row.words,
});

const replaceDetails = async (client: pg.PoolClient, rows: readonly AnalysisRow[]): Promise<void> => {
	const ids = rows.map(({ id }) => id);
	const findings = rows.flatMap((row) =>
		(row.result?.findings ?? []).map((finding, ordinal) => ({ messageId: row.id, ordinal, ...finding })),
	);
	const attachments = rows.flatMap((row) =>
		row.attachments.map((attachment) => ({ messageId: row.id, ...attachment })),
	);
	const authentication = rows.flatMap((row) =>
		row.authentication.map((result, ordinal) => ({ messageId: row.id, ordinal, ...result })),
	);
	const recipients = rows.flatMap((row) =>
		row.intended.map((intended, ordinal) => ({
			messageId: row.id,
			recipient: intended.recipient,
			intendedAddress: intended.address,
			organisation: intended.organisation,
			confidence: intended.confidence,
			organisationId: row.organisationIds[ordinal] ?? null,
		})),
	);
	for (const table of ['Finding', 'AttachmentMeta', 'Authentication']) {
		await client.query(`DELETE FROM "${table}" WHERE "messageId" = ANY($1::uuid[])`, [ids]);
	}
	await client.query(
		`INSERT INTO "Finding" ("messageId", "ordinal", "type", "category", "part", "segment", "start", "end", "masked", "confidence", "evidence")
		 SELECT * FROM json_to_recordset($1::json) AS f ("messageId" uuid, ordinal int, type text, category text, part text, segment text,
			"start" int, "end" int, masked text, confidence smallint, evidence text[])`,
		[json(findings)],
	);
	await client.query(
		`INSERT INTO "AttachmentMeta" ("messageId", "index", "fileName", "claimedType", "foundType", "size", "sha256", "read", "notRead")
		 SELECT * FROM json_to_recordset($1::json) AS a ("messageId" uuid, index smallint, "fileName" text, "claimedType" text,
			"foundType" text, size int, sha256 text, read boolean, "notRead" text)`,
		[json(attachments)],
	);
	await client.query(
		`INSERT INTO "Authentication" ("messageId", "ordinal", "method", "result", "domain", "detail")
		 SELECT * FROM json_to_recordset($1::json) AS a ("messageId" uuid, ordinal smallint, method text, result text, domain text, detail text)`,
		[json(authentication)],
	);
	await client.query(
		`UPDATE "Recipient" AS t SET "intendedAddress" = r."intendedAddress", "organisation" = r.organisation,
			"organisationId" = r."organisationId", "confidence" = r.confidence
		 FROM json_to_recordset($1::json) AS r ("messageId" uuid, recipient text, "intendedAddress" text, organisation text,
			"organisationId" uuid, confidence real)
		 WHERE t."messageId" = r."messageId" AND t."address" = r.recipient`,
		[json(recipients)],
	);
	for (const { id, view } of rows) {
		if (view)
			await client.query('UPDATE "SealedBody" SET "view" = $2 WHERE "messageId" = $1 AND "wrappedKey" IS NOT NULL', [
				id,
				view,
			]);
	}
};

/**
 * Copies of a message (RFC 1047) point at the first and are counted there. Looks in both directions, so that the end
 * state does not depend on the order of analysis.
 */
const linkRepeats = async (client: pg.PoolClient, ids: readonly string[]): Promise<void> => {
	await client.query(
		`WITH digest AS (
			SELECT DISTINCT "repeatDigest" FROM "Message" WHERE "id" = ANY($1::uuid[])
		), family AS (
			SELECT m."repeatDigest", (array_agg(m."id" ORDER BY m."id"))[1] AS first, count(*)::int AS copies
			FROM "Message" m JOIN digest d USING ("repeatDigest") GROUP BY m."repeatDigest" HAVING count(*) > 1
		)
		UPDATE "Message" AS m
		SET "repeatOf" = nullif(f.first, m."id"), "copies" = CASE WHEN m."id" = f.first THEN f.copies ELSE 1 END
		FROM family f WHERE m."repeatDigest" = f."repeatDigest"
			AND (m."repeatOf" IS DISTINCT FROM nullif(f.first, m."id") OR (m."id" = f.first AND m."copies" <> f.copies))`,
		[ids],
	);
};

/**
 * Stores analyses in one transaction and tells the dashboards. Rows whose lease this owner has lost are left out:
 * somebody else does them.
 *
 * @returns the ids that were stored.
 */
export const storeAnalyses = (pool: pg.Pool, owner: string, rows: readonly AnalysisRow[]): Promise<string[]> =>
	inTransaction(pool, async (client) => {
		const ids = rows.map(({ id }) => id);
		// Copies of one message may be in the hands of two workers, and each touches the other's rows: whoever has a
		// digest's lock goes first, and taking the locks in order keeps them from waiting for each other.
		await client.query(
			`SELECT pg_advisory_xact_lock(key) FROM (
				SELECT DISTINCT hashtextextended(encode("repeatDigest", 'hex'), 0) AS key FROM "Message"
				WHERE "id" = ANY($1::uuid[]) ORDER BY key
			) AS keys`,
			[ids],
		);
		const { rows: held } = await client.query<{ id: string }>(messageSql, [json(rows.map(messageJson)), owner]);
		const stored = new Set(held.map(({ id }) => id));
		if (stored.size === 0) return [];
		await replaceDetails(
			client,
			rows.filter(({ id }) => stored.has(id)),
		);
		await linkRepeats(client, [...stored]);
		// A notification holds 8,000 octets (NOTIFY): 100 ids of 36 fit well.
		const all = [...stored];
		for (let at = 0; at < all.length; at += 100) {
			const event = { type: 'message.analysed', ids: all.slice(at, at + 100) };
			await client.query("SELECT pg_notify('straymail_messages', $1)", [JSON.stringify(event)]);
		}
		return all;
	});
