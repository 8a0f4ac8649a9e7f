import type { DecisionInput } from '@straymail/contracts';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import type { Context } from '../context.ts';

/** What a person says of a message, and what the machine said. */
export interface Answer {
	readonly messageId: string;
	readonly field: DecisionInput['field'];
	/** Which recipient or finding; empty for the message as a whole. */
	readonly item: string;
	readonly value: unknown;
	readonly machine: unknown;
	readonly analysisVersion: number;
}

export interface RecordedDecision {
	readonly id: string;
	readonly messageId: string;
	readonly item: string;
	/** The decision that stood until now. */
	readonly replaced: string | null;
}

/**
 * Puts decisions on record, of messages that the caller has locked. Those that stood until now end; what holds in
 * lists does not change by it (see `applyDecision`).
 */
export const recordDecisions = async (
	tx: pg.PoolClient,
	ctx: Context,
	answers: readonly Answer[],
): Promise<RecordedDecision[]> => {
	const records = answers.map((answer) => ({ id: uuidv7(), ...answer }));
	const { rows: ended } = await tx.query<{ id: string; messageId: string; item: string }>(
		`UPDATE "Decision" d SET "endedAt" = $2
		 FROM jsonb_to_recordset($1::jsonb) AS a("messageId" uuid, "field" text, "item" text)
		 WHERE d."messageId" = a."messageId" AND d."field" = a."field" AND d."item" = a."item" AND d."endedAt" IS NULL
		 RETURNING d."id", d."messageId", d."item"`,
		[JSON.stringify(records), ctx.now()],
	);
	await tx.query(
		`INSERT INTO "Decision" ("id", "messageId", "field", "item", "value", "machine", "analysisVersion", "decidedBy",
			"decidedByName", "decidedAt")
		 SELECT a."id", a."messageId", a."field", a."item", coalesce(a."value", 'null'), coalesce(a."machine", 'null'),
			a."analysisVersion", $2, $3, $4
		 FROM jsonb_to_recordset($1::jsonb) AS a("id" uuid, "messageId" uuid, "field" text, "item" text, "value" jsonb,
			"machine" jsonb, "analysisVersion" int)`,
		[JSON.stringify(records), ctx.actor.id, ctx.actor.name, ctx.now()],
	);
	const replacedBy = new Map(ended.map(({ id, messageId, item }) => [`${messageId} ${item}`, id]));
	return records.map(({ id, messageId, item }) => ({
		id,
		messageId,
		item,
		replaced: replacedBy.get(`${messageId} ${item}`) ?? null,
	}));
};
