import {
	type AnalysisResult,
	type AttachmentItem,
	type AuthenticationItem,
	type FilterVerdict,
	levelRank,
	type Masked,
} from '@straymail/contracts';
import type pg from 'pg';
import { storableJson } from '../client/storable-text.ts';
import { inTransaction } from '../client/transaction.ts';
import { notifyMessages } from './notify.ts';
import { refreshOrganisations } from './refresh-organisations.ts';
import { linkRepeats, lockRepeats } from './repeats.ts';
import { senderDomainKey } from './sender-domain-key.ts';

/** What the worker found out about one message. Everything in it is masked, hashed or sealed (laws 3 and 6). */
export interface AnalysisRow {
	readonly id: string;
	readonly version: number;
	readonly result: AnalysisResult;
	/** Only the envelope was kept: kind and level would be guesses and stay empty. */
	readonly metadataOnly?: boolean;
	readonly headerFrom: string | null;
	readonly senderDomain: string;
	readonly registrableDomain: string;
	readonly subject: Masked;
	readonly hasAttachment: boolean;
	readonly locked: boolean;
	/** File names masked. */
	readonly attachments: readonly AttachmentItem[];
	readonly authentication: readonly AuthenticationItem[];
	readonly filters: readonly FilterVerdict[];
	/** The masked view, sealed under the message's own data key. */
	readonly view: Buffer | null;
	/** Lexemes of the blind index in the order of the text, joined by spaces. */
	readonly words: string;
	/** Keyed hashes of the identifiers of its thread. */
	readonly threadKeys: readonly string[];
	/** By ordinal of the recipient, as `result.intended` is. */
	readonly organisationIds: readonly (string | null)[];
}

const hold = `
SELECT "id" FROM "Message" WHERE "id" = ANY ($2::uuid[]) AND "leaseOwner" = $1 ORDER BY "id" FOR UPDATE`;

const updateMessages = `
UPDATE "Message" m SET "headerFrom" = a."headerFrom", "senderDomain" = a."senderDomain",
	"registrableDomain" = a."registrableDomain", "senderDomainKey" = a."senderDomainKey", "subject" = a."subject",
	"machineKind" = a."kind", "kind" = coalesce(m."decidedKind", a."kind"), "kindConfidence" = a."kindConfidence",
	"kindEvidence" = a."kindEvidence", "machineLevel" = a."level", "level" = coalesce(m."decidedLevel", a."level"),
	"levelEvidence" = a."levelEvidence", "machineCategories" = a."categories", "language" = a."language",
	"categories" = CASE WHEN m."decidedCategories" IS NULL THEN a."categories"
		ELSE ARRAY(SELECT jsonb_array_elements_text(m."decidedCategories")) END,
	"markings" = a."markings", "intended" = a."intended", "threadKeys" = a."threadKeys",
	"hasAttachment" = a."hasAttachment", "locked" = a."locked", "words" = to_tsvector('simple', a."words"),
	"attachmentTypes" = ARRAY(SELECT DISTINCT straymail_attachment_type(t) FROM unnest(a."mediaTypes") t ORDER BY 1),
	"authResults" = a."authResults",
	"status" = CASE m."status" WHEN 'reviewed' THEN m."status" ELSE 'new' END, "unreadableReason" = NULL,
	"analysisVersion" = a."version", "analysedAt" = now(), "leaseOwner" = NULL, "leaseUntil" = NULL, "attempts" = 0
FROM jsonb_to_recordset($1::jsonb) AS a("id" uuid, "version" int, "headerFrom" text, "senderDomain" text,
	"registrableDomain" text, "senderDomainKey" text, "subject" text, "kind" text, "kindConfidence" real,
	"kindEvidence" jsonb, "level" smallint, "levelEvidence" jsonb, "categories" text[], "language" text, "markings" jsonb,
	"intended" jsonb, "hasAttachment" boolean, "locked" boolean, "words" text, "threadKeys" text[],
	"mediaTypes" text[], "authResults" text[])
WHERE m."id" = a."id"`;

const updateRecipients = `
UPDATE "Recipient" r SET "intendedAddress" = a."address", "intendedDomain" = a."domain", "organisation" = a."organisation",
	"organisationId" = a."organisationId", "confidence" = a."confidence"
FROM jsonb_to_recordset($1::jsonb) AS a("id" uuid, "ordinal" smallint, "address" text, "domain" text, "organisation" text,
	"organisationId" uuid, "confidence" real)
WHERE r."messageId" = a."id" AND r."ordinal" = a."ordinal" AND NOT r."decided"`;

