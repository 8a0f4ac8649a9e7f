import type { Queryable } from '../client/queryable.ts';
import { storableJson, storableText } from '../client/storable-text.ts';
import { booleans, integers, smallIntegers, texts, timestamps, uuids } from './binary-array.ts';

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
// parameter that is cut here; it comes last, because what the client adds behind it would move it once more.
const statement = (onConflict: string): string => `
WITH messages AS (
	INSERT INTO "Message" ("id", "receivedAt", "envelopeFrom", "senderDomain", "registrableDomain", "senderDomainKey",
		"clientAddress", "helo", "tls", "size", "metadataOnly", "octetMarks", "extensions", "repeatDigest")
	SELECT m."id", m."receivedAt", m."envelopeFrom", m."senderDomain", m."registrableDomain", m."senderDomainKey",
		m."clientAddress"::inet, m."helo", m."tls", m."size", m."metadataOnly", m."octetMarks"::text[],
		m."extensions"::jsonb, substring($28::bytea FROM m."digestAt" FOR m."digestLength")
	FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
		$9::text[], $10::int[], $11::boolean[], $12::text[], $13::text[], $14::int[], $15::int[])
		AS m("id", "receivedAt", "envelopeFrom", "senderDomain", "registrableDomain", "senderDomainKey",
			"clientAddress", "helo", "tls", "size", "metadataOnly", "octetMarks", "extensions", "digestAt", "digestLength")
	${onConflict}
), recipients AS (
	INSERT INTO "Recipient" ("messageId", "ordinal", "address", "domain", "trapDomain", "originalRecipient", "notify")
	SELECT r."messageId", r."ordinal", r."address", r."domain", r."trapDomain", r."originalRecipient", r."notify"::text[]
	FROM unnest($16::uuid[], $17::smallint[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[])
		AS r("messageId", "ordinal", "address", "domain", "trapDomain", "originalRecipient", "notify")
	${onConflict}
)
INSERT INTO "SealedBody" ("messageId", "contextId", "wrappedKey", "ciphertext")
SELECT s."messageId", s."contextId", substring($28::bytea FROM s."keyAt" FOR s."keyLength"),
	substring($28::bytea FROM s."keyAt" + s."keyLength" FOR s."bodyLength")
FROM unnest($23::uuid[], $24::uuid[], $25::int[], $26::int[], $27::int[])
	AS s("messageId", "contextId", "keyAt", "keyLength", "bodyLength")
${onConflict}`;

/** To look first for what is there already costs a quarter of the time, and a first attempt finds nothing. */
const statements = {
	first: { name: 'append-messages', text: statement('') },
	again: { name: 'append-messages-again', text: statement('ON CONFLICT DO NOTHING') },
} as const;

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
 * returned they are durable (`synchronous_commit` is on).
 *
 * @param attempt - `again` leaves rows as they are whose id is there already: for what was tried before with an
 * unknown outcome. `first` throws for such.
 */
export const appendMessages = async (
	db: Queryable,
	rows: readonly AppendRow[],
	attempt: keyof typeof statements = 'again',
): Promise<void> => {
	if (rows.length === 0) return;
	const octets = new Octets();
	const digestAt = rows.map((row) => octets.add(row.repeatDigest));
	const recipients = rows.flatMap(({ id, recipients: list }) =>
		list.map((recipient, ordinal) => ({ id, ordinal, ...recipient })),
	);
	const bodies = rows.flatMap(({ id, sealed }) => (sealed === null ? [] : [{ id, ...sealed }]));
	const keyAt = bodies.map(({ wrappedKey, ciphertext }) => {
		const at = octets.add(wrappedKey);
		octets.add(ciphertext);
		return at;
	});
	await db.query({
		...statements[attempt],
		values: [
			uuids(rows.map(({ id }) => id)),
			timestamps(rows.map(({ receivedAt }) => receivedAt)),
			texts(rows.map(({ envelopeFrom }) => storableText(envelopeFrom))),
			texts(rows.map(({ senderDomain }) => storableText(senderDomain))),
			texts(rows.map(({ registrableDomain }) => storableText(registrableDomain))),
			texts(rows.map(({ senderDomainKey }) => storableText(senderDomainKey))),
			texts(rows.map(({ clientAddress }) => clientAddress)),
			texts(rows.map(({ helo }) => storableText(helo))),
			texts(rows.map(({ tls }) => tls)),
			integers(rows.map(({ size }) => size)),
			booleans(rows.map(({ metadataOnly }) => metadataOnly)),
			texts(rows.map(({ octetMarks = [] }) => arrayText(octetMarks))),
			texts(rows.map(({ extensions = {} }) => storableJson(extensions))),
			integers(digestAt),
			integers(rows.map(({ repeatDigest }) => repeatDigest.length)),
			uuids(recipients.map(({ id }) => id)),
			smallIntegers(recipients.map(({ ordinal }) => ordinal)),
			texts(recipients.map(({ address }) => storableText(address))),
			texts(recipients.map(({ domain }) => storableText(domain))),
			texts(recipients.map(({ trapDomain }) => trapDomain)),
			texts(recipients.map(({ originalRecipient = null }) => originalRecipient && storableText(originalRecipient))),
			texts(recipients.map(({ notify = [] }) => arrayText(notify))),
			uuids(bodies.map(({ id }) => id)),
			uuids(bodies.map(({ contextId }) => contextId)),
			integers(keyAt),
			integers(bodies.map(({ wrappedKey }) => wrappedKey.length)),
			integers(bodies.map(({ ciphertext }) => ciphertext.length)),
			Buffer.concat(octets.chunks),
		],
	});
};
