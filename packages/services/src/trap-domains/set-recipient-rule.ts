import { SetRecipientRule } from '@straymail/contracts';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { assertLegalBasis, readTrapDomain } from './trap-domain-row.ts';

/**
 * Says what happens to recipients of a trap domain that a pattern names; receivers follow within seconds.
 *
 * Throws `not-found`, `legal-basis-needed`.
 */
export const setRecipientRule = verb({
	action: 'trap-domain.set-rule',
	roles: ['operator', 'admin'],
	input: SetRecipientRule.extend({ id: z.uuid() }),
	run: async (tx, { actor }, { id, pattern, policy, legalBasis }) => {
		await readTrapDomain(tx, id);
		assertLegalBasis(policy, legalBasis);
		await tx.query(
			`INSERT INTO "RecipientRule" ("id", "trapDomainId", "pattern", "policy", "legalBasis", "basisRecordedBy", "basisRecordedAt")
			 VALUES ($1, $2, $3, $4, $5, CASE WHEN $5::text IS NULL THEN NULL ELSE $6 END, CASE WHEN $5::text IS NULL THEN NULL ELSE now() END)
			 ON CONFLICT ("trapDomainId", "pattern") DO UPDATE SET "policy" = excluded."policy", "legalBasis" = excluded."legalBasis",
				"basisRecordedBy" = excluded."basisRecordedBy", "basisRecordedAt" = excluded."basisRecordedAt"`,
			[uuidv7(), id, pattern, policy, legalBasis ?? null, actor.name],
		);
		return readTrapDomain(tx, id);
	},
	audit: ({ id: _, ...rule }, { domain }) => ({ target: domain, detail: rule }),
});
