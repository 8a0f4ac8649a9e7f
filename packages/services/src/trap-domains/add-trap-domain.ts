import { AddTrapDomain, StraymailError } from '@straymail/contracts';
import { uuidv7 } from 'uuidv7';
import { verb } from '../verb.ts';
import { normaliseDomain } from './domain-name.ts';
import { assertLegalBasis, type TrapDomainColumns, toTrapDomain, trapDomainColumns } from './trap-domain-row.ts';

/**
 * Begins to receive for a domain; receivers follow within seconds.
 *
 * Throws `trap-domain-invalid`, `trap-domain-exists`, `legal-basis-needed`.
 */
export const addTrapDomain = verb({
	action: 'trap-domain.add',
	roles: ['operator', 'admin'],
	input: AddTrapDomain,
	run: async (tx, { actor, suggestDomain }, input) => {
		const domain = normaliseDomain(input.domain, input.scope);
		assertLegalBasis(input.policy, input.legalBasis);
		const basis = input.legalBasis ?? null;
		// For a whole TLD the hint is worked out for each recipient.
		const suggested = input.scope === 'tld' ? null : (suggestDomain?.(domain)[0]?.domain ?? null);
		const { rows } = await tx.query<TrapDomainColumns>(
			`INSERT INTO "TrapDomain" ("id", "domain", "scope", "policy", "legalBasis", "basisRecordedBy", "basisRecordedAt", "excluded", "intendedDomain", "updatedAt")
			 VALUES ($1, $2, $3, $4, $5, CASE WHEN $5::text IS NULL THEN NULL ELSE $6 END, CASE WHEN $5::text IS NULL THEN NULL ELSE now() END, $7, $8, now())
			 ON CONFLICT ("domain") DO NOTHING RETURNING ${trapDomainColumns}`,
			[
				uuidv7(),
				domain,
				input.scope,
				input.policy,
				basis,
				actor.name,
				input.excluded.map((name) => normaliseDomain(name)),
				input.intendedDomain ? normaliseDomain(input.intendedDomain) : suggested,
			],
		);
		const [row] = rows;
		if (!row)
			throw new StraymailError('trap-domain-exists', `${domain} is a trap domain already. Change its policy instead.`);
		return toTrapDomain(row);
	},
	audit: (_input, { id: _, createdAt: __, ...trap }) => ({ target: trap.domain, detail: trap }),
});
