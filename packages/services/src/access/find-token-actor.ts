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
		`UPDATE "ApiToken" SET "lastUsedAt" = CASE WHEN "lastUsedAt" > $2::timestamptz - interval '1 minute' THEN "lastUsedAt" ELSE $2 END
		 WHERE "tokenHash" = $1 AND "revokedAt" IS NULL AND ("expiresAt" IS NULL OR "expiresAt" > $2)
		 RETURNING "id", "name", "role", "organisationId"`,
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
