import { Period, parseQuery, type SenderDomainDetail, StraymailError } from '@straymail/contracts';
import { describeSender, searchMessages } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';

/** Statistics of one domain look at so many of its newest messages. */
const cap = 20_000;
const latestShown = 10;

/** What a domain and all below it sent, and to whom. */
export const showSender = verb({
	action: 'sender.view',
	roles: ['operator', 'analyst'],
	input: z.object({
		/** Lower case, IDN as A-labels, as messages have it. */
		domain: z
			.string()
			.trim()
			.toLowerCase()
			.min(1)
			.max(253)
			.regex(/^[^\s"@]+$/, 'must be a domain'),
		period: Period.default('90d'),
	}),
	run: async (tx, { now, index }, { domain, period }): Promise<SenderDomainDetail> => {
		if (!index) throw new StraymailError('key-missing', 'This program holds no search key.');
		const { senderDomains, strays: _, ...described } = await describeSender(tx, { domain, period, cap });
		if (described.firstSeen === null)
			throw new StraymailError('not-found', `No message from ${domain} is here. Look for a part of its name.`);
		const { items: latest } = await searchMessages(tx, {
			query: parseQuery(`senderdomain:${domain}`, now()),
			sort: { key: 'receivedAt', direction: 'desc' },
			cursor: null,
			limit: latestShown,
			...index,
		});
		return { domain, ...described, subdomains: senderDomains, latest, at: now().toISOString() };
	},
	audit: ({ domain, period }) => ({ target: domain, detail: { period } }),
});
