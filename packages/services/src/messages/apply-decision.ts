import { type DecisionInput, levelRank } from '@straymail/contracts';
import type pg from 'pg';
import { setIntended } from './set-intended.ts';

/** Lets the answer hold: in lists, searches and counts a person's word stands before the machine's. */
export const applyDecision = async (
	tx: pg.PoolClient,
	ids: readonly string[],
	decision: DecisionInput,
	item: string,
): Promise<void> => {
	switch (decision.field) {
		case 'kind':
			await tx.query('UPDATE "Message" SET "decidedKind" = $2, "kind" = $2 WHERE "id" = ANY ($1::uuid[])', [
				ids,
				decision.value,
			]);
			break;
		case 'level':
			await tx.query('UPDATE "Message" SET "decidedLevel" = $2, "level" = $2 WHERE "id" = ANY ($1::uuid[])', [
				ids,
				levelRank(decision.value),
			]);
			break;
		case 'categories':
			await tx.query(
				'UPDATE "Message" SET "decidedCategories" = $2::jsonb, "categories" = $3 WHERE "id" = ANY ($1::uuid[])',
				[ids, JSON.stringify(decision.value), decision.value],
			);
			break;
		case 'intended':
			await setIntended(
				tx,
				ids.map((id) => ({ id, recipient: item, address: decision.value })),
				'person',
			);
			break;
		case 'finding':
			// The row stays as the machine's answer; readers see the decision beside it.
			break;
	}
};

/** What of which message; `item` as it stands in the decision. */
export interface Question {
	readonly messageId: string;
	readonly item: string;
}

/** Lets the machine's own answers hold again. */
export const restoreMachineAnswers = async (
	tx: pg.PoolClient,
	field: string,
	questions: readonly Question[],
): Promise<void> => {
	await restore[field]?.(tx, questions);
};

const idsOf = (questions: readonly Question[]): string[] => questions.map(({ messageId }) => messageId);

const restore: Readonly<Record<string, (tx: pg.PoolClient, questions: readonly Question[]) => Promise<unknown>>> = {
	kind: (tx, questions) =>
		tx.query('UPDATE "Message" SET "decidedKind" = NULL, "kind" = "machineKind" WHERE "id" = ANY ($1::uuid[])', [
			idsOf(questions),
		]),
	level: (tx, questions) =>
		tx.query('UPDATE "Message" SET "decidedLevel" = NULL, "level" = "machineLevel" WHERE "id" = ANY ($1::uuid[])', [
			idsOf(questions),
		]),
	categories: (tx, questions) =>
		tx.query(
			`UPDATE "Message" SET "decidedCategories" = NULL, "categories" = coalesce("machineCategories", ARRAY[]::text[])
			 WHERE "id" = ANY ($1::uuid[])`,
			[idsOf(questions)],
		),
	intended: async (tx, questions) => {
		const { rows } = await tx.query<{
			id: string;
			recipient: string;
			address: string | null;
			organisation: string | null;
		}>(
			`SELECT q."messageId" AS "id", q."item" AS "recipient", i."value"->>'address' AS "address",
				i."value"->>'organisation' AS "organisation"
			 FROM jsonb_to_recordset($1::jsonb) AS q("messageId" uuid, "item" text)
			 JOIN "Message" m ON m."id" = q."messageId"
			 LEFT JOIN LATERAL (
				SELECT "value" FROM jsonb_array_elements(m."intended") WHERE "value"->>'recipient' = q."item" LIMIT 1
			 ) i ON true`,
			[JSON.stringify(questions)],
		);
		await setIntended(tx, rows, 'machine');
	},
};
