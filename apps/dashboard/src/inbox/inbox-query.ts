import type { SearchRequest, SearchResponse, Sort } from '@straymail/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../api/request.ts';
import { type InboxData, type ListPage, pageOf } from './list/pages.ts';

export const pageSize = 100;

export const search = (body: Partial<SearchRequest>, signal?: AbortSignal): Promise<SearchResponse> =>
	request<SearchResponse>('/api/messages/search', { method: 'POST', body, signal });

type InboxKey = readonly ['inbox', string, Sort['key'], Sort['direction']];

/** Pages by keyset: what arrives later never moves a page that is already here. */
export const inboxQuery = (text: string, sort: Sort) =>
	infiniteQueryOptions<ListPage, Error, InboxData, InboxKey, string | null>({
		queryKey: ['inbox', text, sort.key, sort.direction] as const,
		queryFn: async ({ pageParam, signal }): Promise<ListPage> =>
			pageOf(await search({ query: text, cursor: pageParam, limit: pageSize, sort, facets: false }, signal)),
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.nextCursor,
		placeholderData: keepPreviousData,
		// Pages keep their identity by themselves; comparing thousands of them for each new one would cost frames.
		structuralSharing: false,
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
