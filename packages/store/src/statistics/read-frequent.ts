import type { OverviewResponse, ReviewTimes } from '@straymail/contracts';
import type pg from 'pg';
import { cellDays } from './read-cells.ts';

const shown = 10;
/** So many of the newest reviewed messages tell how long a review takes. */
const reviewsLookedAt = 10_000;

type Frequent = Pick<OverviewResponse, 'wrongDomains' | 'senderDomains' | 'listsCapped'>;

/** The most frequent wrong domains and sender domains among the newest `cap` messages of the last days. */
export const readFrequent = async (tx: pg.ClientBase, cap: number): Promise<Frequent> => {
	const { rows } = await tx.query<{
		counted: number;
		wrongDomains: Frequent['wrongDomains'] | null;
		senderDomains: Frequent['senderDomains'] | null;
	}>(
		`WITH hit AS MATERIALIZED (
			SELECT "id", "senderDomain" FROM "Message" WHERE "repeatOf" IS NULL
				AND "id" >= straymail_uuid_floor(now() - make_interval(days => $1::int)) ORDER BY "id" DESC LIMIT $2
		)
		SELECT (SELECT count(*)::int FROM hit) AS "counted",
			(SELECT json_agg(entry) FROM (SELECT "senderDomain" AS "value", count(*)::int AS "count" FROM hit
				WHERE "senderDomain" <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${shown}) AS entry) AS "senderDomains",
			(SELECT json_agg(entry) FROM (SELECT r."domain" AS "wrong", r."intendedDomain" AS "intended", r."organisationId",
					max(r."organisation") AS "organisation", count(DISTINCT hit."id")::int AS "count"
				FROM hit JOIN "Recipient" r ON r."messageId" = hit."id"
				GROUP BY 1, 2, 3 ORDER BY "count" DESC, 1, 2 LIMIT ${shown}) AS entry) AS "wrongDomains"`,
		[cellDays, cap + 1],
	);
	const [row] = rows;
	return {
		wrongDomains: row?.wrongDomains ?? [],
		senderDomains: row?.senderDomains ?? [],
		listsCapped: (row?.counted ?? 0) > cap,
	};
};

/** Median and ninetieth percentile of the seconds from receiving to review. */
export const readReviewTimes = async (tx: pg.ClientBase): Promise<ReviewTimes> => {
	const { rows } = await tx.query<ReviewTimes>(
		`SELECT count(*)::int AS "reviewed", percentile_cont(0.5) WITHIN GROUP (ORDER BY "seconds") AS "median",
			percentile_cont(0.9) WITHIN GROUP (ORDER BY "seconds") AS "ninetieth"
		 FROM (
			SELECT greatest(0, extract(epoch FROM "reviewedAt" - "receivedAt"))::float8 AS "seconds" FROM "Message"
			WHERE "repeatOf" IS NULL AND "status" = 'reviewed' AND "reviewedAt" IS NOT NULL
				AND "id" >= straymail_uuid_floor(now() - make_interval(days => $1::int)) ORDER BY "id" DESC LIMIT $2
		 ) AS review`,
		[cellDays, reviewsLookedAt],
	);
	return rows[0] ?? { reviewed: 0, median: null, ninetieth: null };
};

/** Seconds that the oldest message not yet analysed has waited. */
export const readBacklogSeconds = async (tx: pg.ClientBase): Promise<number | null> => {
	const { rows } = await tx.query<{ seconds: number | null }>(
		`SELECT extract(epoch FROM now() - "receivedAt")::float8 AS "seconds" FROM "Message"
		 WHERE "analysisVersion" = 0 AND "status" = 'received' AND "repeatOf" IS NULL ORDER BY "id" LIMIT 1`,
	);
	return rows[0]?.seconds ?? null;
};
