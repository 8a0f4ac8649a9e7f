import { storableText } from '@straymail/store';
import type pg from 'pg';
import type { Context } from '../context.ts';
import { genesis, hashEntry } from './chain.ts';

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

/**
 * Adds an entry to the audit log in the caller's transaction: both are there, or neither. Throws what the database
 * says when it cannot, so that the act fails with it.
 */
export const appendEntry = async (tx: pg.PoolClient, ctx: Context, action: string, note: AuditNote): Promise<void> => {
	const chain = chainOf(ctx.actor);
	await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [`straymail_audit ${chain}`]);
	const { rows } = await tx.query<{ number: string; hash: Buffer }>(
		'SELECT "number", "hash" FROM "AuditEntry" WHERE "chain" = $1 ORDER BY "number" DESC LIMIT 1',
		[chain],
	);
	const entry = {
		chain,
		number: Number(rows[0]?.number ?? 0) + 1,
		at: ctx.now(),
		actor: ctx.actor.id,
		actorName: storableText(ctx.actor.name),
		action,
		target: note.target ?? null,
		detail: storable(note.detail),
		previousHash: rows[0]?.hash ?? genesis,
	};
	await tx.query(
		`INSERT INTO "AuditEntry" ("chain", "number", "at", "actor", "actorName", "action", "target", "detail", "previousHash", "hash")
		 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		[
			entry.chain,
			entry.number,
			entry.at,
			entry.actor,
			entry.actorName,
			entry.action,
			entry.target,
			JSON.stringify(entry.detail),
			entry.previousHash,
			hashEntry(entry),
		],
	);
};
