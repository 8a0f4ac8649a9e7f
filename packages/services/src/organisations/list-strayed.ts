import { Period, type StrayedResponse } from '@straymail/contracts';
import { listStrayed as list } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';

/** So many of the newest messages are looked at. */
const cap = 100_000;

/** Organisations whose mail went astray, those hit most first. */
export const listStrayed = verb({
	action: 'organisation.strayed',
	roles: ['operator', 'analyst'],
	input: z.object({ period: Period.default('30d'), limit: z.int().min(1).max(200).default(50) }),
	run: async (tx, { now }, { period, limit }): Promise<StrayedResponse> => ({
		...(await list(tx, { period, limit, cap })),
		at: now().toISOString(),
	}),
	audit: ({ period }, { items }) => ({ detail: { period, shown: items.length } }),
});
