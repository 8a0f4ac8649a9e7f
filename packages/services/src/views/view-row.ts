import {
	isContentTerm,
	parseQuery,
	type SavedView,
	type SavedViewInput,
	type Sort,
	StraymailError,
} from '@straymail/contracts';
import type { Actor } from '../actor.ts';

/** Columns of `"SavedView"` that make a view. */
export const viewColumns = `"id", "ownerId", "ownerName", "name", "query", "sortKey", "sortDirection", "shared", "updatedAt"`;

export interface ViewColumns {
	readonly id: string;
	readonly ownerId: string;
	readonly ownerName: string;
	readonly name: string;
	readonly query: string;
	readonly sortKey: Sort['key'];
	readonly sortDirection: Sort['direction'];
	readonly shared: boolean;
	readonly updatedAt: Date;
}

export const toView = (row: ViewColumns, { id: actor }: Actor): SavedView => ({
	id: row.id,
	name: row.name,
	query: row.query,
	sort: { key: row.sortKey, direction: row.sortDirection },
	shared: row.shared,
	owner: { id: row.ownerId, name: row.ownerName },
	mine: row.ownerId === actor,
	updatedAt: row.updatedAt.toISOString(),
});

/**
 * A view lives on in lists and addresses: words of mail, which are content, do not belong into it.
 *
 * @throws {StraymailError} `search-syntax`, `view-holds-content`, both with the span.
 */
export const assertStructured = (query: string): void => {
	const secret = parseQuery(query, new Date(0)).terms.find(isContentTerm);
	if (!secret) return;
	throw new StraymailError(
		'view-holds-content',
		'Free words and subject: are content and are not kept in a view. Leave them out, or search for them each time.',
		{ span: secret.span },
	);
};

/** What the database says where an owner has two views of one name. */
export const refuseSameName = (error: unknown): never => {
	const { code, constraint } = error as { code?: string; constraint?: string };
	if (code !== '23505' || constraint !== 'SavedView_ownerId_name_key') throw error;
	throw new StraymailError('view-exists', 'You have a view of that name already. Choose another name.', {
		cause: error,
	});
};

/** What the log says of a view: it holds structured terms alone. */
export const auditOf = ({ id, name, query, shared }: Pick<SavedView, 'id' | 'name' | 'query' | 'shared'>) => ({
	target: id,
	detail: { name, query, shared } satisfies Partial<SavedViewInput>,
});
