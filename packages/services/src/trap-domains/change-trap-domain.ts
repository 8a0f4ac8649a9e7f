import { StraymailError, TrapPolicy } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { normaliseDomain } from './domain-name.ts';
import { assertLegalBasis, type TrapDomainColumns, toTrapDomain, trapDomainColumns } from './trap-domain-row.ts';

export const ChangeTrapDomain = z.object({
	policy: TrapPolicy.optional(),
	legalBasis: z.string().trim().min(1).max(4000).optional(),
	excluded: z.array(z.string()).optional(),
	intendedDomain: z.string().nullish(),
});

/** Changes what happens to a trap domain's mail. What is left out stays. Throws `not-found`, `legal-basis-needed`, `trap-domain-invalid`. */
export const changeTrapDomain = verb({
	action: 'trap-domain.change',
	roles: ['operator', 'admin'],
	input: ChangeTrapDomain.extend({ id: z.uuid() }),
	run: async (tx, { actor }, input) => {
		const found = await tx.query<TrapDomainColumns>(
			`SELECT ${trapDomainColumns} FROM "TrapDomain" WHERE "id" = $1 FOR UPDATE`,
			[input.id],
		);
		const [before] = found.rows;
		if (!before) throw new StraymailError('not-found', 'There is no such trap domain.');
		const policy = input.policy ?? before.policy;
		assertLegalBasis(policy, input.legalBasis ?? before.legalBasis);
		const intended = input.intendedDomain === undefined ? before.intendedDomain : input.intendedDomain;
		const { rows } = await tx.query<TrapDomainColumns>(
			`UPDATE "TrapDomain" SET "policy" = $2, "excluded" = $3, "intendedDomain" = $4, "updatedAt" = now(),
				"legalBasis" = coalesce($5, "legalBasis"),
				"basisRecordedBy" = CASE WHEN $5::text IS NULL THEN "basisRecordedBy" ELSE $6 END,
				"basisRecordedAt" = CASE WHEN $5::text IS NULL THEN "basisRecordedAt" ELSE now() END
			 WHERE "id" = $1 RETURNING ${trapDomainColumns}`,
			[
				input.id,
				policy,
				input.excluded?.map((name) => normaliseDomain(name)) ?? before.excluded,
				intended ? normaliseDomain(intended) : null,
				input.legalBasis ?? null,
				actor.name,
			],
		);
		return toTrapDomain(rows[0] as TrapDomainColumns);
	},
	audit: ({ id: _, ...changes }, trap) => ({ target: trap.domain, detail: changes }),
});
