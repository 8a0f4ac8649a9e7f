import { levelRank, type ParsedQuery, type SearchTerm } from '@straymail/contracts';
import { senderDomainKey } from '../hot/sender-domain-key.ts';

/** How words become lexemes of the blind index; the key stays with the caller. */
export interface WordIndex {
	readonly foldWords: (text: string) => string[];
	readonly hashWord: (word: string) => string;
}

/** What turns the terms of a query into SQL, beside the query itself. */
export interface SearchContext extends WordIndex {
	/** User ids for each value of `assignee:` but `none`. */
	readonly assignees?: ReadonlyMap<string, readonly string[]>;
	/** Ids of the organisations that each value of `org:` names. */
	readonly organisations?: ReadonlyMap<string, readonly string[]>;
}

/** SQL with numbered parameters, gathered in order. */
export interface SqlCondition {
	readonly sql: string;
	readonly values: readonly unknown[];
}

/** A pattern for LIKE that finds the text itself, whatever signs it holds. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

class Parameters {
	readonly values: unknown[] = [];

	add(value: unknown): string {
		this.values.push(value);
		return `$${this.values.length}`;
	}
}

const recipientExists = (condition: string): string =>
	`EXISTS (SELECT FROM "Recipient" r WHERE r."messageId" = m."id" AND (${condition}))`;

/**
 * Domains stand in lower case. Behind row-level security the planner uses its statistics for `=`, not for LIKE, so the
 * columns are compared bare.
 */
const domainMatches = (column: string, name: string, parameters: Parameters): string =>
	`${column} = ${parameters.add(name)} OR ${column} LIKE ${parameters.add(`%.${escapeLike(name)}`)}`;

/**
 * Keys of a domain and of all below it. As a range and not as LIKE: PostgreSQL uses its statistics of these operators
 * behind row-level security, and knows from them whether to read the index of domains or the newest messages. A slash
 * follows the full stop that ends every key.
 */
const keyBegins = (column: string, key: string, parameters: Parameters): string =>
	key === ''
		? 'false'
		: `${column} ~>=~ ${parameters.add(key)} AND ${column} ~<~ ${parameters.add(`${key.slice(0, -1)}/`)}`;

const domainColumns = { to: 'r."domain"', intended: 'r."intendedDomain"' } as const;

/** The address of a recipient has an index by its beginning in lower case, the intended one has none. */
const addressBegins = {
	to: (text: string, parameters: Parameters) => `lower(r."address") LIKE ${parameters.add(`${escapeLike(text)}%`)}`,
	intended: (text: string, parameters: Parameters) =>
		`r."intendedAddress" ILIKE ${parameters.add(`${escapeLike(text)}%`)}`,
} as const;

/** An address, the beginning of one, or a domain with all below it. */
const addressMatches = (which: keyof typeof addressBegins, value: string, parameters: Parameters): string => {
	const text = value.toLowerCase();
	if (text.indexOf('@') > 0) return addressBegins[which](text, parameters);
	const inDomain = domainMatches(domainColumns[which], text.replace(/^@/, ''), parameters);
	return text.startsWith('@') ? inDomain : `${addressBegins[which](text, parameters)} OR ${inDomain}`;
};

const textCondition = (
	{ key, value }: SearchTerm & { type: 'text' },
	{ organisations }: SearchContext,
	parameters: Parameters,
): string => {
	switch (key) {
		case 'senderdomain':
			return keyBegins('m."senderDomainKey"', senderDomainKey(value.replace(/^[@.]+|\.+$/g, '')), parameters);
		case 'from': {
			const pattern = parameters.add(`%${escapeLike(value)}%`);
			return `(m."headerFrom" ILIKE ${pattern} OR m."envelopeFrom" ILIKE ${pattern})`;
		}
		case 'to':
			return recipientExists(addressMatches('to', value, parameters));
		case 'intended':
			return recipientExists(addressMatches('intended', value, parameters));
		case 'trap':
			return recipientExists(`r."trapDomain" = ${parameters.add(value.toLowerCase())}`);
		case 'org':
			return `m."analysisVersion" > 0 AND m."organisationIds" && ${parameters.add(organisations?.get(value) ?? [])}::uuid[]`;
		case 'subject':
			return `m."subject" ILIKE ${parameters.add(`%${escapeLike(value)}%`)}`;
		case 'lang':
			return `m."language" = ${parameters.add(value.toLowerCase())}`;
	}
};

