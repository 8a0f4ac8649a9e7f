import type { StatsResponse } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { recentCounts } from './recent-counts.ts';

/** Counts in short: what stands beside the navigation, and what other programs ask for. */
export const showStats = verb({
	action: 'stats.view',
	roles: ['operator', 'analyst', 'liaison', 'auditor', 'admin'],
	input: z.object({}),
	run: async (tx, ctx): Promise<StatsResponse> => {
		const { counts } = await recentCounts(tx, ctx);
		return {
			messages: counts.messages,
			unreviewed: counts.unreviewed,
			backlog: counts.backlog,
			unreadable: counts.unreadable,
			trapDomains: counts.trapDomains,
			organisations: counts.organisations,
			byKind: counts.byKind,
			byLevel: counts.byLevel,
			perDay: counts.days.map(({ day, count }) => ({ day, count })),
			topSenderDomains: counts.senderDomains,
		};
	},
	audit: () => ({}),
});
