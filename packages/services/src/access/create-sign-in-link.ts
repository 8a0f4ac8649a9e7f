import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { newToken, tokenDigest } from '../tokens/token-text.ts';
import { verb } from '../verb.ts';

const validFor = 24 * 60 * 60 * 1000;

/**
 * A one-time token that signs the first operator in, valid for 24 hours; the ones before it end. Null once somebody
 * has set a password: from then on people sign in with that.
 */
export const createSignInLink = verb({
	action: 'sign-in-link.create',
	roles: ['operator'],
	input: z.object({}),
	run: async (tx, { now }) => {
		const { rows } = await tx.query(`SELECT FROM "Account" WHERE "providerId" = 'credential' LIMIT 1`);
		if (rows.length > 0) return null;
		const token = newToken('');
		await tx.query('UPDATE "SignInLink" SET "expiresAt" = $1 WHERE "usedAt" IS NULL AND "expiresAt" > $1', [now()]);
		await tx.query('INSERT INTO "SignInLink" ("id", "tokenHash", "role", "expiresAt") VALUES ($1, $2, $3, $4)', [
			uuidv7(),
			tokenDigest(token),
			'operator',
			new Date(now().getTime() + validFor),
		]);
		return token;
	},
	audit: (_input, token) => ({ detail: { made: token !== null } }),
});
