import { z } from 'zod';
import { verb } from '../verb.ts';

/**
 * Version of a message whose analysis is wanted again: below every version of the rules, above 'never analysed', so
 * that new mail comes first.
 */
const wantedAgain = 1;

/**
 * Puts analysed messages back into the queue of the workers, oldest first, so many at a time. What people decided
 * stays.
 */
export const requestReanalysis = verb({
	action: 'archive.reanalyse',
	roles: ['operator', 'admin'],
	input: z.object({ after: z.uuid().nullable(), limit: z.int().min(1).max(50_000) }),
	run: async (tx, _ctx, { after, limit }): Promise<{ requested: number; last: string | null }> => {
		const { rows } = await tx.query<{ requested: number; last: string | null }>(
			`WITH next AS (
				SELECT "id" FROM "Message" WHERE "id" > coalesce($1::uuid, '00000000-0000-0000-0000-000000000000')
				ORDER BY "id" LIMIT $2
			), marked AS (
				UPDATE "Message" m SET "analysisVersion" = $3 FROM next
				WHERE m."id" = next."id" AND m."analysisVersion" > $3 RETURNING m."id"
			)
			SELECT (SELECT count(*)::int FROM marked) AS "requested", (SELECT "id" FROM next ORDER BY "id" DESC LIMIT 1) AS "last"`,
			[after, limit, wantedAgain],
		);
		return rows[0] ?? { requested: 0, last: null };
	},
	audit: (_input, { requested }) => ({ detail: { requested } }),
});
