import {
	categories,
	kinds,
	levels,
	type OrganisationDetail,
	type Period,
	type RepeatSender,
	type SenderDomainDetail,
	type Stray,
	type Volume,
	type WrongDomain,
} from '@straymail/contracts';
import type pg from 'pg';
import { levelOf } from '../search/message-item.ts';
import { asReader } from '../search/reader-role.ts';
import { daysOf, named, spreadColumns } from './spread.ts';

/** Entries of each list. */
const shown = 20;
const shownSenders = 50;

interface Row {
	readonly counted: number;
	readonly since: Date | null;
	readonly lastSeen: Date | null;
	readonly kinds: number[];
	readonly levels: number[];
	readonly senders: number;
	readonly repeats: number;
	readonly bars: Volume['bars'] | null;
	readonly categories: Readonly<Record<string, number>> | null;
	readonly organisations: SenderDomainDetail['organisations'] | null;
	readonly wrongDomains: WrongDomain[] | null;
	readonly strays: Stray[] | null;
	readonly senderDomains: OrganisationDetail['senderDomains'] | null;
	readonly repeatSenders: readonly (Omit<RepeatSender, 'level'> & { readonly level: number | null })[] | null;
}

/** What two views of the same messages, by sender and by organisation, say alike. */
export type HitsDescription = Omit<
	OrganisationDetail,
	'at' | 'id' | 'name' | 'sector' | 'country' | 'securityContact' | 'domains' | 'latest' | 'firstSeen'
> &
	Pick<SenderDomainDetail, 'organisations' | 'firstSeen'>;

const list = (name: string, select: string): string =>
	`(SELECT json_agg(entry) FROM (${select}) AS entry) AS "${name}"`;

/** Recipients of the messages looked at: only those of the organisation asked for, where one is. */
const meantCondition = (organisation: string | null): string =>
	organisation ? ` AND r."organisationId" = ${organisation}::uuid` : '';

/**
 * Counts over the newest `cap` of some messages, in one statement, so that all numbers are of the same moment.
 *
 * @param condition - on `"Message" m`; its parameters come after the first two.
 * @param organisation - the parameter that names the organisation whose recipients alone are counted.
 */
