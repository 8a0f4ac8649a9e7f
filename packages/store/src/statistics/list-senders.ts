import { kinds, levels, type SenderDomainItem, type SendersRequest, type SendersResponse } from '@straymail/contracts';
import type pg from 'pg';
import { senderDomainKey } from '../hot/sender-domain-key.ts';
import { asReader } from '../search/reader-role.ts';
import { daysOf, named, sinceCondition, spreadColumns } from './spread.ts';

/** Bars of a domain's trend. */
const trendBars = 24;
/** A part of a name finds so many domains at most, those with the shortest names first. */
const mostNames = 200;
/** So many of the newest messages that wait for analysis are looked through for a name. */
const mostWaiting = 5_000;

const orders: Readonly<Record<SendersRequest['sort']['key'], string>> = {
	messages: '"messages"',
	domain: '"domain"',
	sensitive: '"sensitive"',
	organisations: '"organisations"',
	repeats: '"repeats"',
	lastSeen: '"lastSeen"',
};

interface Row {
	readonly domain: string;
	readonly messages: number;
	readonly kinds: number[];
	readonly levels: number[];
	readonly organisations: number;
	readonly senders: number;
	readonly repeats: number;
	readonly firstSeen: Date;
	readonly lastSeen: Date;
	readonly trend: Readonly<Record<string, number>> | null;
}

interface Whole {
	readonly counted: number;
	readonly since: Date | null;
	readonly total: number;
	readonly rows: readonly Row[] | null;
}

const columns = `m."id", m."receivedAt", m."envelopeFrom", m."kind", m."level", m."organisationIds"`;

/**
 * Domains whose name holds the text: what wrote once is remembered with its analysis, so that few messages need be read
 * for it: those that still wait.
 */
const namesWith = async (tx: pg.PoolClient, { text, by }: SendersRequest): Promise<string[]> => {
	const escaped = text.replace(/[\\%_]/g, '\\$&');
	const column = by === 'registrable' ? '"registrableDomain"' : '"senderDomain"';
	const { rows } = await tx.query<{ domain: string }>(
		`SELECT "domain" FROM (
			SELECT "domain" FROM "SenderDomain" WHERE "registrable" OR NOT $2
			UNION SELECT ${column} FROM (
				SELECT ${column} FROM "Message" WHERE "analysisVersion" = 0 ORDER BY "id" DESC LIMIT $5
			) AS waiting
		) AS known WHERE "domain" LIKE $1
		 ORDER BY "domain" LIKE $3 DESC, length("domain"), "domain" LIMIT $4`,
		[`%${escaped}%`, by === 'registrable', `${escaped}%`, mostNames, mostWaiting],
	);
	return rows.map(({ domain }) => domain);
};

/** The newest messages of all domains, or, with names, of each of those: by the index of their reversed labels. */
const hitsOf = (by: SendersRequest['by'], named: boolean): string => {
	const column = by === 'registrable' ? 'm."registrableDomain"' : 'm."senderDomain"';
	const conditions = `m."repeatOf" IS NULL AND ${column} <> '' AND ${sinceCondition('$1')}`;
	if (!named)
		return `SELECT ${column} AS "domain", ${columns} FROM "Message" m WHERE ${conditions} ORDER BY m."id" DESC LIMIT $2`;
	const below = `m."senderDomainKey" ~>=~ n."key" AND m."senderDomainKey" ~<~ (left(n."key", -1) || '/')`;
	const inDomain = by === 'registrable' ? below : `m."senderDomain" = n."domain"`;
	return `SELECT found.* FROM unnest($3::text[], $4::text[]) AS n("domain", "key") CROSS JOIN LATERAL (
			SELECT ${column} AS "domain", ${columns} FROM "Message" m
			WHERE ${conditions} AND ${column} = n."domain" AND ${inDomain} ORDER BY m."id" DESC LIMIT $2
		) found LIMIT $2`;
};

/**
 * Domains that wrote, with what they sent, out of the newest `cap` messages of a period: a large archive costs no more
 * than a small one. Copies of a message count once.
 */
