import { storableText } from '@straymail/store';
import type pg from 'pg';
import type { Context } from '../context.ts';
import { type ChainEntry, genesis, hashEntry } from './chain.ts';

/** What a verb leaves in the audit log. Never content, and no free words of a search. */
export interface AuditNote {
	readonly target?: string | null;
	readonly detail?: Readonly<Record<string, unknown>>;
}

/** A liaison's acts stand in the chain of the organisation, all others in the operator's. */
export const chainOf = ({ role, organisationId }: Context['actor']): string =>
	role === 'liaison' && organisationId ? organisationId : 'operator';

const storable = (value: unknown): unknown =>
	JSON.parse(JSON.stringify(value ?? {}, (_key, entry) => (typeof entry === 'string' ? storableText(entry) : entry)));

/** Follows the last entry of the chain, which its lock keeps the last until the transaction ends. */
const chainUp = (
	ctx: Context,
	action: string,
	notes: readonly AuditNote[],
	last: { readonly number: number; readonly hash: Buffer },
): (ChainEntry & { readonly hash: Buffer })[] => {
	const chain = chainOf(ctx.actor);
	const at = ctx.now();
	let { number, hash: previousHash } = last;
	return notes.map(({ target = null, detail }) => {
		number += 1;
		const actorName = storableText(ctx.actor.name);
		const entry = {
			chain,
			number,
			at,
			actor: ctx.actor.id,
			actorName,
			action,
			target,
			detail: storable(detail),
			previousHash,
		};
		previousHash = hashEntry(entry);
		return { ...entry, hash: previousHash };
	});
};

/**
 * Adds entries to the audit log in the caller's transaction: they are there with what it did, or neither is. Throws
 * what the database says when it cannot, so that the act fails with it.
 */
export const appendEntries = async (
	tx: pg.PoolClient,
	ctx: Context,
	action: string,
	notes: readonly AuditNote[],
): Promise<void> => {
	const chain = chainOf(ctx.actor);
	await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [`straymail_audit ${chain}`]);
	const { rows } = await tx.query<{ number: string; hash: Buffer }>(
		'SELECT "number", "hash" FROM "AuditEntry" WHERE "chain" = $1 ORDER BY "number" DESC LIMIT 1',
		[chain],
	);
	const [last] = rows;
	const entries = chainUp(ctx, action, notes, { number: Number(last?.number ?? 0), hash: last?.hash ?? genesis });
	await tx.query(
		`INSERT INTO "AuditEntry" ("chain", "number", "at", "actor", "actorName", "action", "target", "detail", "previousHash", "hash")
		 SELECT $1, e."number", $2, $3, $4, $5, e."target", e."detail", e."previousHash", e."hash"
		 FROM unnest($6::bigint[], $7::text[], $8::jsonb[], $9::bytea[], $10::bytea[])
			AS e("number", "target", "detail", "previousHash", "hash")`,
		[
			chain,
			entries[0]?.at,
			ctx.actor.id,
			entries[0]?.actorName,
			action,
			entries.map(({ number }) => number),
			entries.map(({ target }) => target),
			entries.map(({ detail }) => JSON.stringify(detail)),
			entries.map(({ previousHash }) => previousHash),
			entries.map(({ hash }) => hash),
		],
	);
};

/** The same for one entry. */
export const appendEntry = (tx: pg.PoolClient, ctx: Context, action: string, note: AuditNote): Promise<void> =>
	appendEntries(tx, ctx, action, [note]);
