import type { OverviewResponse } from '@straymail/contracts';
import { readReceivers } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { recentCounts } from './recent-counts.ts';

/** What has strayed lately, how long it waits for a person, and whether the receivers work. */
export const showOverview = verb({
	action: 'overview.view',
	roles: ['operator', 'analyst', 'liaison', 'auditor', 'admin'],
	input: z.object({}),
	run: async (tx, ctx): Promise<OverviewResponse> => {
		const { counts, at } = await recentCounts(tx, ctx);
		return { ...counts, receivers: await readReceivers(tx), at: at.toISOString() };
	},
	audit: () => ({}),
});
