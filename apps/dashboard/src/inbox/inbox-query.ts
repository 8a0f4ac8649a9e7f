import type { MessageItem, SearchRequest, SearchResponse, Sort } from '@straymail/contracts';
import { type InfiniteData, infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../api/request.ts';

export const pageSize = 50;
export type InboxData = InfiniteData<SearchResponse, string | null>;

export const search = (body: Partial<SearchRequest>, signal?: AbortSignal): Promise<SearchResponse> =>
	request<SearchResponse>('/api/messages/search', { method: 'POST', body, signal });

/** Pages by keyset: what arrives later never moves a page that is already here. */
export const inboxQuery = (text: string, sort: Sort) =>
	infiniteQueryOptions({
		queryKey: ['inbox', text, sort.key, sort.direction] as const,
		queryFn: ({ pageParam, signal }) =>
			search({ query: text, cursor: pageParam, limit: pageSize, sort, facets: false }, signal),
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.nextCursor,
		placeholderData: keepPreviousData,
		// New messages come in by live events; a refetch of every page would only make rows jump.
		staleTime: Number.POSITIVE_INFINITY,
	});

/** Counts are asked for apart from the rows, so that rows do not wait for them. */
export const facetsQuery = (text: string) =>
	queryOptions({
		queryKey: ['facets', text] as const,
		queryFn: async ({ signal }) => (await search({ query: text, limit: 1, facets: true }, signal)).facets,
		placeholderData: keepPreviousData,
		staleTime: 15_000,
	});

/** Rows of all loaded pages; a message that two pages hold is shown once. */
export const rowsOf = (data: Pick<InboxData, 'pages'> | undefined): readonly MessageItem[] => {
	if (!data) return [];
	const seen = new Set<string>();
	return data.pages.flatMap(({ items }) =>
		items.filter(({ id }) => {
			if (seen.has(id)) return false;
			seen.add(id);
			return true;
		}),
	);
};

/** Replaces rows that are shown already by their newer state; their order stays. */
export const withUpdates = (data: InboxData, updates: readonly MessageItem[]): InboxData => {
	const newer = new Map(updates.map((item) => [item.id, item]));
	return {
		...data,
		pages: data.pages.map((page) => ({ ...page, items: page.items.map((item) => newer.get(item.id) ?? item) })),
	};
};

/**
 * Puts the first page's new messages before what is shown. When the whole first page is new there may be more
 * between it and the old rows: then it replaces them.
 */
export const withHead = (data: InboxData, head: SearchResponse): InboxData => {
	const shown = new Set(rowsOf(data).map(({ id }) => id));
	const fresh = head.items.filter(({ id }) => !shown.has(id));
	const [first, ...rest] = data.pages;
	if (!first || (fresh.length === head.items.length && head.nextCursor !== null)) {
		return { pages: [head], pageParams: [null] };
	}
	return withUpdates({ ...data, pages: [{ ...first, items: [...fresh, ...first.items] }, ...rest] }, head.items);
};
