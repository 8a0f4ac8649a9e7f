import { levels } from '@straymail/contracts';
import { z } from 'zod';
import { verb } from '../verb.ts';

export interface DecisionAgreement {
	readonly field: 'kind' | 'level' | 'intended' | 'finding';
	/** What the machine says now, and what a person said; for addresses and findings only whether they agree. */
	readonly machine: string;
	readonly person: string;
	readonly messages: number;
}

/** How the machine's present answers agree with people's standing decisions. */
export const compareDecisions = verb({
	action: 'archive.compare',
	roles: ['operator', 'analyst', 'auditor', 'admin'],
	input: z.object({}),
	run: async (tx): Promise<{ agreements: DecisionAgreement[]; reviewedAsTheyWere: number }> => {
		const { rows } = await tx.query<DecisionAgreement>(
			`SELECT 'kind' AS "field", m."machineKind" AS "machine", m."decidedKind" AS "person", count(*)::int AS "messages"
			FROM "Message" m WHERE m."decidedKind" IS NOT NULL AND m."machineKind" IS NOT NULL GROUP BY 2, 3
			UNION ALL
			SELECT 'level', m."machineLevel"::text, m."decidedLevel"::text, count(*)::int
			FROM "Message" m WHERE m."decidedLevel" IS NOT NULL AND m."machineLevel" IS NOT NULL GROUP BY 2, 3
			UNION ALL
			SELECT 'intended', CASE WHEN a."address" IS NOT DISTINCT FROM lower(d."value" #>> '{}') THEN 'right'
				WHEN a."address" IS NULL THEN 'abstained' ELSE 'wrong' END, 'decided', count(*)::int
			FROM "Decision" d JOIN "Message" m ON m."id" = d."messageId"
			CROSS JOIN LATERAL (SELECT lower(i->>'address') AS "address" FROM jsonb_array_elements(m."intended") i
				WHERE i->>'recipient' = d."item" LIMIT 1) a
			WHERE d."field" = 'intended' AND d."endedAt" IS NULL GROUP BY 2
			UNION ALL
			SELECT 'finding', 'found', CASE WHEN d."value" = 'true'::jsonb THEN 'right' ELSE 'wrong' END, count(*)::int
			FROM "Decision" d WHERE d."field" = 'finding' AND d."endedAt" IS NULL GROUP BY 3
			ORDER BY 1, 2, 3`,
		);
		const untouched = await tx.query<{ count: number }>(
			`SELECT count(*)::int AS "count" FROM "Message" m WHERE m."status" = 'reviewed'
			 AND NOT EXISTS (SELECT FROM "Decision" d WHERE d."messageId" = m."id" AND d."endedAt" IS NULL)`,
		);
		const named = (rank: string) => levels[Number(rank)] ?? rank;
		return {
			agreements: rows.map((row) =>
				row.field === 'level' ? { ...row, machine: named(row.machine), person: named(row.person) } : row,
			),
			reviewedAsTheyWere: untouched.rows[0]?.count ?? 0,
		};
	},
	audit: () => ({}),
});
