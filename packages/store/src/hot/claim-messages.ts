import type { Queryable } from '../client/queryable.ts';
import type { StoredSeal } from './stored-seal.ts';

export interface ClaimOptions {
	/** Names the worker; unique among those that run. */
	readonly owner: string;
	/** Messages whose analysis is below this version are the backlog. */
	readonly version: number;
	/** Messages at most. */
	readonly limit: number;
	readonly leaseSeconds: number;
	/** A message that was claimed so often without a result is set aside. */
	readonly maxAttempts: number;
	/** Octets of sealed bodies at most, the first message excepted; 32 MiB when left out. */
	readonly maxOctets?: number;
}

export interface ClaimedMessage {
	readonly id: string;
	readonly receivedAt: Date;
	readonly envelopeFrom: string;
	readonly clientAddress: string;
	readonly helo: string;
	readonly tls: string | null;
	readonly size: number;
	readonly metadataOnly: boolean;
	/** This one included. */
	readonly attempts: number;
	readonly recipients: readonly {
		readonly ordinal: number;
		readonly address: string;
		readonly domain: string;
		readonly trapDomain: string;
	}[];
	readonly sealed: StoredSeal | null;
}

// Mail that was never analysed comes before a re-run over the archive; the index gives that order. What was claimed
// before without a result comes alone: whatever ends the worker takes no others with it, attempt for attempt.
const claim = `
WITH candidates AS MATERIALIZED (
	SELECT "id", "analysisVersion", "attempts" FROM "Message"
	WHERE "analysisVersion" < $2 AND ("leaseUntil" IS NULL OR "leaseUntil" < now()) AND "attempts" < $5
	ORDER BY "analysisVersion", "id" LIMIT $3
	FOR UPDATE SKIP LOCKED
), weighed AS (
	SELECT c."id", c."attempts", row_number() OVER ordered AS "position", first_value(c."attempts") OVER ordered AS "first",
		sum(coalesce(octet_length(s."ciphertext"), 0)) OVER ordered - coalesce(octet_length(s."ciphertext"), 0) AS "before"
	FROM candidates c LEFT JOIN "SealedBody" s ON s."messageId" = c."id"
	WINDOW ordered AS (ORDER BY c."analysisVersion", c."id")
), taken AS (
	SELECT "id" FROM weighed
	WHERE "before" < $6 AND CASE WHEN "first" > 0 THEN "position" = 1 ELSE "attempts" = 0 END
)
UPDATE "Message" m SET "leaseOwner" = $1, "leaseUntil" = now() + make_interval(secs => $4), "attempts" = m."attempts" + 1
FROM taken WHERE m."id" = taken."id"
RETURNING m."id"`;

const read = `
SELECT m."id", m."receivedAt", m."envelopeFrom", host(m."clientAddress") AS "clientAddress", m."helo", m."tls", m."size",
	m."metadataOnly", m."attempts", s."wrappedKey", s."ciphertext", c."id" AS "contextId", c."keyId", c."encapsulatedKey",
	(SELECT coalesce(jsonb_agg(jsonb_build_object('ordinal', r."ordinal", 'address', r."address", 'domain', r."domain",
		'trapDomain', r."trapDomain") ORDER BY r."ordinal"), '[]') FROM "Recipient" r WHERE r."messageId" = m."id") AS "recipients"
FROM "Message" m
LEFT JOIN "SealedBody" s ON s."messageId" = m."id"
LEFT JOIN "SealContext" c ON c."id" = s."contextId"
WHERE m."id" = ANY ($1::uuid[])
ORDER BY m."id"`;

// What ends its worker each time gives nobody the chance to report it.
const setAsideExhausted = `
UPDATE "Message" SET "status" = CASE "status" WHEN 'reviewed' THEN "status" ELSE 'unreadable' END, "analysisVersion" = $1,
	"unreadableReason" = 'The analysis ended without a result ' || "attempts" || ' times.',
	"analysedAt" = now(), "leaseOwner" = NULL, "leaseUntil" = NULL, "attempts" = 0
WHERE "id" IN (
	SELECT "id" FROM "Message"
	WHERE "analysisVersion" < $1 AND "leaseUntil" < now() AND "attempts" >= $2 LIMIT 100 FOR UPDATE SKIP LOCKED
)`;

interface Row extends Omit<ClaimedMessage, 'sealed'> {
	wrappedKey: Buffer | null;
	ciphertext: Buffer | null;
	contextId: string;
	keyId: string;
	encapsulatedKey: Buffer;
}

/**
 * Takes messages that wait for analysis, for `leaseSeconds`; nobody else gets them meanwhile. A lease that ran out is
 * given to whoever asks next. Each claim counts as an attempt until a result is stored or the claim is released.
 */
export const claimMessages = async (db: Queryable, options: ClaimOptions): Promise<ClaimedMessage[]> => {
	const { owner, version, limit, leaseSeconds, maxAttempts, maxOctets = 32 * 1024 ** 2 } = options;
	await db.query({ name: 'set-aside-exhausted', text: setAsideExhausted, values: [version, maxAttempts] });
	const claimed = await db.query<{ id: string }>({
		name: 'claim-messages',
		text: claim,
		values: [owner, version, limit, leaseSeconds, maxAttempts, maxOctets],
	});
	if (claimed.rows.length === 0) return [];
	const { rows } = await db.query<Row>(read, [claimed.rows.map(({ id }) => id)]);
	return rows.map(({ wrappedKey, ciphertext, contextId, keyId, encapsulatedKey, ...row }) => ({
		...row,
		sealed: ciphertext === null ? null : { context: { id: contextId, keyId, encapsulatedKey }, wrappedKey, ciphertext },
	}));
};
