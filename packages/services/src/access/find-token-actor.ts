import type { Role } from '@straymail/contracts';
import type pg from 'pg';
import type { Actor } from '../actor.ts';
import { apiTokenPrefix, tokenDigest } from '../tokens/token-text.ts';

/**
 * Whom a bearer token speaks for; null when it is unknown, revoked or past its time. This is how an actor is found,
 * before there is one that could do something; what it then does is logged.
 */
export const findTokenActor = async (pool: pg.Pool, token: string, now: Date): Promise<Actor | null> => {
	if (!token.startsWith(apiTokenPrefix)) return null;
	const { rows } = await pool.query<{ id: string; name: string; role: Role; organisationId: string | null }>(
		// Once a minute is enough: to write at every call would make each wait for a commit.
		`WITH found AS (
			SELECT "id", "name", "role", "organisationId", "lastUsedAt" FROM "ApiToken"
			WHERE "tokenHash" = $1 AND "revokedAt" IS NULL AND ("expiresAt" IS NULL OR "expiresAt" > $2)
		 ), used AS (
			UPDATE "ApiToken" t SET "lastUsedAt" = $2 FROM found f
			WHERE t."id" = f."id" AND (f."lastUsedAt" IS NULL OR f."lastUsedAt" <= $2::timestamptz - interval '1 minute')
		 )
		 SELECT "id", "name", "role", "organisationId" FROM found`,
		[tokenDigest(token), now],
	);
	const [row] = rows;
	if (!row) return null;
	return {
		id: `token:${row.id}`,
		name: `token "${row.name}"`,
		role: row.role,
		organisationId: row.organisationId,
		kind: 'token',
		secondFactorAt: null,
		hasSecondFactor: false,
	};
};
