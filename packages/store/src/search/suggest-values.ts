import { attachmentTypes, type SuggestRequest, type SuggestResponse } from '@straymail/contracts';
import type pg from 'pg';
import { senderDomainKey } from '../hot/sender-domain-key.ts';
import { escapeLike } from './conditions.ts';
import { listPeople } from './read-people.ts';
import { asReader } from './reader-role.ts';

export type SuggestInput = SuggestRequest;
type Value = SuggestResponse['values'][number];
type Suggester = (tx: pg.PoolClient, text: string, limit: number) => Promise<Value[]>;

/** Counting stops there: that there are many is all one wants to know while typing. */
const countCap = 1000;
/** Where nothing was typed yet, values of so many of the newest messages are offered. */
const recentMessages = 2000;

const uncounted = (values: readonly string[]): Value[] => values.map((value) => ({ value, count: null }));

/** The most frequent values among the newest messages. */
const recent = async (tx: pg.PoolClient, column: 'senderDomain' | 'language', text: string, limit: number) => {
	const { rows } = await asReader(tx, () =>
		tx.query<{ value: string }>(
			`SELECT "value" FROM (
				SELECT "${column}" AS "value" FROM "Message" WHERE "repeatOf" IS NULL ORDER BY "id" DESC LIMIT ${recentMessages}
			) m WHERE "value" LIKE $1 AND "value" <> '' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $2`,
			[`${escapeLike(text)}%`, limit],
		),
	);
	return rows.map(({ value }) => value);
};

/**
 * How many messages come from each domain or one below it. A range of keys instead of LIKE, whose pattern would have
 * to be a constant for the index to be used.
 */
const countSenders = async (tx: pg.PoolClient, domains: readonly string[]): Promise<Value[]> => {
	const keys = domains.map(senderDomainKey);
	const { rows } = await asReader(tx, () =>
		tx.query<Value>(
			`SELECT d."value", c."count" FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY
				AS d("value", "from", "to", "ordinal")
			 CROSS JOIN LATERAL (SELECT count(*)::int AS "count" FROM (
				SELECT FROM "Message" m WHERE m."senderDomainKey" ~>=~ d."from" AND m."senderDomainKey" ~<~ d."to" AND m."repeatOf" IS NULL LIMIT ${countCap}
			 ) found) c ORDER BY d."ordinal"`,
			// A slash follows a full stop: everything between begins with the key.
			[domains, keys, keys.map((key) => `${key.slice(0, -1)}/`)],
		),
	);
	return rows;
};

/** Those that begin with what was typed first, then registrable domains, then the shorter ones. */
const senderDomains: Suggester = async (tx, text, limit) => {
	const typed = text.replace(/^[@.]+/, '');
	if (typed === '') return countSenders(tx, await recent(tx, 'senderDomain', '', limit));
	const { rows } = await tx.query<{ domain: string }>(
		`SELECT "domain" FROM "SenderDomain" WHERE "domain" LIKE $1
		 ORDER BY "domain" LIKE $2 DESC, "registrable" DESC, length("domain"), "domain" LIMIT $3`,
		[`%${escapeLike(typed)}%`, `${escapeLike(typed)}%`, limit],
	);
	return countSenders(
		tx,
		rows.map(({ domain }) => domain),
	);
};

const trapDomains: Suggester = async (tx, text, limit) => {
	const { rows } = await tx.query<{ value: string }>(
		`SELECT "domain" AS "value" FROM "TrapDomain" WHERE "domain" LIKE $1 ORDER BY "domain" LIKE $2 DESC, "domain" LIMIT $3`,
		[`%${escapeLike(text)}%`, `${escapeLike(text)}%`, limit],
	);
	const counted = await asReader(tx, () =>
		tx.query<Value>(
			`SELECT d."value", (SELECT count(*)::int FROM (
				SELECT FROM "Recipient" r WHERE r."trapDomain" = d."value" LIMIT ${countCap}
			 ) found) AS "count" FROM unnest($1::text[]) WITH ORDINALITY AS d("value", "ordinal") ORDER BY d."ordinal"`,
			[rows.map(({ value }) => value)],
		),
	);
	return counted.rows;
};

const fromRegister =
	(table: 'Organisation' | 'OrganisationDomain', column: 'name' | 'domain'): Suggester =>
	async (tx, text, limit) => {
		const { rows } = await tx.query<{ value: string }>(
			`SELECT DISTINCT ON (lower("${column}") LIKE $2, length("${column}"), "${column}") "${column}" AS "value" FROM "${table}"
			 WHERE lower("${column}") LIKE $1
			 ORDER BY lower("${column}") LIKE $2 DESC, length("${column}"), "${column}" LIMIT $3`,
			[`%${escapeLike(text)}%`, `${escapeLike(text)}%`, limit],
		);
		return uncounted(rows.map(({ value }) => value));
	};

const assignees: Suggester = async (tx, text, limit) => {
	const people = await listPeople(tx);
	const values = new Set(['me', 'none', ...people.map(({ name }) => name)]);
	return uncounted([...values].filter((value) => value.toLowerCase().includes(text)).slice(0, limit));
};

const suggesters: Readonly<Record<SuggestRequest['key'], Suggester>> = {
	senderdomain: senderDomains,
	trap: trapDomains,
	org: fromRegister('Organisation', 'name'),
	intended: fromRegister('OrganisationDomain', 'domain'),
	lang: async (tx, text, limit) => uncounted(await recent(tx, 'language', text, limit)),
	assignee: assignees,
	type: async (_tx, text, limit) => uncounted(attachmentTypes.filter((type) => type.includes(text)).slice(0, limit)),
};

/** Values that a key of the search grammar can be completed to. */
export const suggestValues = (tx: pg.PoolClient, { key, text, limit }: SuggestInput): Promise<Value[]> =>
	suggesters[key](tx, text.trim().toLowerCase(), limit);
