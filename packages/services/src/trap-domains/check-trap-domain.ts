import { z } from 'zod';
import { verb } from '../verb.ts';
import { readTrapDomain } from './trap-domain-row.ts';

/**
 * Allows the DNS of a trap domain, and of nothing else, to be looked up, on record. The looking up follows outside the
 * transaction, for name servers may take their time. Throws `not-found`.
 */
export const checkTrapDomain = verb({
	action: 'trap-domain.check',
	roles: ['operator', 'analyst', 'admin'],
	input: z.object({ id: z.uuid() }),
	run: (tx, _ctx, { id }) => readTrapDomain(tx, id),
	audit: (_input, { domain }) => ({ target: domain }),
});
