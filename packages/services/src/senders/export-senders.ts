import { type SenderDomainItem, SendersRequest } from '@straymail/contracts';
import { listSenders } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';

const cap = 100_000;
/** Rows of the file. */
const limit = 5_000;

/** The same as the list of senders, for a file that leaves Straymail. */
export const exportSenders = verb({
	action: 'export.senders',
	roles: ['operator', 'analyst'],
	input: SendersRequest.omit({ offset: true, limit: true }).extend({
		format: z.enum(['csv', 'jsonl']),
		/** Kept in the audit log for ever: 3 to 1,000 characters. */
		reason: z.string().trim().min(3).max(1000),
	}),
	run: async (tx, _ctx, request): Promise<{ items: SenderDomainItem[]; more: boolean }> => {
		const { items, total } = await listSenders(tx, { ...request, offset: 0, limit }, cap);
		return { items, more: total > items.length };
	},
	audit: ({ text, by, period, format, reason }, { items, more }) => ({
		detail: { format, reason, text, by, period, domains: items.length, more },
	}),
});