/** What differs from the answer of an earlier analysis, before it is replaced. */
const recordChanges = `
INSERT INTO "AnalysisChange" ("messageId", "version", "field", "before", "after")
SELECT m."id", a."version", c."field", coalesce(c."before", ''), coalesce(c."after", '')
FROM jsonb_to_recordset($1::jsonb) AS a("id" uuid, "version" int, "kind" text, "level" smallint, "categories" text[],
	"intended" jsonb)
JOIN "Message" m ON m."id" = a."id" AND m."analysisVersion" > 0
CROSS JOIN LATERAL (VALUES
	('kind', m."machineKind", a."kind"),
	('level', m."machineLevel"::text, a."level"::text),
	('categories', array_to_string(m."machineCategories", ' '), array_to_string(a."categories", ' ')),
	('intended', (SELECT string_agg(coalesce(i->>'address', '-'), ' ') FROM jsonb_array_elements(m."intended") i),
		(SELECT string_agg(coalesce(i->>'address', '-'), ' ') FROM jsonb_array_elements(a."intended") i))
) AS c("field", "before", "after")
WHERE c."before" IS DISTINCT FROM c."after"`;

const insertFindings = `
INSERT INTO "Finding" ("messageId", "ordinal", "type", "category", "part", "segment", "start", "end", "masked", "confidence", "evidence")
SELECT * FROM jsonb_to_recordset($1::jsonb) AS f("messageId" uuid, "ordinal" int, "type" text, "category" text, "part" text,
	"segment" text, "start" int, "end" int, "masked" text, "confidence" smallint, "evidence" text[])`;

const insertAttachments = `
INSERT INTO "AttachmentMeta" ("messageId", "index", "fileName", "claimedType", "foundType", "size", "sha256", "read", "notRead")
SELECT * FROM jsonb_to_recordset($1::jsonb) AS a("messageId" uuid, "index" smallint, "fileName" text, "claimedType" text,
	"foundType" text, "size" int, "sha256" text, "read" boolean, "notRead" text)`;

const insertAuthentication = `
INSERT INTO "Authentication" ("messageId", "ordinal", "method", "result", "domain", "detail")
SELECT * FROM jsonb_to_recordset($1::jsonb) AS a("messageId" uuid, "ordinal" smallint, "method" text, "result" text,
	"domain" text, "detail" text)`;

const insertFilters = `
INSERT INTO "FilterVerdict" ("messageId", "filter", "score", "required", "action")
SELECT * FROM jsonb_to_recordset($1::jsonb) AS f("messageId" uuid, "filter" text, "score" float8, "required" float8,
	"action" text)`;

const deleteDetails = `
WITH findings AS (DELETE FROM "Finding" WHERE "messageId" = ANY ($1::uuid[])),
	attachments AS (DELETE FROM "AttachmentMeta" WHERE "messageId" = ANY ($1::uuid[])),
	filters AS (DELETE FROM "FilterVerdict" WHERE "messageId" = ANY ($1::uuid[]))
DELETE FROM "Authentication" WHERE "messageId" = ANY ($1::uuid[])`;

/** In one order, so that two workers that store the same new domains do not wait for each other in a circle. */
const insertSenderDomains = `
INSERT INTO "SenderDomain" ("domain", "registrable")
SELECT d."domain", bool_or(d."registrable") FROM (
	SELECT a."senderDomain" AS "domain", a."senderDomain" = a."registrableDomain" AS "registrable"
	FROM jsonb_to_recordset($1::jsonb) AS a("senderDomain" text, "registrableDomain" text)
	UNION ALL SELECT a."registrableDomain", true FROM jsonb_to_recordset($1::jsonb) AS a("registrableDomain" text)
) d
WHERE d."domain" <> '' AND NOT EXISTS (SELECT FROM "SenderDomain" s WHERE s."domain" = d."domain")
GROUP BY 1 ORDER BY 1
ON CONFLICT DO NOTHING`;

const updateViews = `
UPDATE "SealedBody" s SET "view" = substring($1::bytea FROM v."at" FOR v."length")
FROM unnest($2::uuid[], $3::int[], $4::int[]) v("id", "at", "length")
WHERE s."messageId" = v."id" AND s."wrappedKey" IS NOT NULL`;

