import type { SuggestRequest, SuggestResponse } from '@straymail/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.ts';

/** Values for a key as one types; what is typed travels in the body. */
export const suggestQuery = (key: SuggestRequest['key'] | null, text: string, limit = 8) =>
	queryOptions({
		queryKey: ['search-values', key, text, limit] as const,
		queryFn: async ({ signal }) =>
			(await request<SuggestResponse>('/api/messages/suggest', { method: 'POST', body: { key, text, limit }, signal }))
				.values,
		enabled: key !== null,
		placeholderData: keepPreviousData,
		staleTime: 60_000,
		retry: false,
	});
