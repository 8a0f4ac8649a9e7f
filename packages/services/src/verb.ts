import { type Role, StraymailError } from '@straymail/contracts';
import { inTransaction } from '@straymail/store';
import type pg from 'pg';
import type { z } from 'zod';
import { type AuditNote, appendEntries } from './audit/append-entry.ts';
import type { Context } from './context.ts';

export interface VerbDefinition<Input extends z.ZodType, Output> {
	/** As it stands in the audit log: `message.reveal`. */
	readonly action: string;
	readonly roles: readonly Role[];
	readonly input: Input;
	readonly run: (tx: pg.PoolClient, ctx: Context, input: z.output<Input>) => Promise<Output>;
	/** What the log says of it, in the same transaction; several entries where it was done to several things. */
	readonly audit: (input: z.output<Input>, output: Output) => AuditNote | readonly AuditNote[];
}

export interface Verb<Input extends z.ZodType, Output> {
	(ctx: Context, input: z.input<Input>): Promise<Output>;
	readonly definition: VerbDefinition<Input, Output>;
}

/** Row-level security shows a transaction what it says it acts for, and nothing where it says nothing (law 9). */
const actFor = async (tx: pg.PoolClient, { actor }: Context): Promise<void> => {
	const [scope, organisation] = actor.role === 'liaison' ? ['organisation', actor.organisationId ?? ''] : ['all', ''];
	await tx.query(
		`SELECT set_config('role', 'straymail_service', true), set_config('straymail.scope', $1, true),
			set_config('straymail.organisation', $2, true)`,
		[scope, organisation],
	);
};

/**
 * Makes a verb: it checks the role, reads the input, opens a transaction that sees what the actor may see, works,
 * writes its audit entry in the same transaction (law 5), and only then lets the result out.
 *
 * The verb throws {@link StraymailError}: `not-allowed`, `bad-request`, and its own.
 */
export const verb = <Input extends z.ZodType, Output>(
	definition: VerbDefinition<Input, Output>,
): Verb<Input, Output> => {
	const call = async (ctx: Context, given: z.input<Input>): Promise<Output> => {
		const { actor } = ctx;
		if (!definition.roles.includes(actor.role)) {
			throw new StraymailError(
				'not-allowed',
				`Your role (${actor.role}) may not do this. Ask an ${definition.roles[0]}.`,
			);
		}
		const parsed = definition.input.safeParse(given);
		if (!parsed.success) {
			const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`);
			throw new StraymailError('bad-request', problems.join('; '));
		}
		return inTransaction(ctx.pool, async (tx) => {
			await actFor(tx, ctx);
			const output = await definition.run(tx, ctx, parsed.data);
			// Last, so that the chain's lock is held for a moment only.
			const notes = [definition.audit(parsed.data, output)].flat();
			await appendEntries(tx, ctx, definition.action, notes);
			return output;
		});
	};
	return Object.assign(call, { definition });
};
