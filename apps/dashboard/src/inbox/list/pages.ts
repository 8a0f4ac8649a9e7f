import type { MessageItem, SearchResponse } from '@straymail/contracts';
import type { InfiniteData } from '@tanstack/react-query';

/**
 * One keyset page of the list. A page far from what is in sight gives its rows back (`items` is null) and keeps its
 * place by `count`; its cursor fetches them again. So memory stays bounded over a list of any length.
 */
export interface ListPage {
	readonly items: readonly MessageItem[] | null;
	/** How many rows it stands for. */
	readonly count: number;
	/** Its first row, by which the page before finds its end when it is fetched again. */
	readonly firstId: string | null;
	readonly nextCursor: string | null;
}
export type InboxData = InfiniteData<ListPage, string | null>;

export const pageOf = ({ items, nextCursor }: Pick<SearchResponse, 'items' | 'nextCursor'>): ListPage => ({
	items,
	count: items.length,
	firstId: items[0]?.id ?? null,
	nextCursor,
});

/** What the list shows: rows by their place, loaded or not. */
export interface Rows {
	/** Places, loaded or given back. */
	readonly count: number;
	/** Rows in memory, in their order. */
	readonly loaded: readonly MessageItem[];
	/** The row at a place; undefined when its page was given back. */
	readonly at: (place: number) => MessageItem | undefined;
	/** The place of a row in memory, or -1. */
	readonly placeOf: (id: string) => number;
	readonly pageAt: (place: number) => number;
}

export const rowsOf = (data: Pick<InboxData, 'pages'> | undefined): Rows => {
	const pages = data?.pages ?? [];
	const starts: number[] = [];
	const loaded: MessageItem[] = [];
	let count = 0;
	for (const page of pages) {
		starts.push(count);
		count += page.count;
		if (page.items) loaded.push(...page.items);
	}
	const pageAt = (place: number): number => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= place) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return {
		count,
		loaded,
		pageAt,
		at: (place) => {
			const page = pageAt(place);
			return pages[page]?.items?.[place - (starts[page] ?? 0)];
		},
		placeOf: (id) => {
			for (const [page, { items }] of pages.entries()) {
				const at = items?.findIndex((item) => item.id === id) ?? -1;
				if (at >= 0) return (starts[page] ?? 0) + at;
			}
			return -1;
		},
	};
};

/** Replaces rows that are shown already by their newer state; their order stays. */
export const withUpdates = (data: InboxData, updates: readonly MessageItem[]): InboxData => {
	const newer = new Map(updates.map((item) => [item.id, item]));
	let changed = false;
	const pages = data.pages.map((page) => {
		if (!page.items?.some(({ id }) => newer.has(id))) return page;
		changed = true;
		return { ...page, items: page.items.map((item) => newer.get(item.id) ?? item) };
	});
	return changed ? { ...data, pages } : data;
};

/**
 * What of the newest messages is not in the list. Messages older than the first page are not new: a filter such as
 * `is:unreviewed` lets older ones move up when rows above them were reviewed.
 */
export const freshOf = (data: InboxData, head: SearchResponse): readonly MessageItem[] => {
	const [first] = data.pages;
	const shown = new Set(rowsOf(data).loaded.map(({ id }) => id));
	const edge = first?.nextCursor ? first.items?.at(-1)?.receivedAt : undefined;
	return head.items.filter(({ id, receivedAt }) => !shown.has(id) && (edge === undefined || receivedAt >= edge));
};

/** The first page grows by what arrives; past this it starts anew with the newest. */
const longestFirstPage = 400;

/**
 * Puts the newest messages before what is shown. When everything in `head` is new there may be more between it and
 * the old rows: then it replaces them.
 */
export const withHead = (data: InboxData, head: SearchResponse): InboxData => {
	const [first, ...rest] = data.pages;
	const fresh = freshOf(data, head);
	const gap = fresh.length === head.items.length && head.nextCursor !== null;
	if (!first?.items || gap || first.items.length + fresh.length > longestFirstPage) {
		return { pages: [pageOf(head)], pageParams: [null] };
	}
	const items = [...fresh, ...first.items];
	const grown = { ...first, items, count: items.length, firstId: items[0]?.id ?? null };
	return withUpdates({ ...data, pages: [grown, ...rest] }, head.items);
};

/** Pages kept on either side of those in sight. */
export const keptPages = 6;

/** Gives back the rows of pages far from `from`–`to`. The first stays: without a cursor it could not be had again. */
export const withoutFarPages = (data: InboxData, from: number, to: number): InboxData => {
	const isFar = (page: ListPage, at: number) =>
		at > 0 && page.items !== null && (at < from - keptPages || at > to + keptPages);
	if (!data.pages.some(isFar)) return data;
	return { ...data, pages: data.pages.map((page, at) => (isFar(page, at) ? { ...page, items: null } : page)) };
};

/** Puts rows back that were given back; what belongs to the next page by now is left to it. */
export const withPageAgain = (data: InboxData, cursor: string, items: readonly MessageItem[]): InboxData => {
	const at = data.pageParams.indexOf(cursor);
	const page = data.pages[at];
	if (!page || page.items) return data;
	const next = items.findIndex(({ id }) => id === data.pages[at + 1]?.firstId);
	const own = next < 0 ? items : items.slice(0, next);
	const again = { ...page, items: own, count: own.length, firstId: own[0]?.id ?? page.firstId };
	return { ...data, pages: data.pages.with(at, again) };
};
