import { z } from 'zod';
import { verb } from '../verb.ts';
import { type TrapDomainColumns, toTrapDomain, trapDomainColumns } from './trap-domain-row.ts';

/** Every trap domain, by name. */
export const listTrapDomains = verb({
	action: 'trap-domain.list',
	roles: ['operator', 'analyst', 'auditor', 'admin'],
	input: z.object({}),
	run: async (tx) => {
		const { rows } = await tx.query<TrapDomainColumns>(
			`SELECT ${trapDomainColumns} FROM "TrapDomain" ORDER BY "domain"`,
		);
		return rows.map(toTrapDomain);
	},
	audit: () => ({}),
});
