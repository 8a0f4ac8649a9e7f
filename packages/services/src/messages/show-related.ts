import { type RelatedResponse, StraymailError } from '@straymail/contracts';
import { readMessageDetail, readRelated } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';

/** An address as a value of the search grammar; one that would break out of its quotes has no search. */
const term = (key: 'from' | 'to', address: string | undefined): string | null =>
	address === undefined || address === '' || /["\\\s]/.test(address) ? null : `${key}:${address}`;

/** What else arrived of the same thread, sender, recipient, or in nearly the same words. Masked throughout. */
export const showRelated = verb({
	action: 'message.related',
	roles: ['operator', 'analyst', 'liaison'],
	input: z.object({ id: z.uuid() }),
	run: async (tx, _ctx, { id }): Promise<RelatedResponse> => {
		const message = await readMessageDetail(tx, id);
		if (!message) throw new StraymailError('not-found', 'There is no such message, or it is not yours to see.');
		const { thread, sender, body, recipient } = await readRelated(tx, id);
		const only = message.recipients.length === 1 ? message.recipients[0]?.address : undefined;
		return {
			thread: { ...thread, items: [...thread.items], query: null },
			sender: { ...sender, items: [...sender.items], query: term('from', message.headerFrom ?? message.envelopeFrom) },
			body: { ...body, items: [...body.items], query: null },
			// A search for several recipients would ask for all of them at once.
			recipient: { ...recipient, items: [...recipient.items], query: term('to', only) },
		};
	},
	audit: ({ id }) => ({ target: id }),
});
