import { type RevealForm, RevealRequest, StraymailError } from '@straymail/contracts';
import { readMessageDetail, readSealedBody } from '@straymail/store';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { verb } from '../verb.ts';
import { assertFreshFactor } from './fresh-factor.ts';

/** Milliseconds that a revealed part may be shown. */
const shownFor = 5 * 60 * 1000;

/** Plain content, opened on record. Whoever calls hands on what was asked for and nothing more. */
export interface Revealed {
	readonly id: string;
	readonly part: string;
	readonly as: RevealForm;
	readonly contentType: string;
	readonly fileName: string | null;
	/** The part's octets; for a `view`, the whole message, of which the view is made outside of the transaction. */
	readonly bytes: Uint8Array;
	readonly expiresAt: string;
}

const open = async (
	raw: Buffer,
	part: string,
	id: string,
	{ extractPart }: Context,
): Promise<Pick<Revealed, 'contentType' | 'fileName' | 'bytes'>> => {
	if (part === 'raw') return { contentType: 'message/rfc822', fileName: `${id}.eml`, bytes: raw };
	if (!extractPart) throw new StraymailError('key-missing', 'This program cannot take messages apart.');
	const extracted = await extractPart(raw, part);
	if (!extracted) throw new StraymailError('part-not-found', `This message has no ${part}.`);
	return extracted;
};

/** Only HTML and attachments have a view; all else is text and is shown as that. */
const hasView = (part: string): boolean => part === 'html' || part.startsWith('attachment:');

/**
 * Opens plain content: one part of one message, with a reason, on record. The only way to it.
 *
 * Throws `second-factor-missing`, `second-factor-needed`, `message-locked`, `not-found`, `part-not-found`,
 * `message-destroyed`.
 */
export const revealPart = verb({
	action: 'message.reveal',
	roles: ['operator', 'analyst', 'liaison'],
	input: RevealRequest.omit({ code: true, password: true }).extend({
		id: z.uuid(),
		/** Whether a file leaves encrypted; for the log. */
		encrypted: z.boolean().default(false),
	}),
	run: async (tx, ctx, { id, part, as }): Promise<Revealed> => {
		const { opener, now } = ctx;
		const detail = await readMessageDetail(tx, id);
		if (!detail) throw new StraymailError('not-found', 'There is no such message, or it is not yours to see.');
		if (detail.locked) {
			throw new StraymailError(
				'message-locked',
				'This message bears a classification marking. It is opened by nobody here; tell its rightful owner.',
			);
		}
		assertFreshFactor(ctx);
		const sealed = await readSealedBody(tx, id);
		if (!sealed) throw new StraymailError('part-not-found', 'Only the envelope of this message was kept.');
		if (!opener) throw new StraymailError('key-missing', 'This program holds no private key.');
		if (as === 'view' && !hasView(part)) throw new StraymailError('bad-request', `There is no view of ${part}.`);
		const { context, wrappedKey, ciphertext } = sealed;
		const raw = await opener.open({ messageId: id, context, wrappedKey, ciphertext });
		const expiresAt = new Date(now().getTime() + shownFor).toISOString();
		const opened = await open(raw, part, id, ctx);
		return { id, part, as, expiresAt, ...opened, ...(as === 'view' ? { bytes: raw } : {}) };
	},
	audit: ({ id, part, as, reason, encrypted }) => ({
		target: id,
		detail: { part, as, reason, ...(encrypted ? { encrypted } : {}) },
	}),
});
