'use client';

import type { Sort } from '@straymail/contracts';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { inboxQuery, pageSize, search } from '../inbox-query.ts';
import { forgetOffsets } from './offsets.ts';
import { type InboxData, rowsOf, withoutFarPages, withPageAgain } from './pages.ts';

/** Asks for the next page this many rows before the end comes into view. */
const ahead = pageSize;

/**
 * The list over keyset pages. `see` is told which places are drawn: it asks for what comes next, gives back the rows
 * of far pages, and fetches given-back ones again when they near.
 */
export const useMessageList = (text: string, sort: Sort, enabled: boolean) => {
	const client = useQueryClient();
	const query = useInfiniteQuery({ ...inboxQuery(text, sort), enabled });
	const data: InboxData | undefined = query.data;
	const { fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData } = query;
	const rows = useMemo(() => rowsOf(data), [data]);
	const again = useRef(new Set<string>());

	// A list that was left for another search is asked for anew: rows may have left it since.
	const shown = useRef<string | null>(null);
	const key = `${text}\n${sort.key}.${sort.direction}`;
	useEffect(() => {
		if (shown.current !== null && shown.current !== key) {
			client.removeQueries({ queryKey: ['inbox'], type: 'inactive' });
			forgetOffsets();
		}
		shown.current = key;
	}, [client, key]);
	const refresh = useCallback(
		() => client.resetQueries({ queryKey: inboxQuery(text, sort).queryKey }),
		[client, text, sort],
	);

	const refill = useCallback(
		async (cursor: string, limit: number) => {
			if (again.current.has(cursor)) return;
			again.current.add(cursor);
			const { queryKey } = inboxQuery(text, sort);
			try {
				const { items } = await search({ query: text, cursor, limit, sort, facets: false });
				client.setQueryData<InboxData>(queryKey, (old) => old && withPageAgain(old, cursor, items));
			} catch {
				// The place stays a grey row; the next look asks again.
			} finally {
				again.current.delete(cursor);
			}
		},
		[client, text, sort],
	);

	const see = useCallback(
		(first: number, last: number) => {
			if (!data || isPlaceholderData) return;
			if (hasNextPage && !isFetchingNextPage && last >= rows.count - ahead) void fetchNextPage();
			const from = rows.pageAt(Math.max(0, first));
			const to = rows.pageAt(Math.max(0, Math.min(rows.count, last) - 1));
			for (let page = Math.max(0, from - 1); page <= to + 1; page += 1) {
				const given = data.pages[page];
				const cursor = data.pageParams[page];
				if (given && given.items === null && cursor) void refill(cursor, Math.min(200, Math.max(1, given.count)));
			}
			const trimmed = withoutFarPages(data, from, to);
			if (trimmed !== data && !isFetchingNextPage)
				client.setQueryData<InboxData>(inboxQuery(text, sort).queryKey, trimmed);
		},
		[client, data, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, rows, refill, text, sort],
	);
	return { ...query, rows, see, refresh };
};
