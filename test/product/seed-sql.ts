import type { Queryable } from '../../packages/store/src/index.ts';

export interface SeedVocabulary {
	readonly senders: readonly { readonly domain: string; readonly registrable: string; readonly key: string }[];
	/** Lexemes of a text, one of which each message has. */
	readonly texts: readonly string[];
	readonly version: number;
}

export interface SeedChunk {
	readonly first: number;
	readonly size: number;
	/** Of the whole archive. */
	readonly count: number;
	readonly days: number;
	/** Milliseconds since 1970 at which the newest arrives. */
	readonly until: number;
}

/**
 * `u(i, salt)`: a number from 0 to 1 that looks random and is always the same; `pick`: an index by cumulated shares;
 * `rank`: one by Zipf's law.
 */
const functions = `
CREATE FUNCTION pg_temp.u(i bigint, salt int) RETURNS float8 LANGUAGE sql IMMUTABLE
	RETURN (hashint8extended(i, salt) & 1048575)::float8 / 1048576;
CREATE FUNCTION pg_temp.pick(u float8, shares float8[]) RETURNS int LANGUAGE sql IMMUTABLE
	RETURN width_bucket(u, shares) + 1;
CREATE FUNCTION pg_temp.rank(u float8, many int) RETURNS int LANGUAGE sql IMMUTABLE
	RETURN least(floor(exp(u * ln(many)))::int, many)`;

/** Makes what the chunks are filled from, for this connection. */
export const prepareSession = async (client: Queryable, vocabulary: SeedVocabulary): Promise<void> => {
	await client.query(functions);
	for (const [name, { length }] of [
		['senders', vocabulary.senders],
		['texts', vocabulary.texts],
	] as const) {
		await client.query(`CREATE FUNCTION pg_temp.${name}() RETURNS int LANGUAGE sql IMMUTABLE RETURN ${length}`);
	}
	await client.query(
		`CREATE TEMP TABLE seed_sender AS
		SELECT row_number() OVER ()::int AS "rank", s.* FROM jsonb_to_recordset($1::jsonb)
			AS s("domain" text, "registrable" text, "key" text)`.replace('$1', literal(JSON.stringify(vocabulary.senders))),
	);
	await client.query('CREATE UNIQUE INDEX ON seed_sender ("rank")');
	await client.query(`CREATE TEMP TABLE seed_trap AS
		SELECT t.*, o."id" AS "organisationId", o."name" AS "organisation" FROM (VALUES
			(1, 'army.ml', 'army.mil'), (2, 'navy.ml', 'navy.mil'), (3, 'us.army.ml', 'us.army.mil'), (4, 'mail.ml', NULL),
			(5, 'af.ml', 'af.mil'), (6, 'gov.ml', NULL), (7, 'pentagon.ml', 'pentagon.mil'), (8, 'ville.ml', NULL)
		) AS t("number", "trapDomain", "intendedDomain")
		LEFT JOIN "OrganisationDomain" d ON d."domain" = regexp_replace(t."intendedDomain", '^us\\.', '')
		LEFT JOIN "Organisation" o ON o."id" = d."organisationId"`);
	await client.query(`CREATE TEMP TABLE seed_text AS
		SELECT row_number() OVER ()::int AS "rank", to_tsvector('simple', t) AS "words", ${vocabulary.version}::int AS "version"
		FROM unnest(${literal(`{${vocabulary.texts.map((text) => `"${text}"`).join(',')}}`)}::text[]) t`);
	await client.query('CREATE UNIQUE INDEX ON seed_text ("rank")');
	await client.query('ANALYZE seed_sender, seed_trap, seed_text');
};

