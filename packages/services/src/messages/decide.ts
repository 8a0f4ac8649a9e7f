import { DecisionInput, StraymailError } from '@straymail/contracts';
import { notifyMessages } from '@straymail/store';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { verb } from '../verb.ts';
import { applyDecision } from './apply-decision.ts';

interface Question {
	/** Which recipient or finding; empty for the message as a whole. */
	readonly item: string;
	readonly machine: unknown;
}

interface Machine {
	readonly analysisVersion: number;
	readonly machineKind: string | null;
	readonly machineLevel: number | null;
	readonly machineCategories: string[] | null;
	readonly intended: { readonly recipient: string; readonly address: string | null }[];
}

const notFound = (what: string) => new StraymailError('not-found', `The message has no such ${what}.`);

/** What the machine said, and of what. */
const questionOf = async (
	tx: pg.PoolClient,
	id: string,
	decision: DecisionInput,
	machine: Machine,
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
		const { rows } = await tx.query<Machine>(
			`SELECT "analysisVersion", "machineKind", "machineLevel", "machineCategories", "intended" FROM "Message"
			 WHERE "id" = $1 FOR UPDATE`,
			[id],
		);
		const [machine] = rows;
		if (!machine) throw new StraymailError('not-found', 'There is no such message, or it is not yours to see.');
		const question = await questionOf(tx, id, decision, machine);
		const decisionId = uuidv7();
		await tx.query(
			'UPDATE "Decision" SET "endedAt" = $4 WHERE "messageId" = $1 AND "field" = $2 AND "item" = $3 AND "endedAt" IS NULL',
			[id, decision.field, question.item, ctx.now()],
		);
		await tx.query(
			`INSERT INTO "Decision" ("id", "messageId", "field", "item", "value", "machine", "analysisVersion", "decidedBy", "decidedByName", "decidedAt")
			 VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9, $10)`,
			[
				decisionId,
				id,
				decision.field,
				question.item,
				JSON.stringify(decision.value),
				JSON.stringify(question.machine),
				machine.analysisVersion,
				ctx.actor.id,
				ctx.actor.name,
				ctx.now(),
			],
		);
		await applyDecision(tx, id, decision, question.item);
		await notifyMessages(tx, 'message.reviewed', [id]);
		return decisionId;
	},
	audit: ({ id, decision }) => ({ target: id, detail: { field: decision.field } }),
});