const isConditions = {
	unreviewed: `m."status" IN ('received', 'new')`,
	reviewed: `m."status" = 'reviewed'`,
	unreadable: `m."status" = 'unreadable'`,
	locked: `m."locked"`,
	assigned: `m."assignee" IS NOT NULL`,
	held: `m."held"`,
	'in-report': `m."inReport"`,
} as const;

/** Words in a row must follow each other when they stood in quotes, or were one word to the reader (`follow-up`). */
const wordsCondition = (text: string, index: WordIndex, parameters: Parameters): string => {
	const lexemes = index.foldWords(text).map((word) => index.hashWord(word));
	// Signs alone stand in no text of the index: asking for them finds nothing rather than everything.
	if (lexemes.length === 0) return 'false';
	return `m."words" @@ ${parameters.add(lexemes.join(' <-> '))}::tsquery`;
};

/** The id holds the time of its making, a little before the message was whole: it picks partitions and the index. */
const timeCondition = ({ edge }: SearchTerm & { type: 'time' }, at: string): string =>
	edge === 'after'
		? `m."receivedAt" >= ${at}::timestamptz AND m."id" >= straymail_uuid_floor(${at}::timestamptz - interval '1 day')`
		: `m."receivedAt" < ${at}::timestamptz AND m."id" < straymail_uuid_floor(${at}::timestamptz + interval '1 day')`;

const assigneeCondition = (value: string, { assignees }: SearchContext, parameters: Parameters): string =>
	value.toLowerCase() === 'none'
		? `m."assignee" IS NULL`
		: `m."assignee" = ANY (${parameters.add(assignees?.get(value) ?? [])}::text[])`;

/** Says what the index wants to hear: arrays of messages that were analysed. */
const arrayHas = (column: string, value: string, parameters: Parameters): string =>
	`m."analysisVersion" > 0 AND m."${column}" @> ARRAY[${parameters.add(value)}]::text[]`;

const termCondition = (term: SearchTerm, context: SearchContext, parameters: Parameters): string => {
	switch (term.type) {
		case 'text':
			return textCondition(term, context, parameters);
		case 'kind':
			return `m."kind" = ${parameters.add(term.value)}`;
		case 'level':
			return `m."level" ${term.comparison} ${parameters.add(levelRank(term.value))}`;
		case 'category':
			return arrayHas('categories', term.value, parameters);
		case 'attachment':
			return arrayHas('attachmentTypes', term.value, parameters);
		case 'auth':
			return arrayHas('authResults', term.value, parameters);
		case 'assignee':
			return assigneeCondition(term.value, context, parameters);
		case 'finding':
			return `EXISTS (SELECT FROM "Finding" f WHERE f."messageId" = m."id" AND f."type" = ${parameters.add(term.value)})`;
		case 'has':
			return term.value === 'attachment' ? `m."hasAttachment"` : `m."copies" > 1`;
		case 'is':
			return isConditions[term.value];
		case 'time':
			return timeCondition(term, parameters.add(term.at));
		case 'size':
			return `m."size" ${term.edge === 'larger' ? '>' : '<'} ${parameters.add(term.octets)}`;
		case 'words':
			return wordsCondition(term.text, context, parameters);
	}
};

/** Terms of which the planner cannot know, behind row-level security, how much they find. */
const unestimated = new Set<SearchTerm['type']>(['words', 'category', 'attachment', 'auth', 'finding']);

/** Whether a query may find every tenth message or none, for all that the planner knows. */
export const isUnpredictable = ({ terms }: ParsedQuery): boolean =>
	terms.some(
		(term) =>
			!term.negated &&
			(unestimated.has(term.type) || (term.type === 'text' && term.key !== 'senderdomain' && term.key !== 'lang')),
	);

/** The WHERE of a query over `"Message" m`. Copies of a message (RFC 1047) are left out: they are shown as one. */
export const conditionOf = (query: ParsedQuery, context: SearchContext): SqlCondition => {
	const parameters = new Parameters();
	const conditions = query.terms.map((term) => {
		const condition = termCondition(term, context, parameters);
		// An unknown value (a message not yet analysed) is not what was asked for, so it is its opposite.
		return term.negated ? `(${condition}) IS NOT TRUE` : `(${condition})`;
	});
	return { sql: ['m."repeatOf" IS NULL', ...conditions].join(' AND '), values: parameters.values };
};
