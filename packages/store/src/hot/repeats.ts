import type pg from 'pg';

interface Head {
	id: string;
	first: string;
	copies: number;
}

/** Digests of these messages that others bear too. */
const findShared = async (client: pg.ClientBase, ids: readonly string[]): Promise<Buffer[]> => {
	const { rows } = await client.query<{ digest: Buffer }>(
		`SELECT DISTINCT m."repeatDigest" AS "digest" FROM "Message" m
		WHERE m."id" = ANY ($1::uuid[])
			AND EXISTS (SELECT FROM "Message" o WHERE o."repeatDigest" = m."repeatDigest" AND o."id" <> m."id")`,
		[ids],
	);
	return rows.map(({ digest }) => digest);
};

/**
 * Finds the digests that these messages share with others and keeps every other worker from linking the same ones
 * until the transaction ends. To be called before any row is locked, or two workers might wait for each other.
 */
export const lockRepeats = async (client: pg.ClientBase, ids: readonly string[]): Promise<Buffer[]> => {
	const digests = await findShared(client, ids);
	if (digests.length === 0) return [];
	const keys = digests.map((digest) => digest.readBigInt64BE(0)).toSorted((a, b) => (a < b ? -1 : 1));
	await client.query('SELECT pg_advisory_xact_lock(k) FROM unnest($1::bigint[]) k', [keys.map(String)]);
	return digests;
};

// The first copy is the one with the smallest id, analysed or not. To be linked to it: those just analysed, and one
// that passed for the first until an earlier message, from another receiver, came to light.
const heads = `
WITH first AS MATERIALIZED (
	SELECT d."digest", (SELECT m."id" FROM "Message" m WHERE m."repeatDigest" = d."digest" ORDER BY m."id" LIMIT 1) AS "id"
	FROM unnest($1::bytea[]) d("digest")
)
SELECT m."id", f."id" AS "first", m."copies" FROM first f JOIN "Message" m ON m."repeatDigest" = f."digest"
WHERE m."id" = ANY ($2::uuid[]) AND m."id" <> f."id" AND m."repeatOf" IS NULL
UNION
SELECT h."id", f."id", h."copies" FROM first f CROSS JOIN LATERAL (
	SELECT m."id", m."copies" FROM "Message" m
	WHERE m."repeatDigest" = f."digest" AND m."id" > f."id" AND m."repeatOf" IS NULL AND m."analysisVersion" > 0
	ORDER BY m."id" LIMIT 1
) h
WHERE f."id" = ANY ($2::uuid[])`;

/**
 * Links messages of the same envelope and bytes (RFC 1047: a sender whose connection broke before our answer sends
 * again) to the first copy, which counts them. The outcome does not depend on the order of analysis.
 */
export const linkRepeats = async (client: pg.ClientBase, digests: readonly Buffer[], ids: readonly string[]) => {
	if (digests.length === 0) return;
	const { rows } = await client.query<Head>(heads, [digests, ids]);
	if (rows.length === 0) return;
	const from = rows.map(({ id }) => id);
	const to = rows.map(({ first }) => first);
	await client.query(
		`UPDATE "Message" m SET "repeatOf" = h."first", "copies" = 1
		FROM unnest($1::uuid[], $2::uuid[]) h("id", "first") WHERE m."id" = h."id"`,
		[from, to],
	);
	const leaders = rows.filter(({ copies }) => copies > 1);
	if (leaders.length > 0) {
		await client.query(
			`UPDATE "Message" m SET "repeatOf" = h."first"
			FROM unnest($1::uuid[], $2::uuid[]) h("id", "first") WHERE m."repeatDigest" = ANY ($3::bytea[]) AND m."repeatOf" = h."id"`,
			[leaders.map(({ id }) => id), leaders.map(({ first }) => first), digests],
		);
	}
	await client.query(
		`UPDATE "Message" m SET "copies" = m."copies" + h."copies"
		FROM (SELECT "first", sum("copies") AS "copies" FROM unnest($1::uuid[], $2::int[]) h("first", "copies") GROUP BY 1) h
		WHERE m."id" = h."first"`,
		[to, rows.map(({ copies }) => copies)],
	);
};
