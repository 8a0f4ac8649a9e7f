import { z } from 'zod';
import { verb } from '../verb.ts';
import { setStatus } from './set-status.ts';

/** Marks a message as reviewed. */
export const reviewMessage = verb({
	action: 'message.review',
	roles: ['operator', 'analyst'],
	input: z.object({ id: z.uuid() }),
	run: (tx, ctx, { id }) => setStatus(tx, ctx, id, 'reviewed'),
	audit: ({ id }) => ({ target: id }),
});