export const listSenders = async (
	tx: pg.PoolClient,
	request: SendersRequest,
	cap: number,
): Promise<Omit<SendersResponse, 'at'>> => {
	const names = request.text === '' ? null : await namesWith(tx, request);
	if (names?.length === 0) return { items: [], total: 0, counted: 0, capped: false, since: null };
	const { key, direction } = request.sort;
	const parameters: unknown[] = [daysOf[request.period], cap + 1];
	if (names) parameters.push(names, names.map(senderDomainKey));
	const [offset, limit] = [`$${parameters.push(request.offset)}`, `$${parameters.push(request.limit)}`];
	const statement = `WITH hit AS MATERIALIZED (${hitsOf(request.by, names !== null)}),
		span AS (SELECT coalesce(now() - make_interval(days => $1::int), min("receivedAt")) AS "start", now() + interval '1 second' AS "end" FROM hit),
		address AS (SELECT "domain", "envelopeFrom", count(*) AS "times" FROM hit WHERE "envelopeFrom" <> '' GROUP BY 1, 2),
		people AS (SELECT "domain", count(*)::int AS "senders", (count(*) FILTER (WHERE "times" > 1))::int AS "repeats" FROM address GROUP BY 1),
		meant AS (SELECT "domain", count(DISTINCT "organisation")::int AS "organisations" FROM hit, unnest("organisationIds") AS "organisation" GROUP BY 1),
		sums AS (SELECT "domain", count(*)::int AS "messages", ${spreadColumns}, (count(*) FILTER (WHERE "level" >= 3))::int AS "sensitive",
			min("receivedAt") AS "firstSeen", max("receivedAt") AS "lastSeen" FROM hit GROUP BY 1),
		page AS (SELECT sums.*, coalesce(people."senders", 0) AS "senders", coalesce(people."repeats", 0) AS "repeats",
				coalesce(meant."organisations", 0) AS "organisations"
			FROM sums LEFT JOIN people USING ("domain") LEFT JOIN meant USING ("domain")
			ORDER BY ${orders[key]} ${direction}, "domain" LIMIT ${limit} OFFSET ${offset}),
		bar AS (SELECT hit."domain", least(${trendBars}, greatest(1, width_bucket(extract(epoch FROM hit."receivedAt"),
				extract(epoch FROM span."start"), extract(epoch FROM span."end"), ${trendBars}))) AS "number", count(*)::int AS "count"
			FROM hit CROSS JOIN span WHERE hit."domain" IN (SELECT "domain" FROM page) GROUP BY 1, 2),
		trend AS (SELECT "domain", json_object_agg("number", "count") AS "trend" FROM bar GROUP BY 1)
		SELECT (SELECT count(*)::int FROM hit) AS "counted", (SELECT min("receivedAt") FROM hit) AS "since",
			(SELECT count(*)::int FROM sums) AS "total",
			(SELECT json_agg(json_build_object('domain', page."domain", 'messages', "messages", 'kinds', "kinds", 'levels', "levels",
				'organisations', "organisations", 'senders', "senders", 'repeats', "repeats", 'firstSeen', "firstSeen",
				'lastSeen', "lastSeen", 'trend', "trend") ORDER BY ${orders[key]} ${direction}, page."domain")
			 FROM page LEFT JOIN trend USING ("domain")) AS "rows"`;
	const { rows } = await asReader(tx, () => tx.query<Whole>(statement, parameters));
	const whole = rows[0] ?? { counted: 0, since: null, total: 0, rows: null };
	const found = whole.rows ?? [];
	const first = await firstSeenOf(
		tx,
		found.map(({ domain }) => domain),
	);
	return {
		total: whole.total,
		counted: Math.min(whole.counted, cap),
		capped: whole.counted > cap,
		since: whole.since?.toISOString() ?? null,
		items: found.map((row) => toSender(row, first)),
	};
};

/** When a domain first wrote, also before the messages looked at. */
export const firstSeenOf = async (
	tx: pg.PoolClient,
	domains: readonly string[],
): Promise<ReadonlyMap<string, Date>> => {
	const { rows } = await tx.query<{ domain: string; firstSeen: Date }>(
		`SELECT "domain", "firstSeen" FROM "SenderDomain" WHERE "domain" = ANY ($1)`,
		[domains],
	);
	return new Map(rows.map(({ domain, firstSeen }) => [domain, firstSeen]));
};

const toSender = (row: Row, firstSeen: ReadonlyMap<string, Date>): SenderDomainItem => {
	const [inPeriod, ever] = [new Date(row.firstSeen), firstSeen.get(row.domain)];
	return {
		domain: row.domain,
		messages: row.messages,
		kinds: named(kinds, row.kinds),
		levels: named(levels, row.levels),
		organisations: row.organisations,
		senders: row.senders,
		repeats: row.repeats,
		firstSeen: (ever && ever < inPeriod ? ever : inPeriod).toISOString(),
		lastSeen: new Date(row.lastSeen).toISOString(),
		trend: Array.from({ length: trendBars }, (_, at) => row.trend?.[at + 1] ?? 0),
	};
};
