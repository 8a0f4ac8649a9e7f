import { DecisionInput, StraymailError } from '@straymail/contracts';
import { notifyMessages } from '@straymail/store';
import type pg from 'pg';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { verb } from '../verb.ts';
import { applyDecision } from './apply-decision.ts';
import { type LockedMessage, lockMessages } from './lock-messages.ts';
import { recordDecisions } from './record-decisions.ts';

interface Question {
	/** Which recipient or finding; empty for the message as a whole. */
	readonly item: string;
	readonly machine: unknown;
}

const notFound = (what: string) => new StraymailError('not-found', `The message has no such ${what}.`);

/** What the machine said, and of what. */
const questionOf = async (
	tx: pg.PoolClient,
	id: string,
	decision: DecisionInput,
	machine: LockedMessage,
): Promise<Question> => {
	switch (decision.field) {
		case 'kind':
			return { item: '', machine: machine.machineKind };
		case 'level':
			return { item: '', machine: machine.machineLevel };
		case 'categories':
			return { item: '', machine: machine.machineCategories ?? [] };
		case 'intended': {
			const { rows } = await tx.query<{ address: string }>(
				'SELECT "address" FROM "Recipient" WHERE "messageId" = $1 AND lower("address") = lower($2)',
				[id, decision.recipient],
			);
			const [recipient] = rows;
			if (!recipient) throw notFound('recipient');
			const answer = machine.intended.find((one) => one.recipient === recipient.address);
			return { item: recipient.address, machine: answer?.address ?? null };
		}
		case 'finding': {
			const { rows } = await tx.query<{ item: string }>(
				`SELECT concat_ws(' ', "type", "start", "end", "part") AS "item" FROM "Finding"
				 WHERE "messageId" = $1 ORDER BY "ordinal" OFFSET $2 LIMIT 1`,
				[id, decision.finding],
			);
			const [finding] = rows;
			if (!finding) throw notFound('finding');
			return { item: finding.item, machine: true };
		}
	}
};

/**
 * A person says of a message what kind it is, how sensitive, whom it was meant for, or whether a finding is one. The
 * machine's answer stays beside it, an earlier answer of a person ends, and the next analysis overwrites neither.
 */
export const decide = verb({
	action: 'message.decide',
	roles: ['operator', 'analyst'],
	input: z.object({ id: z.uuid(), decision: DecisionInput }),
	run: async (tx, ctx: Context, { id, decision }): Promise<string> => {
		const [message] = await lockMessages(tx, [id]);
		if (!message) throw notFound('message');
		const { item, machine } = await questionOf(tx, id, decision, message);
		const { field, value } = decision;
		const { analysisVersion } = message;
		const [recorded] = await recordDecisions(tx, ctx, [
			{ messageId: id, field, item, value, machine, analysisVersion },
		]);
		if (!recorded) throw notFound('question');
		await applyDecision(tx, [id], decision, item);
		await notifyMessages(tx, 'message.reviewed', [id]);
		return recorded.id;
	},
	audit: ({ id, decision }) => ({ target: id, detail: { field: decision.field } }),
});
