import type { Sort } from '@straymail/contracts';
import type { Position } from './cursor.ts';

/** Columns to sort by; the id, whose first bits are the time, comes last and alone stands for the time. */
const columns = { receivedAt: null, level: 'm."level"', senderDomain: 'm."senderDomain"', size: 'm."size"' } as const;

/** What a cursor keeps of a row beside its id. */
export const sortColumn = ({ key }: Sort): string => columns[key] ?? 'NULL';

export const orderBy = ({ key, direction }: Sort): string => {
	const column = columns[key];
	// PostgreSQL's own places for null (first when descending) are what the index gives without a sort: messages
	// that are not analysed yet stand above the critical ones.
	return column ? `${column} ${direction}, m."id" ${direction}` : `m."id" ${direction}`;
};

/**
 * Rows after a position. `parameter` takes a value and gives its number.
 *
 * Null stands above every level, so the comparison of rows, which null would make unknown, is spelt out.
 */
export const afterPosition = (
	{ key, direction }: Sort,
	position: Position,
	parameter: (value: unknown) => string,
): string => {
	const column = columns[key];
	const sign = direction === 'asc' ? '>' : '<';
	const id = `${parameter(position.id)}::uuid`;
	if (!column) return `m."id" ${sign} ${id}`;
	if (position.key === null) {
		const amongNulls = `(${column} IS NULL AND m."id" ${sign} ${id})`;
		return direction === 'desc' ? `(${amongNulls} OR ${column} IS NOT NULL)` : amongNulls;
	}
	const type = key === 'senderDomain' ? 'text' : 'int';
	const compared = `(${column}, m."id") ${sign} (${parameter(position.key)}::${type}, ${id})`;
	return key === 'level' && direction === 'asc' ? `(${compared} OR ${column} IS NULL)` : compared;
};
