import { MaskedView, type MessageDetail, RevealForm, StraymailError } from '@straymail/contracts';
import { readMessageDetail, readSealedBody } from '@straymail/store';
import type pg from 'pg';
import { z } from 'zod';
import { readEntries } from '../audit/read-entries.ts';
import type { Context } from '../context.ts';
import { verb } from '../verb.ts';
import { describeChange } from './bulk/describe-change.ts';

const historyShown = 100;

/** What the log keeps of a reveal; entries of old do not say in which form. */
const RevealNote = z.object({ part: z.string(), as: RevealForm.default('content'), reason: z.string() });

/** What happened to a message, newest first, in words. */
const readHistory = async (tx: pg.PoolClient, id: string): Promise<MessageDetail['history']> => {
	const entries = await readEntries(tx, 'WHERE "target" = $1 ORDER BY "at" DESC, "number" DESC LIMIT $2', [
		id,
		historyShown,
	]);
	return entries.map(({ at, actorName, action, detail }) => {
		const reveal = RevealNote.safeParse(detail);
		return {
			at: at.toISOString(),
			actor: actorName,
			action,
			detail: reveal.success ? `${reveal.data.part}: ${reveal.data.reason}` : describeChange(detail),
			reveal: reveal.success ? reveal.data : null,
		};
	});
};

const openView = async (tx: pg.PoolClient, { opener }: Context, id: string): Promise<MaskedView | null> => {
	const sealed = await readSealedBody(tx, id);
	if (!sealed?.view || !sealed.wrappedKey) return null;
	if (!opener) throw new StraymailError('key-missing', 'This program holds no private key.');
	const { context, wrappedKey, view } = sealed;
	return MaskedView.parse(JSON.parse((await opener.openView({ messageId: id, context, wrappedKey, view })).toString()));
};

/** A message as it may be seen without a reveal: masked, with findings, evidence and history. */
export const showMessage = verb({
	action: 'message.view',
	roles: ['operator', 'analyst', 'liaison'],
	input: z.object({ id: z.uuid() }),
	run: async (tx, ctx, { id }): Promise<MessageDetail> => {
		const detail = await readMessageDetail(tx, id);
		if (!detail) throw new StraymailError('not-found', 'There is no such message, or it is not yours to see.');
		// A classification marking seals a message: nobody here reads it, masked or not.
		const view = detail.locked ? null : await openView(tx, ctx, id);
		return { ...detail, view, history: await readHistory(tx, id) };
	},
	audit: ({ id }) => ({ target: id }),
});
