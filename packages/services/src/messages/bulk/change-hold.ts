import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { type ActionOf, type Alteration, idsOf, type Way } from './way.ts';

interface Held extends Alteration {
	readonly hold: string;
}

const setHeld = (tx: pg.PoolClient, ids: readonly string[], held: boolean) =>
	tx.query('UPDATE "Message" SET "held" = $2 WHERE "id" = ANY ($1::uuid[])', [ids, held]);

/** Ends holds that still stand. */
const releaseHolds = async (
	tx: pg.PoolClient,
	condition: string,
	keys: readonly string[],
	by: string,
	at: Date,
): Promise<Held[]> => {
	const { rows } = await tx.query<Held>(
		`UPDATE "Hold" SET "releasedAt" = $2, "releasedBy" = $3 WHERE ${condition} AND "releasedAt" IS NULL
		 RETURNING "messageId" AS "id", "id" AS "hold"`,
		[keys, at, by],
	);
	await setHeld(tx, idsOf(rows), false);
	return rows;
};

export const placeHold: Way<ActionOf<'hold'>, Held> = {
	apply: async (tx, { actor, now }, messages, { reason }) => {
		const { rows } = await tx.query<{ id: string }>(
			`SELECT m."id" FROM unnest($1::uuid[]) AS m("id")
			 WHERE NOT EXISTS (SELECT FROM "Hold" h WHERE h."messageId" = m."id" AND h."releasedAt" IS NULL)`,
			[idsOf(messages)],
		);
		const holds = rows.map(({ id }) => ({ id, hold: uuidv7() }));
		await tx.query(
			`INSERT INTO "Hold" ("id", "messageId", "reason", "placedBy", "placedByName", "placedAt")
			 SELECT h."hold", h."id", $2, $3, $4, $5 FROM jsonb_to_recordset($1::jsonb) AS h("id" uuid, "hold" uuid)`,
			[JSON.stringify(holds), reason, actor.id, actor.name, now()],
		);
		await setHeld(tx, idsOf(holds), true);
		return holds;
	},
	undo: async (tx, { actor, now }, alterations) => {
		const holds = alterations.map(({ hold }) => hold);
		return idsOf(await releaseHolds(tx, '"id" = ANY ($1::uuid[])', holds, actor.id, now()));
	},
};

export const releaseHold: Way<ActionOf<'release-hold'>, Held> = {
	apply: (tx, { actor, now }, messages) =>
		releaseHolds(tx, '"messageId" = ANY ($1::uuid[])', idsOf(messages), actor.id, now()),
	undo: async (tx, _ctx, alterations) => {
		// Where somebody placed another since, that one stands.
		const { rows } = await tx.query<{ id: string }>(
			`UPDATE "Hold" h SET "releasedAt" = NULL, "releasedBy" = NULL WHERE h."id" = ANY ($1::uuid[])
			 AND NOT EXISTS (SELECT FROM "Hold" o WHERE o."messageId" = h."messageId" AND o."releasedAt" IS NULL)
			 RETURNING h."messageId" AS "id"`,
			[alterations.map(({ hold }) => hold)],
		);
		await setHeld(tx, idsOf(rows), true);
		return idsOf(rows);
	},
};
