import { StraymailError } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';

/** Ends a token at once. */
export const revokeToken = verb({
	action: 'token.revoke',
	roles: ['operator', 'admin'],
	input: z.object({ id: z.uuid() }),
	run: async (tx, { now }, { id }) => {
		const { rowCount } = await tx.query(
			'UPDATE "ApiToken" SET "revokedAt" = $2 WHERE "id" = $1 AND "revokedAt" IS NULL',
			[id, now()],
		);
		if (rowCount === 0) throw new StraymailError('not-found', 'There is no such token, or it is revoked already.');
		return { id };
	},
	audit: ({ id }) => ({ target: `token:${id}` }),
});
