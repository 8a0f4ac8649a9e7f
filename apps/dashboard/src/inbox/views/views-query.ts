import type { SavedView, SavedViewInput } from '@straymail/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.ts';

/** Own views and those that others share. */
export const viewsQuery = queryOptions({
	queryKey: ['views'],
	queryFn: async ({ signal }) => (await request<{ items: SavedView[] }>('/api/views', { signal })).items,
	staleTime: 30_000,
});

const pathOf = (id: string) => `/api/views/${encodeURIComponent(id)}`;

export const addView = (body: SavedViewInput): Promise<SavedView> =>
	request<SavedView>('/api/views', { method: 'POST', body });

export const changeView = (id: string, body: Partial<SavedViewInput>): Promise<SavedView> =>
	request<SavedView>(pathOf(id), { method: 'PATCH', body });

export const removeView = (id: string): Promise<void> => request(pathOf(id), { method: 'DELETE' });
