import { ExportFormat, StraymailError } from '@straymail/contracts';
import { readSealedBody } from '@straymail/store';
import { z } from 'zod';
import { assertFreshFactor } from '../messages/fresh-factor.ts';
import { verb } from '../verb.ts';

/** Milliseconds that an export may take: the second factor was fresh when it began. */
const exportFor = 60 * 60 * 1000;

/**
 * Opens one message of a plain export, on record under the message itself.
 *
 * Throws `not-found`, `message-locked`, `message-destroyed`, `part-not-found`.
 */
export const openExported = verb({
	action: 'export.open',
	roles: ['operator', 'analyst'],
	input: z.object({ id: z.uuid(), format: ExportFormat, reason: z.string().min(3).max(1000) }),
	run: async (tx, ctx, { id }): Promise<Buffer> => {
		assertFreshFactor(ctx, exportFor);
		const { rows } = await tx.query<{ locked: boolean }>('SELECT "locked" FROM "Message" WHERE "id" = $1', [id]);
		const [message] = rows;
		if (!message) throw new StraymailError('not-found', 'There is no such message, or it is not yours to see.');
		// Decided again here: a marking may have been found since the export began.
		if (message.locked)
			throw new StraymailError('message-locked', 'This message bears a classification marking and stays closed.');
		const sealed = await readSealedBody(tx, id);
		if (!sealed) throw new StraymailError('part-not-found', 'Only the envelope of this message was kept.');
		if (!ctx.opener) throw new StraymailError('key-missing', 'This program holds no private key.');
		const { context, wrappedKey, ciphertext } = sealed;
		return ctx.opener.open({ messageId: id, context, wrappedKey, ciphertext });
	},
	audit: ({ id, format, reason }) => ({ target: id, detail: { part: 'raw', format, reason } }),
});
