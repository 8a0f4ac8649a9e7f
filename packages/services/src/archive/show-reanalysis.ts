import { z } from 'zod';
import { verb } from '../verb.ts';

export interface ReanalysisProgress {
	/** Messages whose analysis is older than the wanted version, never analysed ones included. */
	readonly waiting: number;
	/** What changed since then, most frequent first. */
	readonly changes: readonly { field: string; before: string; after: string; messages: number }[];
}

/** How far a re-analysis is, and what it changed. */
export const showReanalysis = verb({
	action: 'archive.progress',
	roles: ['operator', 'admin', 'auditor'],
	input: z.object({ version: z.int(), since: z.date(), changes: z.boolean() }),
	run: async (tx, _ctx, { version, since, changes }): Promise<ReanalysisProgress> => {
		const waiting = await tx.query<{ waiting: number }>(
			'SELECT count(*)::int AS "waiting" FROM "Message" WHERE "analysisVersion" < $1',
			[version],
		);
		const changed = changes
			? await tx.query<ReanalysisProgress['changes'][number]>(
					`SELECT "field", CASE WHEN "field" = 'intended' THEN '' ELSE "before" END AS "before",
						CASE WHEN "field" = 'intended' THEN '' ELSE "after" END AS "after", count(*)::int AS "messages"
					 FROM "AnalysisChange" WHERE "at" >= $1 GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3 LIMIT 100`,
					[since],
				)
			: { rows: [] };
		return { waiting: waiting.rows[0]?.waiting ?? 0, changes: changed.rows };
	},
	audit: () => ({}),
});
