import type { DecisionInput } from '@straymail/contracts';
import type pg from 'pg';
import type { Context } from '../../context.ts';
import { normaliseDomain } from '../../trap-domains/domain-name.ts';
import { applyDecision, restoreMachineAnswers } from '../apply-decision.ts';
import type { LockedMessage } from '../lock-messages.ts';
import { type Answer, type RecordedDecision, recordDecisions } from '../record-decisions.ts';
import { setIntended } from '../set-intended.ts';
import { type ActionOf, type Alteration, idsOf, type Way } from './way.ts';

interface Decided extends Alteration {
	readonly decisions: readonly Omit<RecordedDecision, 'messageId'>[];
}

interface Standing {
	readonly id: string;
	readonly messageId: string;
	readonly item: string;
	readonly value: unknown;
}

const readStanding = async (
	tx: pg.PoolClient,
	ids: readonly string[],
	field: DecisionInput['field'],
): Promise<Standing[]> => {
	const { rows } = await tx.query<Standing>(
		`SELECT "id", "messageId", "item", "value" FROM "Decision"
		 WHERE "messageId" = ANY ($1::uuid[]) AND "field" = $2 AND "endedAt" IS NULL`,
		[ids, field],
	);
	return rows;
};

/** Records those answers that no person gave already. */
const recordNew = async (tx: pg.PoolClient, ctx: Context, answers: readonly Answer[]): Promise<RecordedDecision[]> => {
	const [first] = answers;
	if (!first) return [];
	const standing = await readStanding(tx, [...new Set(answers.map(({ messageId }) => messageId))], first.field);
	const said = new Map(standing.map(({ messageId, item, value }) => [`${messageId} ${item}`, value]));
	return recordDecisions(
		tx,
		ctx,
		answers.filter(({ messageId, item, value }) => {
			const key = `${messageId} ${item}`;
			return !said.has(key) || said.get(key) !== value;
		}),
	);
};

const byMessage = (recorded: readonly RecordedDecision[]): Decided[] =>
	[...Map.groupBy(recorded, ({ messageId }) => messageId)].map(([id, decisions]) => ({
		id,
		decisions: decisions.map(({ messageId: _, ...decision }) => decision),
	}));

/** Lets those decisions stand again that a bulk action had replaced. */
const revive = async (tx: pg.PoolClient, field: DecisionInput['field'], ids: readonly string[]): Promise<void> => {
	const { rows } = await tx.query<Standing>(
		`UPDATE "Decision" SET "endedAt" = NULL WHERE "id" = ANY ($1::uuid[]) RETURNING "id", "messageId", "item", "value"`,
		[ids],
	);
	for (const [, alike] of Map.groupBy(rows, ({ item, value }) => JSON.stringify([item, value]))) {
		const [{ item, value } = { item: '', value: null }] = alike;
		const decision = { field, value, recipient: item } as DecisionInput;
		await applyDecision(
			tx,
			alike.map(({ messageId }) => messageId),
			decision,
			item,
		);
	}
};

/** Takes decisions back of messages of which all still stand. */
const undo = async (
	tx: pg.PoolClient,
	ctx: Context,
	alterations: readonly Decided[],
	field: DecisionInput['field'],
): Promise<string[]> => {
	const standing = new Set((await readStanding(tx, idsOf(alterations), field)).map(({ id }) => id));
	const untouched = alterations.filter(({ decisions }) => decisions.every(({ id }) => standing.has(id)));
	const ended = untouched.flatMap(({ id, decisions }) => decisions.map((decision) => ({ messageId: id, ...decision })));
	await tx.query('UPDATE "Decision" SET "endedAt" = $2 WHERE "id" = ANY ($1::uuid[])', [idsOf(ended), ctx.now()]);
	await restoreMachineAnswers(
		tx,
		field,
		ended.filter(({ replaced }) => replaced === null),
	);
	await revive(
		tx,
		field,
		ended.flatMap(({ replaced }) => replaced ?? []),
	);
	return idsOf(untouched);
};

/** An answer to one question of the message as a whole. */
const decideWhole = async (
	tx: pg.PoolClient,
	ctx: Context,
	messages: readonly LockedMessage[],
	decision: Extract<DecisionInput, { field: 'kind' | 'level' }>,
): Promise<Decided[]> => {
	const { field, value } = decision;
	const answers = messages.map(({ id, analysisVersion, machineKind, machineLevel }) => ({
		messageId: id,
		field,
		item: '',
		value,
		machine: field === 'kind' ? machineKind : machineLevel,
		analysisVersion,
	}));
	const altered = byMessage(await recordNew(tx, ctx, answers));
	await applyDecision(tx, idsOf(altered), decision, '');
	return altered;
};

export const changeKind: Way<ActionOf<'kind'>, Decided> = {
	apply: (tx, ctx, messages, { value }) => decideWhole(tx, ctx, messages, { field: 'kind', value }),
	undo: (tx, ctx, alterations) => undo(tx, ctx, alterations, 'kind'),
};

export const changeLevel: Way<ActionOf<'level'>, Decided> = {
	apply: (tx, ctx, messages, { value }) => decideWhole(tx, ctx, messages, { field: 'level', value }),
	undo: (tx, ctx, alterations) => undo(tx, ctx, alterations, 'level'),
};

/** Each recipient keeps its local part. */
const addressAt = (recipient: string, domain: string): string =>
	`${recipient.slice(0, recipient.lastIndexOf('@')).toLowerCase()}@${domain}`;

export const attribute: Way<ActionOf<'attribute'>, Decided> = {
	apply: async (tx, ctx, messages, action) => {
		const domain = action.domain === null ? null : normaliseDomain(action.domain);
		const { rows } = await tx.query<{ id: string; recipient: string }>(
			`SELECT DISTINCT "messageId" AS "id", "address" AS "recipient" FROM "Recipient" WHERE "messageId" = ANY ($1::uuid[])`,
			[idsOf(messages)],
		);
		const byId = new Map(messages.map((message) => [message.id, message]));
		const answers = rows.map(({ id, recipient }) => ({
			messageId: id,
			field: 'intended' as const,
			item: recipient,
			value: domain === null ? null : addressAt(recipient, domain),
			machine: byId.get(id)?.intended.find((answer) => answer.recipient === recipient)?.address ?? null,
			analysisVersion: byId.get(id)?.analysisVersion ?? 0,
		}));
		const recorded = await recordNew(tx, ctx, answers);
		await setIntended(
			tx,
			recorded.map(({ messageId: id, item: recipient }) => ({
				id,
				recipient,
				address: domain === null ? null : addressAt(recipient, domain),
			})),
			'person',
		);
		return byMessage(recorded);
	},
	undo: (tx, ctx, alterations) => undo(tx, ctx, alterations, 'intended'),
};
