import { randomUUID } from 'node:crypto';
import { StraymailError } from '@straymail/contracts';
import { z } from 'zod';
import { tokenDigest } from '../tokens/token-text.ts';
import { verb } from '../verb.ts';

/**
 * Uses a one-time link up and gives the first operator's user id; the user is made at the first use.
 *
 * Throws `not-signed-in` when the link is unknown, used or past its time.
 */
export const useSignInLink = verb({
	action: 'sign-in-link.use',
	roles: ['operator'],
	input: z.object({ token: z.string().min(20).max(200) }),
	run: async (tx, { now }, { token }) => {
		const { rowCount } = await tx.query(
			'UPDATE "SignInLink" SET "usedAt" = $2 WHERE "tokenHash" = $1 AND "usedAt" IS NULL AND "expiresAt" > $2',
			[tokenDigest(token), now()],
		);
		if (rowCount === 0) {
			throw new StraymailError(
				'not-signed-in',
				'This link was used already or is too old. Print a new one with: ./straymail sign-in-link',
			);
		}
		// Somebody who used a link before and never set a password is the same first operator.
		const unfinished = await tx.query<{ id: string }>(
			`SELECT u."id" FROM "User" u WHERE NOT EXISTS (SELECT FROM "Account" a WHERE a."userId" = u."id") ORDER BY u."createdAt" LIMIT 1`,
		);
		const known = unfinished.rows[0]?.id;
		if (known) return { userId: known };
		const userId = randomUUID();
		await tx.query(
			`INSERT INTO "User" ("id", "name", "email", "emailVerified", "role", "updatedAt") VALUES ($1, 'First operator', $2, true, 'operator', now())`,
			[userId, `${userId}@first-operator.invalid`],
		);
		return { userId };
	},
	audit: (_input, { userId }) => ({ target: userId }),
});
