import type { Queryable } from '../client/queryable.ts';
import { storableJson, storableText } from '../client/storable-text.ts';

/** What the receiver keeps of one message. `sealed` is null where the policy keeps metadata only. */
export interface AppendRow {
	/** UUIDv7; made before the first attempt, so that an attempt of unknown outcome can be repeated. */
	readonly id: string;
	readonly receivedAt: Date;
	readonly envelopeFrom: string;
	readonly senderDomain: string;
	readonly registrableDomain: string;
	readonly senderDomainKey: string;
	readonly clientAddress: string;
	readonly helo: string;
	readonly tls: string | null;
	/** Octets as received. */
	readonly size: number;
	readonly metadataOnly: boolean;
	/** What the octets hold that no mail should: `bare-cr`, `bare-lf`, `nul`. */
	readonly octetMarks?: readonly string[];
	/** Parameters of MAIL. */
	readonly extensions?: Readonly<Record<string, string | true>>;
	readonly repeatDigest: Buffer;
	readonly recipients: readonly AppendRecipient[];
	readonly sealed: { readonly contextId: string; readonly wrappedKey: Buffer; readonly ciphertext: Buffer } | null;
}

export interface AppendRecipient {
	readonly address: string;
	readonly domain: string;
	readonly trapDomain: string;
	/** ORCPT and NOTIFY (RFC 3461). */
	readonly originalRecipient?: string | null;
	readonly notify?: readonly string[];
}

// One statement is one transaction: everything of all rows or nothing, in one round trip. Sealed bytes travel as one
// binary parameter that is cut here, because an array of bytea would travel as text, twice as long.
const statement = `
WITH messages AS (
	INSERT INTO "Message" ("id", "receivedAt", "envelopeFrom", "senderDomain", "registrableDomain", "senderDomainKey",
		"clientAddress", "helo", "tls", "size", "metadataOnly", "octetMarks", "extensions", "repeatDigest")
	SELECT m."id", m."receivedAt", m."envelopeFrom", m."senderDomain", m."registrableDomain", m."senderDomainKey",
		m."clientAddress", m."helo", m."tls", m."size", m."metadataOnly", m."octetMarks"::text[], m."extensions",
		substring($12::bytea FROM m."digestAt" FOR m."digestLength")
	FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::inet[], $8::text[],
		$9::text[], $10::int[], $11::boolean[], $26::text[], $27::jsonb[], $13::int[], $14::int[])
		AS m("id", "receivedAt", "envelopeFrom", "senderDomain", "registrableDomain", "senderDomainKey",
			"clientAddress", "helo", "tls", "size", "metadataOnly", "octetMarks", "extensions", "digestAt", "digestLength")
	ON CONFLICT DO NOTHING
), recipients AS (
	INSERT INTO "Recipient" ("messageId", "ordinal", "address", "domain", "trapDomain", "originalRecipient", "notify")
	SELECT r."messageId", r."ordinal", r."address", r."domain", r."trapDomain", r."originalRecipient", r."notify"::text[]
	FROM unnest($15::uuid[], $16::smallint[], $17::text[], $18::text[], $19::text[], $28::text[], $29::text[])
		AS r("messageId", "ordinal", "address", "domain", "trapDomain", "originalRecipient", "notify")
	ON CONFLICT DO NOTHING
)
INSERT INTO "SealedBody" ("messageId", "contextId", "wrappedKey", "ciphertext")
SELECT s."messageId", s."contextId", substring($12::bytea FROM s."keyAt" FOR s."keyLength"),
	substring($12::bytea FROM s."bodyAt" FOR s."bodyLength")
FROM unnest($20::uuid[], $21::uuid[], $22::int[], $23::int[], $24::int[], $25::int[])
	AS s("messageId", "contextId", "keyAt", "keyLength", "bodyAt", "bodyLength")
ON CONFLICT DO NOTHING`;

/** An array of plain words as PostgreSQL writes it: arrays of arrays would all need the same length. */
const arrayText = (words: readonly string[]): string => `{${words.join(',')}}`;

/** Octets one after the other, and where each began, counted from 1 as SQL does. */
class Octets {
	readonly chunks: Buffer[] = [];
	#length = 0;

	add(chunk: Buffer): number {
		const at = this.#length + 1;
		this.chunks.push(chunk);
		this.#length += chunk.length;
		return at;
	}
}

/**
 * Stores messages with their recipients and sealed bodies: all of them or, when it throws, none. When it has
 * returned they are durable (`synchronous_commit` is on). Rows whose id is there already are left as they are, so
 * repeating a call is harmless.
 */
export const appendMessages = async (db: Queryable, rows: readonly AppendRow[]): Promise<void> => {
	if (rows.length === 0) return;
	const octets = new Octets();
	const digestAt = rows.map((row) => octets.add(row.repeatDigest));
	const recipients = rows.flatMap(({ id, recipients: list }) =>
		list.map((recipient, ordinal) => ({ id, ordinal, ...recipient })),
	);
	const bodies = rows.flatMap(({ id, sealed }) => (sealed === null ? [] : [{ id, ...sealed }]));
	const keyAt = bodies.map(({ wrappedKey }) => octets.add(wrappedKey));
	const bodyAt = bodies.map(({ ciphertext }) => octets.add(ciphertext));
	await db.query({
		name: 'append-messages',
		text: statement,
		values: [
			rows.map(({ id }) => id),
			rows.map(({ receivedAt }) => receivedAt.toISOString()),
			rows.map(({ envelopeFrom }) => storableText(envelopeFrom)),
			rows.map(({ senderDomain }) => storableText(senderDomain)),
			rows.map(({ registrableDomain }) => storableText(registrableDomain)),
			rows.map(({ senderDomainKey }) => storableText(senderDomainKey)),
			rows.map(({ clientAddress }) => clientAddress),
			rows.map(({ helo }) => storableText(helo)),
			rows.map(({ tls }) => tls),
			rows.map(({ size }) => size),
			rows.map(({ metadataOnly }) => metadataOnly),
			Buffer.concat(octets.chunks),
			digestAt,
			rows.map(({ repeatDigest }) => repeatDigest.length),
			recipients.map(({ id }) => id),
			recipients.map(({ ordinal }) => ordinal),
			recipients.map(({ address }) => storableText(address)),
			recipients.map(({ domain }) => storableText(domain)),
			recipients.map(({ trapDomain }) => trapDomain),
			bodies.map(({ id }) => id),
			bodies.map(({ contextId }) => contextId),
			keyAt,
			bodies.map(({ wrappedKey }) => wrappedKey.length),
			bodyAt,
			bodies.map(({ ciphertext }) => ciphertext.length),
			rows.map(({ octetMarks = [] }) => arrayText(octetMarks)),
			rows.map(({ extensions = {} }) => storableJson(extensions)),
			recipients.map(({ originalRecipient = null }) => originalRecipient && storableText(originalRecipient)),
			recipients.map(({ notify = [] }) => arrayText(notify)),
		],
	});
};
