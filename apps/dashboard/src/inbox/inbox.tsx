'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { RowSelectionState } from '@tanstack/react-table';
import { ArrowUp } from 'lucide-react';
import dynamic from 'next/dynamic';
import { parseAsString, useQueryState } from 'nuqs';
import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { meQuery } from '../api/queries.ts';
import { Button } from '../components/ui/button.tsx';
import { useKeyPress } from '../shell/key-press.ts';
import { count, plural } from '../words/numbers.ts';
import { FilterBar } from './filter-bar.tsx';
import { BadSearch, InboxError, NoMail, NoMatch, NoTrapDomain } from './inbox-empty.tsx';
import { facetsQuery, inboxQuery, rowsOf } from './inbox-query.ts';
import { InboxSkeleton } from './inbox-skeleton.tsx';
import { type ListHandle, MessageTable } from './message-table.tsx';
import { SearchBox } from './search-box.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useFreshMessages } from './use-fresh-messages.ts';
import { useInboxTable } from './use-inbox-table.ts';
import { useReview } from './use-review.ts';
import { useSearch } from './use-search.ts';
import { useWide } from './use-wide.ts';

const MessagePanel = dynamic(() => import('../message/message-panel.tsx').then((module) => module.MessagePanel));

/** Where each search's list was left, for the way back from a message. */
const offsets = new Map<string, { current: number }>();
const offsetOf = (key: string) => {
	const known = offsets.get(key) ?? { current: 0 };
	offsets.set(key, known);
	return known;
};

export const Inbox = () => {
	const { text, sort, setText, setSort } = useSearch();
	const [openId, setOpenId] = useQueryState('message', parseAsString);
	const [selection, setSelection] = useState<RowSelectionState>({});
	const cursor = useRef<string | null>(null);
	const list = useRef<ListHandle>(null);
	const searchInput = useRef<HTMLInputElement>(null);
	const wide = useWide();
	const { review } = useReview();

	const { data: me } = useQuery(meQuery);
	const messages = useInfiniteQuery(inboxQuery(text, sort));
	const { data: facets } = useQuery(facetsQuery(text));
	const rows = useMemo(() => rowsOf(messages.data), [messages.data]);
	const isAtTop = useCallback(() => list.current?.isAtTop() ?? true, []);
	const { waiting, fresh, announcement, show } = useFreshMessages({ text, sort, isAtTop });
	const table = useInboxTable({ rows, sort, onSort: setSort, selection, onSelection: setSelection });

	const search = useCallback(
		(next: string) => {
			setSelection({});
			setText(next);
		},
		[setText],
	);
	const open = useCallback(
		(event: MouseEvent<HTMLAnchorElement>, id: string) => {
			if (!wide || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
			event.preventDefault();
			void setOpenId(id);
		},
		[wide, setOpenId],
	);
	const remember = useCallback((id: string) => {
		cursor.current = id;
	}, []);
	const chosen = Object.keys(selection).filter((id) => selection[id]);
	const reviewChosen = () => {
		const ids = chosen.length > 0 ? chosen : [cursor.current ?? openId].filter((id) => id !== null);
		setSelection({});
		void review(ids);
	};
	useKeyPress({
		j: () => list.current?.move(cursor.current, 1),
		k: () => list.current?.move(cursor.current, -1),
		x: () =>
			table
				.getRowModel()
				.rows.find(({ id }) => id === cursor.current)
				?.toggleSelected(),
		e: reviewChosen,
		'/': (event) => {
			event.preventDefault();
			searchInput.current?.focus();
			searchInput.current?.select();
		},
		Escape: () => {
			if (openId) void setOpenId(null);
			else setSelection({});
		},
	});

	const fetchNextPage = messages.fetchNextPage;
	const loadMore = useCallback(() => {
		if (!messages.isFetchingNextPage && !messages.isPlaceholderData) void fetchNextPage();
	}, [fetchNextPage, messages.isFetchingNextPage, messages.isPlaceholderData]);
	const mayAdd = me?.user.role === 'operator' || me?.user.role === 'admin';
	const badSyntax = messages.error instanceof ApiError && messages.error.code === 'search-syntax';

	const body = () => {
		if (messages.isPending) return <InboxSkeleton />;
		if (badSyntax) return <BadSearch onClear={() => search('')} />;
		if (messages.isError && rows.length === 0) {
			return <InboxError error={messages.error} onRetry={() => void messages.refetch()} />;
		}
		if (rows.length === 0 && text) return <NoMatch onClear={() => search('')} />;
		if (rows.length === 0) return me?.firstRun.trapDomains === 0 ? <NoTrapDomain mayAdd={mayAdd} /> : <NoMail />;
		return (
			<MessageTable
				key={`${text}\n${sort.key}.${sort.direction}`}
				table={table}
				total={facets && !facets.capped ? facets.total : null}
				hasMore={messages.hasNextPage}
				loadMore={loadMore}
				openId={openId}
				fresh={fresh}
				stale={messages.isPlaceholderData}
				onOpen={open}
				onFocus={remember}
				handle={list}
				offset={offsetOf(`${text}\n${sort.key}.${sort.direction}`)}
			/>
		);
	};

	return (
		<div data-full-height className="flex min-h-0 flex-1">
			<section aria-label="Inbox" className="bg-surface flex min-w-0 flex-1 flex-col">
				<h1 className="sr-only">Inbox</h1>
				<div className="flex items-center gap-4 px-3 pt-2.5 pb-1 sm:px-4">
					<SearchBox text={text} error={messages.error} onSearch={search} inputRef={searchInput} />
					<p className="text-muted hidden min-w-24 text-right text-sm tabular-nums sm:block">
						{facets
							? `${count(facets.total)}${facets.capped ? '+' : ''} ${facets.total === 1 ? 'message' : 'messages'}`
							: ''}
					</p>
				</div>
				<div className="border-line border-b">
					{chosen.length > 0 ? (
						<SelectionBar selected={chosen.length} onReview={reviewChosen} onClear={() => setSelection({})} />
					) : (
						<FilterBar text={text} facets={facets} onSearch={search} />
					)}
				</div>
				<div className="relative flex min-h-0 flex-1 flex-col">
					{waiting > 0 && (
						<Button
							variant="primary"
							size="small"
							className="absolute top-10 left-1/2 z-20 -translate-x-1/2 rounded-full shadow-lg"
							onClick={() => {
								list.current?.toTop();
								void show();
							}}
						>
							<ArrowUp aria-hidden /> {plural(waiting, 'new message')}
						</Button>
					)}
					{body()}
				</div>
				<p role="status" className="sr-only">
					{announcement}
				</p>
			</section>
			{openId && <MessagePanel key={openId} id={openId} onClose={() => void setOpenId(null)} />}
		</div>
	);
};
