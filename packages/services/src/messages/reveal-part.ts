import { RevealRequest, type RevealResponse, StraymailError } from '@straymail/contracts';
import { readMessageDetail, readSealedBody } from '@straymail/store';
import { z } from 'zod';
import type { ExtractedPart } from '../context.ts';
import { verb } from '../verb.ts';
import { assertFreshFactor } from './fresh-factor.ts';

/** Milliseconds that a revealed part may be shown. */
const shownFor = 5 * 60 * 1000;

const isText = (contentType: string): boolean => /^(text\/|message\/)/i.test(contentType);

/** Decodes text only where nothing is lost by it; all else travels as base64. */
const encode = ({ contentType, bytes }: ExtractedPart): Pick<RevealResponse, 'encoding' | 'content'> => {
	if (isText(contentType)) {
		try {
			return { encoding: 'utf8', content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
		} catch {
			// Not UTF-8: falls through to the octets as they are.
		}
	}
	return { encoding: 'base64', content: Buffer.from(bytes).toString('base64') };
};

/**
 * Opens plain content: one part of one message, with a reason, on record. The only way to it.
 *
 * Throws `second-factor-missing`, `second-factor-needed`, `message-locked`, `not-found`, `part-not-found`,
 * `message-destroyed`.
 */
export const revealPart = verb({
	action: 'message.reveal',
	roles: ['operator', 'analyst', 'liaison'],
	input: RevealRequest.omit({ code: true }).extend({ id: z.uuid() }),
	run: async (tx, ctx, { id, part }): Promise<RevealResponse> => {
		const { opener, extractPart, now } = ctx;
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
		if (!opener || !extractPart) throw new StraymailError('key-missing', 'This program holds no private key.');
		const { context, wrappedKey, ciphertext } = sealed;
		const raw = await opener.open({ messageId: id, context, wrappedKey, ciphertext });
		const expiresAt = new Date(now().getTime() + shownFor).toISOString();
		if (part === 'raw') {
			// Octets as they came: no decoding could keep what breaks the rules.
			return {
				id,
				part,
				contentType: 'message/rfc822',
				fileName: `${id}.eml`,
				encoding: 'base64',
				content: raw.toString('base64'),
				expiresAt,
			};
		}
		const extracted = await extractPart(raw, part);
		if (!extracted) throw new StraymailError('part-not-found', `This message has no ${part}.`);
		return {
			id,
			part,
			contentType: extracted.contentType,
			fileName: extracted.fileName,
			...encode(extracted),
			expiresAt,
		};
	},
	audit: ({ id, part, reason }) => ({ target: id, detail: { part, reason } }),
});
