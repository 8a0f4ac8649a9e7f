import { levels, type Period, type StrayedOrganisation, type StrayedResponse } from '@straymail/contracts';
import type pg from 'pg';
import { asReader } from '../search/reader-role.ts';
import { daysOf, named, sinceCondition, spreadColumns } from './spread.ts';

const trendBars = 24;

interface Row {
	readonly id: string;
	readonly messages: number;
	readonly levels: number[];
	readonly senderDomains: number;
	readonly lastSeen: string;
	readonly trend: Readonly<Record<string, number>> | null;
	readonly wrongDomain: StrayedOrganisation['wrongDomain'];
}

interface Whole {
	readonly counted: number;
	readonly since: Date | null;
	readonly total: number;
	readonly rows: readonly Row[] | null;
}

/**
 * Organisations whose mail went astray, those hit most first, out of the newest `cap` analysed messages of a period.
 */
export const listStrayed = async (
	tx: pg.PoolClient,
	{ period, limit, cap }: { readonly period: Period; readonly limit: number; readonly cap: number },
): Promise<Omit<StrayedResponse, 'at'>> => {
	const statement = `WITH hit AS MATERIALIZED (
			SELECT m."id", m."receivedAt", m."senderDomain", m."kind", m."level", m."organisationIds" FROM "Message" m
			WHERE m."repeatOf" IS NULL AND m."analysisVersion" > 0 AND ${sinceCondition('$1')} ORDER BY m."id" DESC LIMIT $2
		),
		span AS (SELECT coalesce(now() - make_interval(days => $1::int), min("receivedAt")) AS "start", now() + interval '1 second' AS "end" FROM hit),
		meant AS (SELECT "organisation", hit.* FROM hit, unnest("organisationIds") AS "organisation"),
		sums AS (SELECT "organisation", count(*)::int AS "messages", ${spreadColumns},
			count(DISTINCT "senderDomain")::int AS "senderDomains", max("receivedAt") AS "lastSeen" FROM meant GROUP BY 1),
		page AS (SELECT * FROM sums ORDER BY "messages" DESC, "lastSeen" DESC, "organisation" LIMIT $3),
		bar AS (SELECT meant."organisation", least(${trendBars}, greatest(1, width_bucket(extract(epoch FROM "receivedAt"),
				extract(epoch FROM span."start"), extract(epoch FROM span."end"), ${trendBars}))) AS "number", count(*)::int AS "count"
			FROM meant CROSS JOIN span WHERE "organisation" IN (SELECT "organisation" FROM page) GROUP BY 1, 2),
		trend AS (SELECT "organisation", json_object_agg("number", "count") AS "trend" FROM bar GROUP BY 1),
		pair AS (SELECT r."organisationId" AS "organisation", r."domain" AS "wrong", r."intendedDomain" AS "intended", count(DISTINCT meant."id")::int AS "count"
			FROM meant JOIN "Recipient" r ON r."messageId" = meant."id" AND r."organisationId" = meant."organisation"
			WHERE meant."organisation" IN (SELECT "organisation" FROM page) GROUP BY 1, 2, 3),
		mistake AS (SELECT DISTINCT ON ("organisation") "organisation", json_build_object('wrong', "wrong", 'intended', "intended", 'count', "count") AS "wrongDomain"
			FROM pair ORDER BY "organisation", "count" DESC, "wrong")
		SELECT (SELECT count(*)::int FROM hit) AS "counted", (SELECT min("receivedAt") FROM hit) AS "since",
			(SELECT count(*)::int FROM sums) AS "total",
			(SELECT json_agg(json_build_object('id', page."organisation", 'messages', "messages", 'levels', "levels",
				'senderDomains', "senderDomains", 'lastSeen', "lastSeen", 'trend', "trend", 'wrongDomain', "wrongDomain")
				ORDER BY "messages" DESC, "lastSeen" DESC, page."organisation")
			 FROM page LEFT JOIN trend USING ("organisation") LEFT JOIN mistake USING ("organisation")) AS "rows"`;
	const { rows } = await asReader(tx, () => tx.query<Whole>(statement, [daysOf[period], cap + 1, limit]));
	const whole = rows[0] ?? { counted: 0, since: null, total: 0, rows: null };
	const found = whole.rows ?? [];
	const { rows: known } = await tx.query<Pick<StrayedOrganisation, 'id' | 'name' | 'sector' | 'country'>>(
		`SELECT "id", "name", "sector", "country" FROM "Organisation" WHERE "id" = ANY ($1::uuid[])`,
		[found.map(({ id }) => id)],
	);
	const entries = new Map(known.map((entry) => [entry.id, entry]));
	return {
		total: whole.total,
		counted: Math.min(whole.counted, cap),
		capped: whole.counted > cap,
		since: whole.since?.toISOString() ?? null,
		items: found.flatMap((row) => {
			const entry = entries.get(row.id);
			return entry ? [toStrayed(row, entry)] : [];
		}),
	};
};

const toStrayed = (
	row: Row,
	entry: Pick<StrayedOrganisation, 'id' | 'name' | 'sector' | 'country'>,
): StrayedOrganisation => ({
	...entry,
	messages: row.messages,
	levels: named(levels, row.levels),
	senderDomains: row.senderDomains,
	lastSeen: new Date(row.lastSeen).toISOString(),
	trend: Array.from({ length: trendBars }, (_, at) => row.trend?.[at + 1] ?? 0),
	wrongDomain: row.wrongDomain,
});
