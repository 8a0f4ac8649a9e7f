import { StraymailError } from '@straymail/contracts';
import { notifyMessages } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { restoreMachineAnswers } from './apply-decision.ts';
import { lockMessages } from './lock-messages.ts';

/** Takes a decision back: the machine's own answer holds again. */
export const withdrawDecision = verb({
	action: 'message.withdraw-decision',
	roles: ['operator', 'analyst'],
	input: z.object({ id: z.uuid(), decisionId: z.uuid() }),
	run: async (tx, ctx, { id, decisionId }): Promise<void> => {
		await lockMessages(tx, [id]);
		const { rows } = await tx.query<{ field: string; item: string }>(
			`UPDATE "Decision" SET "endedAt" = $3 WHERE "id" = $1 AND "messageId" = $2 AND "endedAt" IS NULL
			 RETURNING "field", "item"`,
			[decisionId, id, ctx.now()],
		);
		const [ended] = rows;
		if (!ended) throw new StraymailError('not-found', 'This decision does not stand any more, or never did.');
		await restoreMachineAnswers(tx, ended.field, [{ messageId: id, item: ended.item }]);
		await notifyMessages(tx, 'message.reviewed', [id]);
	},
	audit: ({ id, decisionId }) => ({ target: id, detail: { decision: decisionId } }),
});
