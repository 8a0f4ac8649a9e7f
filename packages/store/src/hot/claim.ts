import type pg from 'pg';
import type { Queryable } from '../client/queryable.ts';

export interface StoredSeal {
	readonly context: { readonly id: string; readonly keyId: string; readonly encapsulatedKey: Buffer };
	/** Null once destroyed. */
	readonly wrappedKey: Buffer | null;
	readonly ciphertext: Buffer;
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
	/** How often it was claimed, this time included. */
	readonly attempts: number;
	readonly recipients: readonly {
		readonly ordinal: number;
		readonly address: string;
		readonly domain: string;
		readonly trapDomain: string;
	}[];
	readonly sealed: StoredSeal | null;
}

export interface ClaimOptions {
	/** Who claims: unique for each worker process. */
	readonly owner: string;
	/** Messages analysed by an older version are claimed. */
	readonly version: number;
	readonly limit: number;
	readonly leaseSeconds: number;
	/** Octets of all claimed messages together; the first is taken whatever its size. */
	readonly maxBytes?: number;
}

type ClaimedRow = Omit<ClaimedMessage, 'recipients' | 'sealed'>;

const claimSql = `
WITH candidate AS (
	SELECT "id", "size", "analysisVersion" FROM "Message"
	WHERE "analysisVersion" < $1 AND ("leaseUntil" IS NULL OR "leaseUntil" < now())
	ORDER BY "analysisVersion", "id" LIMIT $2
	FOR UPDATE SKIP LOCKED
), bounded AS (
	SELECT "id" FROM (
		SELECT "id", sum("size") OVER (ORDER BY "analysisVersion", "id") - "size" AS before FROM candidate
	) AS running WHERE before < $5
)
UPDATE "Message" AS m
SET "leaseOwner" = $3, "leaseUntil" = now() + make_interval(secs => $4), "attempts" = m."attempts" + 1
FROM bounded WHERE m."id" = bounded."id"
RETURNING m."id", m."receivedAt", m."envelopeFrom", host(m."clientAddress") AS "clientAddress", m."helo", m."tls",
	m."size", m."metadataOnly", m."attempts"`;

/**
 * Claims messages for analysis: no two workers get the same, and what a dead worker held is free when its lease is over.
 */
export const claimMessages = async (db: Queryable, options: ClaimOptions): Promise<ClaimedMessage[]> => {
	const { rows: claimed } = await (db as pg.Pool).query<ClaimedRow>({
		name: 'claim',
		text: claimSql,
		values: [options.version, options.limit, options.owner, options.leaseSeconds, options.maxBytes ?? 32 * 1024 ** 2],
	});
	if (claimed.length === 0) return [];
	const ids = claimed.map(({ id }) => id);
	const [recipients, bodies] = await Promise.all([
		(db as pg.Pool).query<{ messageId: string; ordinal: number; address: string; domain: string; trapDomain: string }>(
			'SELECT "messageId", "ordinal", "address", "domain", "trapDomain" FROM "Recipient" WHERE "messageId" = ANY($1::uuid[]) ORDER BY "ordinal"',
			[ids],
		),
		(db as pg.Pool).query<{
			messageId: string;
			wrappedKey: Buffer | null;
			ciphertext: Buffer;
			id: string;
			keyId: string;
			encapsulatedKey: Buffer;
		}>(
			`SELECT b."messageId", b."wrappedKey", b."ciphertext", c."id", c."keyId", c."encapsulatedKey"
			 FROM "SealedBody" b JOIN "SealContext" c ON c."id" = b."contextId" WHERE b."messageId" = ANY($1::uuid[])`,
			[ids],
		),
	]);
	const sealed = new Map(
		bodies.rows.map(({ messageId, wrappedKey, ciphertext, ...context }) => [
			messageId,
			{ wrappedKey, ciphertext, context },
		]),
	);
	return claimed
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.map((message) => ({
			...message,
			recipients: recipients.rows
				.filter(({ messageId }) => messageId === message.id)
				.map(({ messageId: _, ...rest }) => rest),
			sealed: sealed.get(message.id) ?? null,
		}));
};

/** Keeps claims for longer. */
export const extendLease = async (
	db: Queryable,
	owner: string,
	ids: readonly string[],
	seconds: number,
): Promise<void> => {
	await db.query(
		'UPDATE "Message" SET "leaseUntil" = now() + make_interval(secs => $3) WHERE "id" = ANY($1::uuid[]) AND "leaseOwner" = $2',
		[ids, owner, seconds],
	);
};

/**
 * Gives claims back at once, as a worker does that stops in order; the try does not count.
 *
 * @param ids - all that the owner holds when not given.
 */
export const releaseClaims = async (db: Queryable, owner: string, ids?: readonly string[]): Promise<void> => {
	await db.query(
		`UPDATE "Message" SET "leaseUntil" = NULL, "leaseOwner" = NULL, "attempts" = greatest("attempts" - 1, 0)
		 WHERE "leaseOwner" = $1 AND ($2::uuid[] IS NULL OR "id" = ANY($2::uuid[]))`,
		[owner, ids ?? null],
	);
};

/** Sets a message aside that cannot be analysed: shown with the reason, never dropped. */
export const setAside = async (
	db: Queryable,
	owner: string,
	message: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<void> => {
	await db.query(
		`WITH aside AS (
			UPDATE "Message" SET "status" = 'unreadable', "analysisVersion" = $3, "analysedAt" = now(), "unreadableReason" = $4,
				"leaseUntil" = NULL, "leaseOwner" = NULL
			WHERE "id" = $1 AND "leaseOwner" = $2 RETURNING "id"
		)
		SELECT pg_notify('straymail_messages', json_build_object('type', 'message.analysed', 'ids', json_agg("id"))::text)
		FROM aside HAVING count(*) > 0`,
		[message.id, owner, message.version, message.reason],
	);
};

/** What waits for analysis at this version. */
export const backlog = async (
	db: Queryable,
	version: number,
): Promise<{ count: number; oldestReceivedAt: Date | null }> => {
	const { rows } = await (db as pg.Pool).query<{ count: number; oldestReceivedAt: Date | null }>(
		'SELECT count(*)::int AS count, min("receivedAt") AS "oldestReceivedAt" FROM "Message" WHERE "analysisVersion" < $1',
		[version],
	);
	return rows[0] ?? { count: 0, oldestReceivedAt: null };
};