/** Utility statements take no parameters. */
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const chosen = `
CREATE TEMP TABLE seed_chunk ON COMMIT DROP AS
SELECT i, s.*, t."trapDomain", t."intendedDomain", t."organisationId", t."organisation", at."receivedAt",
	(lpad(to_hex(floor(extract(epoch FROM at."receivedAt") * 1000)::bigint), 12, '0') || '7' || substr(h."hash", 1, 3)
		|| '8' || substr(h."hash", 4, 15))::uuid AS "id",
	(ARRAY['genuine', 'reflection', 'bulk', 'spam', 'bounce', 'probe'])[
		pg_temp.pick(pg_temp.u(i, 1), '{.25,.45,.70,.95,.99}')] AS "kind",
	pg_temp.pick(pg_temp.u(i, 2), '{.55,.77,.91,.985}') - 1 AS "level",
	(ARRAY['en', 'fr', 'nl', 'de'])[pg_temp.pick(pg_temp.u(i, 3), '{.6,.8,.92}')] AS "language",
	pg_temp.u(i, 4) < .25 AS "hasAttachment",
	(ARRAY['application/pdf', 'image/jpeg', 'application/msword', 'application/vnd.ms-excel', 'application/zip'])[
		pg_temp.pick(pg_temp.u(i, 5), '{.4,.65,.8,.92}')] AS "mediaType",
	(ARRAY['credentials', 'identity', 'personal', 'medical', 'tax', 'financial', 'travel', 'personnel', 'operations',
		'contract'])[pg_temp.rank(pg_temp.u(i, 6), 10)] AS "category",
	floor(exp(7 + pg_temp.u(i, 7) * 7))::int AS "size",
	(ARRAY['j.smith', 'a.jones', 'operations', 'm.devries', 'info', 'p.martin', 'supply', 'clinic'])[
		pg_temp.rank(pg_temp.u(i, 8), 8)] || CASE WHEN pg_temp.u(i, 9) < .5 THEN '' ELSE floor(pg_temp.u(i, 10) * 900)::text END
		AS "recipient",
	(ARRAY['Itinerary of ***', 'Invoice ***', 'Your appointment on ***', 'Crew list', 'Re: meeting with ***',
		'Password reset', 'Delivery status notification', 'Weekly offers', 'Contract draft ***', 'Leave request of ***'])[
		pg_temp.pick(pg_temp.u(i, 11), '{.1,.2,.3,.4,.5,.6,.7,.8,.9}')] AS "subject",
	1 + floor(pg_temp.u(i, 18) * pg_temp.texts())::int AS "text",
	pg_temp.u(i, 12) < CASE WHEN at."receivedAt" < now() - interval '14 days' THEN .7 ELSE .2 END AS "reviewed",
	ARRAY['arc-none', 'dkim-' || (ARRAY['pass', 'none', 'fail'])[pg_temp.pick(pg_temp.u(i, 13), '{.6,.9}')],
		'dmarc-' || (ARRAY['pass', 'fail', 'none'])[pg_temp.pick(pg_temp.u(i, 14), '{.55,.75}')],
		'spf-' || (ARRAY['pass', 'softfail', 'fail', 'none', 'permerror'])[
			pg_temp.pick(pg_temp.u(i, 15), '{.7,.8,.9,.9995}')]] AS "authResults"
FROM generate_series($1::bigint, $1::bigint + $2::bigint - 1) i
CROSS JOIN LATERAL (SELECT md5(i::text) AS "hash") h
CROSS JOIN LATERAL (SELECT 1 - (i + 1)::float8 / $3::float8 AS "left") f
CROSS JOIN LATERAL (
	-- A week has its rise and fall.
	SELECT to_timestamp(($5::float8 - $4::float8 * 86400000 * (f."left"
		- sin(2 * pi() * f."left" * $4::float8 / 7) * 7 / ($4::float8 * 2 * pi()) * .5)) / 1000)::timestamptz(3)
		AS "receivedAt"
) at
JOIN seed_sender s ON s."rank" = pg_temp.rank(pg_temp.u(i, 16), pg_temp.senders())
JOIN seed_trap t ON t."number" = pg_temp.rank(pg_temp.u(i, 17), 8)`;