const messageRecord = ({ id, version, result, words, ...row }: AnalysisRow) => ({
	id,
	version,
	headerFrom: row.headerFrom,
	senderDomain: row.senderDomain,
	registrableDomain: row.registrableDomain,
	senderDomainKey: senderDomainKey(row.senderDomain),
	subject: row.subject,
	kind: row.metadataOnly ? null : result.kind.value,
	kindConfidence: row.metadataOnly ? null : result.kind.confidence,
	kindEvidence: row.metadataOnly ? [] : result.kind.evidence,
	level: row.metadataOnly ? null : levelRank(result.level.value),
	levelEvidence: row.metadataOnly ? [] : result.level.evidence,
	categories: result.categories,
	language: result.language,
	markings: result.markings,
	intended: result.intended,
	hasAttachment: row.hasAttachment,
	locked: row.locked,
	threadKeys: row.threadKeys,
	mediaTypes: row.attachments.map(({ foundType, claimedType }) => foundType ?? claimedType),
	authResults: [...new Set(row.authentication.map(({ method, result: found }) => `${method}-${found}`))].toSorted(),
	words,
});

const recipientRecords = ({ id, result, organisationIds }: AnalysisRow) =>
	result.intended.map(({ address, organisation, confidence }, ordinal) => ({
		id,
		ordinal,
		address,
		domain: address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? null,
		organisation,
		organisationId: organisationIds[ordinal] ?? null,
		confidence,
	}));

const insert = async (client: pg.ClientBase, statement: string, records: readonly object[]) => {
	if (records.length > 0) await client.query(statement, [storableJson(records)]);
};

const storeViews = async (client: pg.ClientBase, rows: readonly AnalysisRow[]) => {
	const views = rows.flatMap(({ id, view }) => (view === null ? [] : [{ id, view }]));
	if (views.length === 0) return;
	let at = 1;
	const starts = views.map(({ view }) => {
		const start = at;
		at += view.length;
		return start;
	});
	await client.query(updateViews, [
		Buffer.concat(views.map(({ view }) => view)),
		views.map(({ id }) => id),
		starts,
		views.map(({ view }) => view.length),
	]);
};

/**
 * Stores the results of messages that `owner` claimed, replacing older ones, in one transaction, and ends its hold on
 * them. What a person decided stays. Listeners on `straymail_messages` hear of it.
 *
 * @returns the ids that were stored: those whose lease `owner` had not lost to another.
 */
export const storeAnalyses = async (pool: pg.Pool, owner: string, rows: readonly AnalysisRow[]): Promise<string[]> => {
	if (rows.length === 0) return [];
	return inTransaction(pool, async (client) => {
		const ids = rows.map(({ id }) => id);
		const shared = await lockRepeats(client, ids);
		const locked = await client.query<{ id: string }>(hold, [owner, ids]);
		const held = new Set(locked.rows.map(({ id }) => id));
		const kept = rows.filter(({ id }) => held.has(id));
		if (kept.length === 0) return [];
		const keptIds = kept.map(({ id }) => id);
		await client.query(deleteDetails, [keptIds]);
		const records = storableJson(kept.map(messageRecord));
		await client.query(recordChanges, [records]);
		await client.query(updateMessages, [records]);
		await client.query(insertSenderDomains, [records]);
		await insert(client, updateRecipients, kept.flatMap(recipientRecords));
		await refreshOrganisations(client, keptIds);
		await insert(
			client,
			insertFindings,
			kept.flatMap(({ id, result }) =>
				result.findings.map((finding, ordinal) => ({ messageId: id, ordinal, ...finding })),
			),
		);
		await insert(
			client,
			insertAttachments,
			kept.flatMap(({ id, attachments }) => attachments.map((attachment) => ({ messageId: id, ...attachment }))),
		);
		await insert(
			client,
			insertAuthentication,
			kept.flatMap(({ id, authentication }) =>
				authentication.map((item, ordinal) => ({ messageId: id, ordinal, ...item })),
			),
		);
		await insert(
			client,
			insertFilters,
			kept.flatMap(({ id, filters }) => filters.map((verdict) => ({ messageId: id, ...verdict }))),
		);
		await storeViews(client, kept);
		await linkRepeats(client, shared, keptIds);
		await notifyMessages(client, 'message.analysed', keptIds);
		return keptIds;
	});
};
