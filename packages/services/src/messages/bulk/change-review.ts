import type pg from 'pg';
import { type Review, setReviews } from '../set-status.ts';
import { type ActionOf, idsOf, type Way } from './way.ts';

interface Reviewed {
	readonly id: string;
	readonly before: Review | null;
	readonly after: Review | null;
}

const readReviews = async (
	tx: pg.PoolClient,
	messages: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Review | null>> => {
	const { rows } = await tx.query<{ id: string; status: string; at: Date | null; by: string | null }>(
		`SELECT "id", "status", "reviewedAt" AS "at", "reviewedBy" AS "by" FROM "Message" WHERE "id" = ANY ($1::uuid[])`,
		[idsOf(messages)],
	);
	return new Map(
		rows.map(({ id, status, at, by }) => [
			id,
			status === 'reviewed' ? { at: (at ?? new Date(0)).toISOString(), by: by ?? '' } : null,
		]),
	);
};

const isSame = (one: Review | null | undefined, other: Review | null): boolean =>
	one === undefined ? false : one?.at === other?.at && one?.by === other?.by;

export const changeReview: Way<ActionOf<'review' | 'unreview'>, Reviewed> = {
	apply: async (tx, ctx, messages, { type }) => {
		const before = await readReviews(tx, messages);
		const after = type === 'review' ? { at: ctx.now().toISOString(), by: ctx.actor.id } : null;
		const changed = await setReviews(
			tx,
			messages.map(({ id }) => ({ id, review: after })),
		);
		return changed.map((id) => ({ id, before: before.get(id) ?? null, after }));
	},
	undo: async (tx, _ctx, alterations) => {
		const now = await readReviews(tx, alterations);
		const untouched = alterations.filter(({ id, after }) => isSame(now.get(id), after));
		return setReviews(
			tx,
			untouched.map(({ id, before }) => ({ id, review: before })),
		);
	},
};
