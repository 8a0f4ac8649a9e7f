import type { Queryable } from '../client/queryable.ts';
import { storableText } from '../client/storable-text.ts';

export interface AppendRecipient {
	readonly address: string;
	readonly domain: string;
	/** Name of the trap domain that took it. */
	readonly trapDomain: string;
}

/** A message as the receiver hands it over, already sealed. */
export interface AppendRow {
	/** UUIDv7, made before the first try, so that a commit whose outcome is unknown can be repeated. */
	readonly id: string;
	readonly receivedAt: Date;
	readonly envelopeFrom: string;
	readonly senderDomain: string;
	readonly registrableDomain: string;
	readonly senderDomainKey: string;
	readonly clientAddress: string;
	readonly helo: string;
	readonly tls: string | null;
	readonly size: number;
	readonly metadataOnly: boolean;
	readonly repeatDigest: Buffer;
	readonly recipients: readonly AppendRecipient[];
	readonly sealed: { readonly contextId: string; readonly wrappedKey: Buffer; readonly ciphertext: Buffer } | null;
}

/**
 * Metadata travels as JSON, which PostgreSQL takes apart in one pass; ciphertexts travel as one binary value and are
 * cut in the server, for an array of bytea would be sent as hex text. One statement is one transaction.
 */
const sql = `
WITH message AS (
	INSERT INTO "Message" ("id", "receivedAt", "envelopeFrom", "senderDomain", "registrableDomain", "senderDomainKey",
		"clientAddress", "helo", "tls", "size", "metadataOnly", "repeatDigest")
	SELECT m.id, m.at, m."from", m.domain, m.registrable, m.key, m.client, m.helo, m.tls, m.size, m.bare, decode(m.digest, 'hex')
	FROM json_to_recordset($1::json) AS m (id uuid, at timestamptz, "from" text, domain text, registrable text, key text,
		client inet, helo text, tls text, size int, bare boolean, digest text)
	ON CONFLICT DO NOTHING
), recipient AS (
	INSERT INTO "Recipient" ("messageId", "ordinal", "address", "domain", "trapDomain")
	SELECT r.id, r.ordinal, r.address, r.domain, r.trap
	FROM json_to_recordset($2::json) AS r (id uuid, ordinal smallint, address text, domain text, trap text)
	ON CONFLICT DO NOTHING
)
INSERT INTO "SealedBody" ("messageId", "contextId", "wrappedKey", "ciphertext")
SELECT b.id, b.context, decode(b.key, 'hex'), substring($4::bytea FROM b.start FOR b.length)
FROM json_to_recordset($3::json) AS b (id uuid, context uuid, key text, start int, length int)
ON CONFLICT DO NOTHING`;

/**
 * Stores a batch: all of it or nothing. Rows whose id is there already are left alone. Works with the rights of
 * `straymail_receiver`.
 *
 * @param rows - together at most about 1 GB of ciphertext, PostgreSQL's limit for a value.
 */
export const appendMessages = async (db: Queryable, rows: readonly AppendRow[]): Promise<void> => {
	const messages = rows.map((row) => ({
		id: row.id,
		at: row.receivedAt.toISOString(),
		from: storableText(row.envelopeFrom),
		domain: storableText(row.senderDomain),
		registrable: storableText(row.registrableDomain),
		key: storableText(row.senderDomainKey),
		client: row.clientAddress,
		helo: storableText(row.helo),
		tls: row.tls,
		size: row.size,
		bare: row.metadataOnly,
		digest: row.repeatDigest.toString('hex'),
	}));
	const recipients = rows.flatMap((row) =>
		row.recipients.map((recipient, ordinal) => ({
			id: row.id,
			ordinal,
			address: storableText(recipient.address),
			domain: storableText(recipient.domain),
			trap: recipient.trapDomain,
		})),
	);
	const bodies: Buffer[] = [];
	let start = 1;
	const sealed = rows.flatMap((row) => {
		if (!row.sealed) return [];
		const { contextId, wrappedKey, ciphertext } = row.sealed;
		const entry = { id: row.id, context: contextId, key: wrappedKey.toString('hex'), start, length: ciphertext.length };
		start += ciphertext.length;
		bodies.push(ciphertext);
		return [entry];
	});
	await db.query({
		name: 'append',
		text: sql,
		values: [
			JSON.stringify(messages),
			JSON.stringify(recipients),
			JSON.stringify(sealed),
			bodies.length === 1 ? bodies[0] : Buffer.concat(bodies),
		],
	});
};

/** Stores the encapsulated key of a seal context; has to be committed before the first message that uses it. */
export const appendSealContext = async (
	db: Queryable,
	context: { readonly id: string; readonly keyId: string; readonly encapsulatedKey: Buffer },
): Promise<void> => {
	await db.query(
		'INSERT INTO "SealContext" ("id", "keyId", "encapsulatedKey") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
		[context.id, context.keyId, context.encapsulatedKey],
	);
};
