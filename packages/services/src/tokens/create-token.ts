import { Role, StraymailError } from '@straymail/contracts';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { apiTokenPrefix, newToken, tokenDigest } from './token-text.ts';

/**
 * Makes a bearer token for the API. The token itself is returned once and kept nowhere.
 *
 * Throws `not-found` when the organisation of a liaison is not in the register.
 */
export const createToken = verb({
	action: 'token.create',
	roles: ['operator', 'admin'],
	input: z
		.object({
			name: z.string().trim().min(1).max(200),
			role: Role,
			/** A domain of the organisation; a liaison has one, nobody else does. */
			organisation: z.string().optional(),
			/** How long it is valid. */
			days: z.int().min(1).max(3650),
		})
		.refine(
			({ role, organisation }) => (role === 'liaison') === (organisation !== undefined),
			'a liaison has an organisation, and nobody else',
		),
	run: async (tx, { now }, { name, role, organisation, days }) => {
		let organisationId: string | null = null;
		if (organisation !== undefined) {
			const { rows } = await tx.query<{ organisationId: string }>(
				'SELECT "organisationId" FROM "OrganisationDomain" WHERE "domain" = $1',
				[organisation.toLowerCase()],
			);
			organisationId = rows[0]?.organisationId ?? null;
			if (!organisationId)
				throw new StraymailError('not-found', `No organisation of the register has the domain ${organisation}.`);
		}
		const id = uuidv7();
		const token = newToken(apiTokenPrefix);
		const expiresAt = new Date(now().getTime() + days * 24 * 60 * 60 * 1000);
		await tx.query(
			'INSERT INTO "ApiToken" ("id", "name", "role", "organisationId", "tokenHash", "expiresAt") VALUES ($1, $2, $3, $4, $5, $6)',
			[id, name, role, organisationId, tokenDigest(token), expiresAt],
		);
		return { id, token, expiresAt: expiresAt.toISOString() };
	},
	audit: ({ name, role, organisation, days }, { id }) => ({
		target: `token:${id}`,
		detail: { name, role, organisation, days },
	}),
});
