import { StraymailError } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { normaliseDomain } from './domain-name.ts';

/** Who is most likely meant by mail to a domain: helps whoever enters a trap domain. */
export const suggestIntended = verb({
	action: 'trap-domain.suggest',
	roles: ['operator', 'admin', 'analyst'],
	input: z.object({ domain: z.string().min(1).max(253) }),
	run: async (_tx, { suggestDomain }, { domain }) => {
		if (!suggestDomain) throw new StraymailError('internal', 'This program holds no register.');
		return { suggestions: suggestDomain(normaliseDomain(domain)).slice(0, 5) };
	},
	audit: ({ domain }) => ({ target: domain }),
});