export const describeHits = async (
	tx: pg.PoolClient,
	given: {
		readonly condition: string;
		readonly values: readonly unknown[];
		readonly period: Period;
		readonly cap: number;
		readonly organisation?: string;
	},
): Promise<HitsDescription> => {
	const unit = given.period === 'all' ? 'month' : 'day';
	const sum = `count(*)::int AS "count"`;
	// A message with several recipients of one sort counts once.
	const messages = `count(DISTINCT "id")::int AS "count"`;
	const top = (limit: number) => `ORDER BY "count" DESC, 1 LIMIT ${limit}`;
	const statement = `WITH hit AS MATERIALIZED (
			SELECT m."id", m."receivedAt", m."envelopeFrom", m."senderDomain", m."kind", m."level", m."categories", m."organisationIds"
			FROM "Message" m WHERE m."repeatOf" IS NULL AND (${given.condition})
				AND ($1::int IS NULL OR m."id" >= straymail_uuid_floor(now() - make_interval(days => $1::int)))
			ORDER BY m."id" DESC LIMIT $2
		),
		address AS (SELECT "envelopeFrom", ${sum}, min("receivedAt") AS "firstSeen", max("receivedAt") AS "lastSeen", max("level") AS "level"
			FROM hit WHERE "envelopeFrom" <> '' GROUP BY 1),
		meant AS (SELECT hit."id", hit."senderDomain", r."domain", r."intendedDomain", r."organisationId", r."organisation"
			FROM hit JOIN "Recipient" r ON r."messageId" = hit."id"${meantCondition(given.organisation ?? null)}),
		volume AS (SELECT date_trunc('${unit}', "receivedAt" AT TIME ZONE 'UTC') AS "start", ${sum} FROM hit GROUP BY 1),
		bar AS (SELECT step AS "start" FROM generate_series(
			coalesce(date_trunc('day', (now() - make_interval(days => $1::int - 1)) AT TIME ZONE 'UTC'), (SELECT min("start") FROM volume)),
			now() AT TIME ZONE 'UTC', interval '1 ${unit}') AS step)
		SELECT (SELECT min("receivedAt") FROM hit) AS "since", (SELECT max("receivedAt") FROM hit) AS "lastSeen",
			sums.*, people.*,
			(SELECT json_agg(json_build_object('start', to_char(bar."start", 'YYYY-MM-DD'), 'count', coalesce(volume."count", 0)) ORDER BY bar."start")
			 FROM bar LEFT JOIN volume USING ("start")) AS "bars",
			(SELECT json_object_agg("category", "count") FROM (
				SELECT "category", ${sum} FROM hit, unnest("categories") AS "category" GROUP BY 1) AS c) AS "categories",
			${list(
				'organisations',
				`SELECT o."id", o."name", hits."count" FROM (
					SELECT "organisation" AS "id", ${sum} FROM hit, unnest("organisationIds") AS "organisation" GROUP BY 1 ${top(shown)}
				) AS hits JOIN LATERAL (SELECT hits."id", coalesce(max(meant."organisation"), '') AS "name" FROM meant
					WHERE meant."organisationId" = hits."id") AS o ON true ORDER BY hits."count" DESC, o."name"`,
			)},
			${list(
				'wrongDomains',
				`SELECT "domain" AS "wrong", "intendedDomain" AS "intended", "organisationId", max("organisation") AS "organisation", ${messages}
				FROM meant GROUP BY 1, 2, 3 ${top(shown)}`,
			)},
			${list('strays', `SELECT "senderDomain" AS "from", "domain" AS "wrong", "intendedDomain" AS "intended", ${messages} FROM meant GROUP BY 1, 2, 3 ${top(shown)}`)},
			${list('senderDomains', `SELECT "senderDomain" AS "value", ${sum} FROM hit WHERE "senderDomain" <> '' GROUP BY 1 ${top(shown)}`)},
			${list(
				'repeatSenders',
				`SELECT "envelopeFrom" AS "address", "count", "firstSeen", "lastSeen", "level" FROM address WHERE "count" > 1
				ORDER BY "count" DESC, "lastSeen" DESC, 1 LIMIT ${shownSenders}`,
			)}
		FROM (SELECT count(*)::int AS "counted", ${spreadColumns} FROM hit) AS sums
		CROSS JOIN (SELECT count(*)::int AS "senders", (count(*) FILTER (WHERE "count" > 1))::int AS "repeats" FROM address) AS people`;
	const { rows } = await asReader(tx, () =>
		tx.query<Row>(statement, [daysOf[given.period], given.cap + 1, ...given.values]),
	);
	return toDescription(rows[0] as Row, unit, given.cap);
};

const toDescription = (row: Row, unit: Volume['unit'], cap: number): HitsDescription => ({
	messages: Math.min(row.counted, cap),
	counted: Math.min(row.counted, cap),
	capped: row.counted > cap,
	since: row.since?.toISOString() ?? null,
	firstSeen: row.since?.toISOString() ?? null,
	lastSeen: row.lastSeen?.toISOString() ?? null,
	volume: { unit, bars: row.bars ?? [] },
	kinds: named(kinds, row.kinds),
	levels: named(levels, row.levels),
	categories: named(
		categories,
		categories.map((category) => row.categories?.[category] ?? 0),
	),
	organisations: row.organisations ?? [],
	wrongDomains: row.wrongDomains ?? [],
	strays: row.strays ?? [],
	senderDomains: row.senderDomains ?? [],
	senders: row.senders,
	repeats: row.repeats,
	repeatSenders: (row.repeatSenders ?? []).map(({ level, firstSeen, lastSeen, ...sender }) => ({
		...sender,
		firstSeen: new Date(firstSeen).toISOString(),
		lastSeen: new Date(lastSeen).toISOString(),
		level: levelOf(level),
	})),
});
