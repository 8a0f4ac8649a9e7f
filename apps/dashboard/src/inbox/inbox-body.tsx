'use client';

import type { Facets, Sort } from '@straymail/contracts';
import type { RowSelectionState } from '@tanstack/react-table';
import type { RefObject } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Me } from '../api/types.ts';
import { BadSearch, InboxError, NoMail, NoMatch, NoSuchView, NoTrapDomain, NothingLeft } from './inbox-empty.tsx';
import { InboxSkeleton } from './inbox-skeleton.tsx';
import { offsetOf } from './list/offsets.ts';
import type { useMessageList } from './list/use-message-list.ts';
import type { RowActions } from './table/message-row.tsx';
import { type ListHandle, MessageTable } from './table/message-table.tsx';

interface Props {
	readonly messages: ReturnType<typeof useMessageList>;
	readonly text: string;
	readonly sort: Sort;
	readonly me: Me | undefined;
	readonly facets: Facets | null | undefined;
	readonly viewMissing: boolean;
	readonly onSearch: (text: string) => void;
	readonly onSort: (sort: Sort) => void;
	readonly selection: RowSelectionState;
	readonly onSelection: (selection: RowSelectionState) => void;
	readonly onSelectAll: (on: boolean) => void;
	readonly openId: string | null;
	readonly fresh: ReadonlySet<string>;
	readonly actions: RowActions;
	readonly handle: RefObject<ListHandle | null>;
}

/** The list, or what stands in its place: what that means, and what to do next. */
export const InboxBody = (props: Props) => {
	const { messages, text, sort, me, facets, viewMissing, onSearch } = props;
	const { rows } = messages;
	const clear = () => onSearch('');
	if (viewMissing) return <NoSuchView onClear={clear} />;
	if (messages.isPending) return <InboxSkeleton />;
	if (messages.error instanceof ApiError && messages.error.code === 'search-syntax')
		return <BadSearch onClear={clear} />;
	if (messages.isError && rows.count === 0) {
		return <InboxError error={messages.error} onRetry={() => void messages.refetch()} />;
	}
	if (rows.count === 0 && text === 'is:unreviewed') return <NothingLeft onClear={clear} />;
	if (rows.count === 0 && text) return <NoMatch text={text} onSearch={onSearch} />;
	if (rows.count === 0) {
		const mayAdd = me?.user.role === 'operator' || me?.user.role === 'admin';
		return me?.firstRun.trapDomains === 0 ? <NoTrapDomain mayAdd={mayAdd} /> : <NoMail />;
	}
	const key = `${text}\n${sort.key}.${sort.direction}`;
	return (
		<MessageTable
			{...props}
			key={key}
			rows={rows}
			see={messages.see}
			total={facets && !facets.capped ? facets.total : null}
			hasMore={messages.hasNextPage}
			stale={messages.isPlaceholderData}
			offset={offsetOf(key)}
		/>
	);
};