const messages = `
INSERT INTO "Message" ("id", "receivedAt", "envelopeFrom", "headerFrom", "senderDomain", "registrableDomain",
	"senderDomainKey", "clientAddress", "helo", "size", "subject", "kind", "level", "categories", "language", "machineKind",
	"machineLevel", "machineCategories", "status", "hasAttachment", "kindConfidence", "kindEvidence", "levelEvidence",
	"intended", "organisationIds", "repeatDigest", "threadKeys", "analysisVersion", "analysedAt", "reviewedAt",
	"reviewedBy", "attachmentTypes", "authResults", "words")
SELECT c."id", c."receivedAt", 'sender' || i % 7 || '@' || c."domain", 'sender' || i % 7 || '@' || c."domain", c."domain",
	c."registrable", c."key", '192.0.2.1'::inet + (i % 200)::int, 'mx.' || c."registrable", c."size", c."subject", c."kind",
	c."level", k."categories", c."language", c."kind", c."level", k."categories",
	CASE WHEN c."reviewed" THEN 'reviewed' ELSE 'new' END, c."hasAttachment", .8,
	'[{"code": "kind.person", "text": "Written by a person to one recipient."}, {"code": "kind.reply", "text": "Answers an earlier message."}]',
	'[{"code": "level.findings", "text": "Personal data of one person stands in the body."}]',
	jsonb_build_array(jsonb_build_object('recipient', c."recipient" || '@' || c."trapDomain", 'address',
		c."recipient" || '@' || c."intendedDomain", 'organisation', c."organisation", 'confidence', .93, 'candidates',
		'[]'::jsonb, 'evidence', '[]'::jsonb)),
	CASE WHEN c."organisationId" IS NULL THEN ARRAY[]::uuid[] ELSE ARRAY[c."organisationId"] END,
	decode(md5('repeat' || i), 'hex'), ARRAY['thread' || i / 3], v."version", c."receivedAt" + interval '2 seconds',
	CASE WHEN c."reviewed" THEN c."receivedAt" + interval '5 hours' END, CASE WHEN c."reviewed" THEN 'seed' END,
	CASE WHEN c."hasAttachment" THEN ARRAY[straymail_attachment_type(c."mediaType")] ELSE ARRAY[]::text[] END,
	c."authResults", v."words"
FROM seed_chunk c JOIN seed_text v ON v."rank" = c."text"
CROSS JOIN LATERAL (SELECT CASE WHEN c."level" = 0 THEN ARRAY[]::text[] ELSE ARRAY[c."category"] END AS "categories") k
ORDER BY i`;

const recipients = `
INSERT INTO "Recipient" ("messageId", "ordinal", "address", "domain", "trapDomain", "intendedAddress", "intendedDomain",
	"organisationId", "organisation", "confidence")
SELECT "id", 0, "recipient" || '@' || "trapDomain", "trapDomain", "trapDomain", "recipient" || '@' || "intendedDomain",
	"intendedDomain", "organisationId", "organisation", .93 FROM seed_chunk`;

const findings = `
INSERT INTO "Finding" ("messageId", "ordinal", "type", "category", "part", "segment", "start", "end", "masked",
	"confidence", "evidence")
SELECT "id", 0, (ARRAY['phone', 'password', 'iban', 'passport-number', 'booking-reference'])[1 + (i % 5)::int],
	"category", 'body', 'main', 10, 20, '*******123', 85, ARRAY['context word'] FROM seed_chunk WHERE "level" >= 2`;

const attachments = `
INSERT INTO "AttachmentMeta" ("messageId", "index", "fileName", "claimedType", "foundType", "size", "sha256", "read")
SELECT "id", 0, 'file-' || i, "mediaType", "mediaType", "size", md5(i::text), true FROM seed_chunk WHERE "hasAttachment"`;

/** Adds the messages from `first` on, in one transaction. */
export const fillChunk = async (client: Queryable, { first, size, count, days, until }: SeedChunk): Promise<void> => {
	await client.query('BEGIN');
	// Lost in a crash, it is made anew.
	await client.query('SET LOCAL synchronous_commit = off');
	const text = [first, size, count, days, until].reduce<string>(
		(statement, value, at) => statement.replaceAll(`$${at + 1}`, String(value)),
		chosen,
	);
	await client.query(text);
	for (const statement of [messages, recipients, findings, attachments]) await client.query(statement);
	await client.query('COMMIT');
};
