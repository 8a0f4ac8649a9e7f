import type {
	DnsPlan,
	MessageDetail,
	OrganisationDetail,
	OverviewResponse,
	Period,
	SenderDomainDetail,
	SendersRequest,
	SendersResponse,
	StatsResponse,
	StrayedResponse,
	TrapDomain,
} from '@straymail/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';
import type { AuditPage, DomainSuggestion, Me, OrganisationItem } from './types.ts';

/** One place for keys, so that what a mutation or a live event touches is found again. */
export const meQuery = queryOptions({
	queryKey: ['me'],
	queryFn: ({ signal }) => request<Me>('/api/me', { signal }),
	staleTime: 60_000,
});

export const statsQuery = queryOptions({
	queryKey: ['stats'],
	queryFn: ({ signal }) => request<StatsResponse>('/api/stats', { signal }),
	staleTime: 10_000,
});

export const messageQuery = (id: string) =>
	queryOptions({
		queryKey: ['message', id],
		queryFn: ({ signal }) => request<MessageDetail>(`/api/messages/${encodeURIComponent(id)}`, { signal }),
		staleTime: 30_000,
	});

export const trapDomainsQuery = queryOptions({
	queryKey: ['trap-domains'],
	queryFn: async ({ signal }) => (await request<{ items: TrapDomain[] }>('/api/trap-domains', { signal })).items,
	staleTime: 10_000,
});

/** Who is most likely meant by mail to `domain`, best first. */
export const suggestionsQuery = (domain: string) =>
	queryOptions({
		queryKey: ['suggest', domain],
		queryFn: async ({ signal }) =>
			(
				await request<{ suggestions: DomainSuggestion[] }>(
					`/api/trap-domains/suggest?domain=${encodeURIComponent(domain)}`,
					{ signal },
				)
			).suggestions,
		staleTime: 300_000,
		retry: false,
	});

export const organisationsQuery = (words: string) =>
	queryOptions({
		queryKey: ['organisations', words],
		queryFn: ({ signal }) =>
			request<{ items: OrganisationItem[]; total: number }>(`/api/organisations?q=${encodeURIComponent(words)}`, {
				signal,
			}),
		staleTime: 60_000,
	});

export const auditPage = (cursor: string | null, signal?: AbortSignal): Promise<AuditPage> =>
	request<AuditPage>(`/api/audit${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`, { signal });

export const overviewQuery = queryOptions({
	queryKey: ['overview'],
	queryFn: ({ signal }) => request<OverviewResponse>('/api/overview', { signal }),
	staleTime: 10_000,
	refetchInterval: 30_000,
});

export const sendersQuery = (asked: SendersRequest) =>
	queryOptions({
		queryKey: ['senders', asked],
		queryFn: ({ signal }) => request<SendersResponse>('/api/senders', { method: 'POST', body: asked, signal }),
		staleTime: 30_000,
	});

export const senderQuery = (domain: string, period: Period) =>
	queryOptions({
		queryKey: ['sender', domain, period],
		queryFn: ({ signal }) =>
			request<SenderDomainDetail>(`/api/senders/${encodeURIComponent(domain)}?period=${period}`, { signal }),
		staleTime: 30_000,
	});

export const strayedQuery = (period: Period) =>
	queryOptions({
		queryKey: ['strayed', period],
		queryFn: ({ signal }) => request<StrayedResponse>(`/api/organisations/strayed?period=${period}`, { signal }),
		staleTime: 30_000,
	});

export const organisationQuery = (id: string, period: Period) =>
	queryOptions({
		queryKey: ['organisation', id, period],
		queryFn: ({ signal }) =>
			request<OrganisationDetail>(`/api/organisations/${encodeURIComponent(id)}?period=${period}`, { signal }),
		staleTime: 30_000,
	});

/** Records to publish for a trap domain. */
export const dnsQuery = (id: string) =>
	queryOptions({
		queryKey: ['dns', id],
		queryFn: ({ signal }) => request<DnsPlan>(`/api/trap-domains/${encodeURIComponent(id)}/dns`, { signal }),
		staleTime: 60_000,
	});
