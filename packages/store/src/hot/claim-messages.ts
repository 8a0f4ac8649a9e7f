import type { Queryable } from '../client/queryable.ts';
import { notifyMessages } from './notify.ts';
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
// before without a result comes alone: whatever ends the worker takes no others with it, attempt for attempt. And what
// ended its worker every time is set aside here, for nobody was left to report it.
const claim = `
WITH candidates AS MATERIALIZED (
	SELECT "id", "analysisVersion", "attempts" FROM "Message"
	WHERE "analysisVersion" < $2 AND ("leaseUntil" IS NULL OR "leaseUntil" < now())
	ORDER BY "analysisVersion", "id" LIMIT $3
	FOR UPDATE SKIP LOCKED
), weighed AS (
	SELECT c."id", c."attempts", row_number() OVER ordered AS "position", first_value(c."attempts") OVER ordered AS "first",
		sum(coalesce(octet_length(s."ciphertext"), 0)) OVER ordered - coalesce(octet_length(s."ciphertext"), 0) AS "before"
	FROM candidates c LEFT JOIN "SealedBody" s ON s."messageId" = c."id" WHERE c."attempts" < $5
	WINDOW ordered AS (ORDER BY c."analysisVersion", c."id")
), taken AS (
	SELECT "id" FROM weighed
	WHERE "before" < $6 AND CASE WHEN "first" > 0 THEN "position" = 1 ELSE "attempts" = 0 END
), claimed AS (
	UPDATE "Message" m SET "leaseOwner" = $1, "leaseUntil" = now() + make_interval(secs => $4), "attempts" = m."attempts" + 1
	FROM taken WHERE m."id" = taken."id"
	RETURNING m."id"
), aside AS (
	UPDATE "Message" m SET "status" = CASE m."status" WHEN 'reviewed' THEN m."status" ELSE 'unreadable' END,
		"unreadableReason" = 'The analysis ended without a result ' || m."attempts" || ' times.',
		"analysisVersion" = $2, "analysedAt" = now(), "leaseOwner" = NULL, "leaseUntil" = NULL, "attempts" = 0
	FROM candidates c WHERE m."id" = c."id" AND c."attempts" >= $5
	RETURNING m."id"
)
SELECT "id", true AS "claimed" FROM claimed UNION ALL SELECT "id", false FROM aside`;

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
	const outcome = await db.query<{ id: string; claimed: boolean }>({
		name: 'claim-messages',
		text: claim,
		values: [owner, version, limit, leaseSeconds, maxAttempts, maxOctets],
	});
	const aside = outcome.rows.filter(({ claimed }) => !claimed).map(({ id }) => id);
	const ids = outcome.rows.filter(({ claimed }) => claimed).map(({ id }) => id);
	await notifyMessages(db, 'message.analysed', aside);
	if (ids.length === 0) return aside.length === 0 ? [] : claimMessages(db, options);
	const { rows } = await db.query<Row>(read, [ids]);
	return rows.map(({ wrappedKey, ciphertext, contextId, keyId, encapsulatedKey, ...row }) => ({
		...row,
		sealed: ciphertext === null ? null : { context: { id: contextId, keyId, encapsulatedKey }, wrappedKey, ciphertext },
	}));
};
