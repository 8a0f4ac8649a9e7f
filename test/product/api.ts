import type { MessageDetail, MessageItem, SearchResponse, StatsResponse } from '@straymail/contracts';
import type { Product } from './product.ts';

export interface Api {
	get<T>(path: string): Promise<T>;
	post<T>(path: string, body: unknown): Promise<T>;
	search(query: string): Promise<MessageItem[]>;
	show(id: string): Promise<MessageDetail>;
	stats(): Promise<StatsResponse>;
	/** Waits until a search finds a message that is analysed; fails after thirty seconds. */
	found(query: string): Promise<MessageItem>;
}

const request = async <T>(url: string, token: string, body?: unknown): Promise<T> => {
	const response = await fetch(url, {
		method: body === undefined ? 'GET' : 'POST',
		headers: {
			authorization: `Bearer ${token}`,
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
		},
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
	return (await response.json()) as T;
};

/** The product's API with a bearer token made by its command line. */
export const openApi = async (product: Product, role = 'operator'): Promise<Api> => {
	const { out, error, code } = await product.command('token', 'create', '--role', role);
	if (code !== 0) throw new Error(`token create: ${error}`);
	const token = out.trim();
	const post = <T>(path: string, body: unknown) => request<T>(`${product.url}/api/${path}`, token, body);
	const get = <T>(path: string) => request<T>(`${product.url}/api/${path}`, token);
	const search = async (query: string) =>
		(await post<SearchResponse>('messages/search', { query, limit: 200, facets: false })).items;
	return {
		get,
		post,
		search,
		show: (id) => get<MessageDetail>(`messages/${id}`),
		stats: () => get<StatsResponse>('stats'),
		found: async (query) => {
			for (const until = Date.now() + 30_000; Date.now() < until; ) {
				const item = (await search(query)).find(({ status }) => status !== 'received');
				if (item) return item;
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			throw new Error(`nothing found for ${query} analysed within 30 s`);
		},
	};
};
