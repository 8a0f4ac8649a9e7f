import type { HistogramResponse } from '@straymail/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.ts';

export const histogramQuery = (text: string, bars: number) =>
	queryOptions({
		queryKey: ['histogram', text, bars] as const,
		queryFn: ({ signal }) =>
			request<HistogramResponse>('/api/messages/histogram', { method: 'POST', body: { query: text, bars }, signal }),
		placeholderData: keepPreviousData,
		staleTime: 15_000,
		retry: false,
	});
