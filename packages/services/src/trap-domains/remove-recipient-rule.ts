import { StraymailError } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { readTrapDomain } from './trap-domain-row.ts';

/** Removes a rule: the recipients that it named follow the trap domain's own policy again. Throws `not-found`. */
export const removeRecipientRule = verb({
	action: 'trap-domain.remove-rule',
	roles: ['operator', 'admin'],
	input: z.object({ id: z.uuid(), ruleId: z.uuid() }),
	run: async (tx, _ctx, { id, ruleId }) => {
		const { rows } = await tx.query<{ pattern: string }>(
			`DELETE FROM "RecipientRule" WHERE "trapDomainId" = $1 AND "id" = $2 RETURNING "pattern"`,
			[id, ruleId],
		);
		const [removed] = rows;
		if (!removed) throw new StraymailError('not-found', 'There is no such rule.');
		return { trap: await readTrapDomain(tx, id), pattern: removed.pattern };
	},
	audit: (_input, { trap, pattern }) => ({ target: trap.domain, detail: { pattern } }),
});
