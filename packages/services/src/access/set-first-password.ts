import { randomUUID } from 'node:crypto';
import { StraymailError } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';

/**
 * Gives a user who signed in by link a name, an address and a password.
 *
 * Throws `not-allowed` when there is a password already: that is changed with the old one; `bad-request` when the
 * address belongs to somebody else.
 */
export const setFirstPassword = verb({
	action: 'account.set-password',
	roles: ['operator', 'analyst', 'liaison', 'auditor', 'admin'],
	input: z.object({
		name: z.string().trim().min(1).max(200),
		email: z.email().max(320),
		/** As the sign-in library hashes it; the password itself never comes here. */
		passwordHash: z.string().min(20),
	}),
	run: async (tx, { actor }, { name, email, passwordHash }) => {
		const has = await tx.query(`SELECT FROM "Account" WHERE "userId" = $1 AND "providerId" = 'credential'`, [actor.id]);
		if (has.rows.length > 0)
			throw new StraymailError('not-allowed', 'You have a password already. Change it in your account.');
		const taken = await tx.query('SELECT FROM "User" WHERE lower("email") = lower($1) AND "id" <> $2', [
			email,
			actor.id,
		]);
		if (taken.rows.length > 0)
			throw new StraymailError('bad-request', 'Somebody else has this address. Use another one.');
		await tx.query('UPDATE "User" SET "name" = $2, "email" = $3, "updatedAt" = now() WHERE "id" = $1', [
			actor.id,
			name,
			email.toLowerCase(),
		]);
		await tx.query(
			`INSERT INTO "Account" ("id", "accountId", "providerId", "userId", "password", "updatedAt") VALUES ($1, $2, 'credential', $2, $3, now())`,
			[randomUUID(), actor.id, passwordHash],
		);
		return { ok: true as const };
	},
	audit: ({ name, email }) => ({ detail: { name, email } }),
});
