import { readStats } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';

/** Counts for the overview. */
export const showStats = verb({
	action: 'stats.view',
	roles: ['operator', 'analyst', 'liaison', 'auditor', 'admin'],
	input: z.object({}),
	run: (tx) => readStats(tx),
	audit: () => ({}),
});
