import { SendersRequest, type SendersResponse } from '@straymail/contracts';
import { listSenders as list } from '@straymail/store';
import { verb } from '../verb.ts';

/** Statistics of all senders look at so many of the newest messages. */
const cap = 100_000;

/** Domains that wrote, with what they sent. */
export const listSenders = verb({
	action: 'sender.list',
	roles: ['operator', 'analyst'],
	input: SendersRequest,
	run: async (tx, { now }, request): Promise<SendersResponse> => ({
		...(await list(tx, request, cap)),
		at: now().toISOString(),
	}),
	audit: ({ text, by, period, sort, offset }, { items }) => ({
		detail: { text, by, period, sort: `${sort.key} ${sort.direction}`, offset, shown: items.length },
	}),
});
