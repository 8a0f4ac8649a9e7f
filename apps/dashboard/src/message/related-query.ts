import type { RelatedResponse } from '@straymail/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../api/request.ts';

export const relatedQuery = (id: string) =>
	queryOptions({
		queryKey: ['related', id],
		queryFn: ({ signal }) => request<RelatedResponse>(`/api/messages/${encodeURIComponent(id)}/related`, { signal }),
		staleTime: 60_000,
	});
