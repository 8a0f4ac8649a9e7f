import { z } from 'zod';
import { verb } from '../verb.ts';
import { setStatus } from './set-status.ts';

/** Takes 'reviewed' back. */
export const unreviewMessage = verb({
	action: 'message.unreview',
	roles: ['operator', 'analyst'],
	input: z.object({ id: z.uuid() }),
	run: (tx, ctx, { id }) => setStatus(tx, ctx, id, 'new'),
	audit: ({ id }) => ({ target: id }),
});
