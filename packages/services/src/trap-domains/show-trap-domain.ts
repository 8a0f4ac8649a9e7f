import { z } from 'zod';
import { verb } from '../verb.ts';
import { readTrapDomain } from './trap-domain-row.ts';

/** One trap domain. Throws `not-found`. */
export const showTrapDomain = verb({
	action: 'trap-domain.view',
	roles: ['operator', 'analyst', 'auditor', 'admin'],
	input: z.object({ id: z.uuid() }),
	run: (tx, _ctx, { id }) => readTrapDomain(tx, id),
	audit: (_input, { domain }) => ({ target: domain }),
});
