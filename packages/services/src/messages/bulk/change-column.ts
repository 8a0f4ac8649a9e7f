import { StraymailError } from '@straymail/contracts';
import { listPeople } from '@straymail/store';
import type pg from 'pg';
import { type ActionOf, type Alteration, idsOf, type Way } from './way.ts';

/** Columns of `"Message"` that a person sets and nothing else depends on. */
const types = { assignee: 'text', inReport: 'boolean' } as const;
type Column = keyof typeof types;

interface Set<Value> extends Alteration {
	readonly before: Value;
	readonly after: Value;
}

const setColumn = async <Value>(
	tx: pg.PoolClient,
	column: Column,
	ids: readonly string[],
	value: Value,
): Promise<Set<Value>[]> => {
	const { rows } = await tx.query<{ id: string; before: Value }>(
		`SELECT "id", "${column}" AS "before" FROM "Message"
		 WHERE "id" = ANY ($1::uuid[]) AND "${column}" IS DISTINCT FROM $2::${types[column]}`,
		[ids, value],
	);
	await tx.query(`UPDATE "Message" SET "${column}" = $2 WHERE "id" = ANY ($1::uuid[])`, [idsOf(rows), value]);
	return rows.map((row) => ({ ...row, after: value }));
};

const restoreColumn = async <Value>(
	tx: pg.PoolClient,
	column: Column,
	alterations: readonly Set<Value>[],
): Promise<string[]> => {
	const type = types[column];
	const { rows } = await tx.query<{ id: string }>(
		`UPDATE "Message" m SET "${column}" = a."before"
		 FROM jsonb_to_recordset($1::jsonb) AS a("id" uuid, "before" ${type}, "after" ${type})
		 WHERE m."id" = a."id" AND m."${column}" IS NOT DISTINCT FROM a."after" RETURNING m."id"`,
		[JSON.stringify(alterations)],
	);
	return idsOf(rows);
};

export const changeAssignee: Way<ActionOf<'assign'>, Set<string | null>> = {
	apply: async (tx, _ctx, messages, { assignee }) => {
		if (assignee !== null && !(await listPeople(tx)).some(({ id }) => id === assignee)) {
			throw new StraymailError(
				'not-found',
				'There is nobody with this id who works on messages. Choose somebody of the list.',
			);
		}
		return setColumn(tx, 'assignee', idsOf(messages), assignee);
	},
	undo: (tx, _ctx, alterations) => restoreColumn(tx, 'assignee', alterations),
};

export const changeReport: Way<ActionOf<'report'>, Set<boolean>> = {
	apply: (tx, _ctx, messages, { value }) => setColumn(tx, 'inReport', idsOf(messages), value),
	undo: (tx, _ctx, alterations) => restoreColumn(tx, 'inReport', alterations),
};
