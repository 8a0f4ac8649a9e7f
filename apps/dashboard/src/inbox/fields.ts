import type { Facets, Sort } from '@straymail/contracts';

/** Everything that a message can be listed, sorted, filtered and searched by. */
export type FieldId =
	| 'level'
	| 'senderDomain'
	| 'subject'
	| 'status'
	| 'assignee'
	| 'categories'
	| 'organisation'
	| 'intended'
	| 'trapDomain'
	| 'kind'
	| 'language'
	| 'attachments'
	| 'authentication'
	| 'size'
	| 'receivedAt';

export interface ColumnField {
	/** In rem. */
	readonly width: number;
	readonly least: number;
	/** From this width of the list on, in rem, it is shown unless the reader said otherwise; null: only when asked for. */
	readonly from: number | null;
	readonly sort?: { readonly key: Sort['key']; readonly first: Sort['direction'] };
	readonly end?: boolean;
}

export interface FilterField {
	readonly key: string;
	/** A message has one of these, so that choosing another replaces the first. */
	readonly alone: boolean;
	/** Value and count, as the API found them; a number for each fixed value stands in `counts`. */
	readonly values: (facets: Facets) => readonly { readonly value: string; readonly count: number }[];
	/** Values that are always offered, in this order. */
	readonly fixed?: readonly string[];
	/** Open in the filter panel until the reader folds it. */
	readonly open?: boolean;
	/** Values are asked for as one types, since there may be thousands. */
	readonly suggest?: boolean;
}

export interface Field {
	readonly id: FieldId;
	readonly column?: ColumnField;
	readonly filter?: FilterField;
}

const listed = (counts: Partial<Record<string, number>>) =>
	Object.entries(counts).map(([value, count]) => ({ value, count: count ?? 0 }));

/** `is:` speaks of the status with words of its own. */
const statusWords: Readonly<Record<string, string>> = { new: 'unreviewed' };

/**
 * The inbox's fields, described once: columns, their order and widths, filters with their counts and the completion
 * of the search box are made from this. Names stand in the messages under `fields`.
 */
export const fields: readonly Field[] = [
	{
		id: 'level',
		column: { width: 5.75, least: 3, from: 0, sort: { key: 'level', first: 'desc' } },
		filter: {
			key: 'level',
			alone: true,
			open: true,
			fixed: ['>=high', 'critical', 'high', 'moderate', 'low', 'none'],
			values: ({ level }) => [{ value: '>=high', count: (level.high ?? 0) + (level.critical ?? 0) }, ...listed(level)],
		},
	},
	{
		id: 'status',
		column: { width: 6, least: 3, from: null },
		filter: {
			key: 'is',
			alone: true,
			open: true,
			fixed: ['unreviewed', 'reviewed', 'unreadable'],
			values: ({ status }) => listed(status).map(({ value, count }) => ({ value: statusWords[value] ?? value, count })),
		},
	},
	{
		id: 'senderDomain',
		column: { width: 11, least: 5, from: 0, sort: { key: 'senderDomain', first: 'asc' } },
		filter: { key: 'senderdomain', alone: true, open: true, suggest: true, values: ({ senderDomain }) => senderDomain },
	},
	{ id: 'subject', column: { width: 20, least: 10, from: 0 } },
	{
		id: 'assignee',
		column: { width: 8, least: 4, from: null },
		filter: { key: 'assignee', alone: true, suggest: true, values: ({ assignee }) => assignee },
	},
	{
		id: 'categories',
		column: { width: 8, least: 4, from: 64 },
		filter: { key: 'category', alone: false, values: ({ category }) => listed(category) },
	},
	{
		id: 'organisation',
		column: { width: 12, least: 5, from: null },
		filter: { key: 'org', alone: true, suggest: true, values: ({ organisation }) => organisation },
	},
	{ id: 'intended', column: { width: 14, least: 6, from: 0 } },
	{
		id: 'trapDomain',
		column: { width: 8, least: 4, from: null },
		filter: { key: 'trap', alone: true, suggest: true, values: ({ trapDomain }) => trapDomain },
	},
	{
		id: 'kind',
		column: { width: 5.25, least: 3, from: 64 },
		filter: {
			key: 'kind',
			alone: true,
			open: true,
			fixed: ['genuine', 'reflection', 'bulk', 'spam', 'bounce', 'probe'],
			values: ({ kind }) => listed(kind),
		},
	},
	{
		id: 'language',
		column: { width: 6, least: 3, from: null },
		filter: { key: 'lang', alone: true, suggest: true, values: ({ language }) => language },
	},
	{
		id: 'attachments',
		column: { width: 6, least: 3, from: null },
		filter: { key: 'type', alone: false, suggest: true, values: ({ attachmentType }) => attachmentType },
	},
	{ id: 'authentication', filter: { key: 'auth', alone: false, values: ({ authentication }) => authentication } },
	{ id: 'size', column: { width: 4.5, least: 3, from: 80, sort: { key: 'size', first: 'desc' }, end: true } },
	{
		id: 'receivedAt',
		column: { width: 5, least: 3.5, from: 0, sort: { key: 'receivedAt', first: 'desc' }, end: true },
	},
];

export type ColumnOf = Field & { readonly column: ColumnField };
export type FilterOf = Field & { readonly filter: FilterField };
export const columnFields = fields.filter((field): field is ColumnOf => field.column !== undefined);
/** Those with few, known values first: they are what people reach for. */
export const filterFields = fields
	.filter((field): field is FilterOf => field.filter !== undefined)
	.toSorted((a, b) => Number(!a.filter.fixed) - Number(!b.filter.fixed));

/** The field that a key of the search grammar asks for. */
export const fieldOfKey = (key: string): FilterOf | undefined => filterFields.find(({ filter }) => filter.key === key);

export interface FieldValue {
	readonly value: string;
	/** Undefined until counted. */
	readonly count: number | undefined;
}

/** A filter's values with their counts: fixed ones in their order, others by how many have them. */
export const valuesOf = ({ filter }: FilterOf, facets: Facets | null | undefined): readonly FieldValue[] => {
	const counted = facets ? filter.values(facets) : [];
	const numbers = new Map(counted.map(({ value, count }) => [value, count]));
	if (filter.fixed) {
		return filter.fixed.map((value) => ({ value, count: facets ? (numbers.get(value) ?? 0) : undefined }));
	}
	return counted.filter(({ value }) => value !== '').toSorted((a, b) => b.count - a.count);
};
