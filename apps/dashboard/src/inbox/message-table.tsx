'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type MouseEvent, type RefObject, useCallback, useEffect, useImperativeHandle, useRef } from 'react';
import { cn } from '../words/class-names.ts';
import { columnLook, rowGrid } from './columns.tsx';
import { SkeletonRow } from './inbox-skeleton.tsx';
import { type InboxTable, MessageRow } from './message-row.tsx';
import { rowHeights, useListLayout } from './use-list-layout.ts';

export interface ListHandle {
	readonly isAtTop: () => boolean;
	readonly toTop: () => void;
	/** Moves the focus by `step` rows from `from`, or to the first row. */
	readonly move: (from: string | null, step: 1 | -1) => void;
}

interface Props {
	readonly table: InboxTable;
	/** Of all messages that match; null while unknown or above the server's cap. */
	readonly total: number | null;
	readonly hasMore: boolean;
	readonly loadMore: () => void;
	readonly openId: string | null;
	readonly fresh: ReadonlySet<string>;
	readonly stale: boolean;
	readonly onOpen: (event: MouseEvent<HTMLAnchorElement>, id: string) => void;
	readonly onFocus: (id: string) => void;
	readonly handle: RefObject<ListHandle | null>;
	/** Where the list was left. */
	readonly offset: RefObject<number>;
}

const sortWords = { asc: 'ascending', desc: 'descending' } as const;

const Header = ({ table }: { table: InboxTable }) => (
	<div role="rowgroup" className="bg-surface/95 border-line sticky top-0 z-10 border-b backdrop-blur-sm">
		<div role="row" aria-rowindex={1} className={cn(rowGrid, 'h-8')}>
			<div role="columnheader">
				<span className="sr-only">Select</span>
			</div>
			{table.getHeaderGroups()[0]?.headers.map((header) => {
				const sorted = header.column.getIsSorted();
				const look = cn('text-muted min-w-0 text-xs font-medium', columnLook[header.column.id]);
				if (!header.column.getCanSort()) {
					return (
						<div key={header.id} role="columnheader" className={look}>
							<table.FlexRender header={header} />
						</div>
					);
				}
				const Arrow = sorted === 'asc' ? ArrowUp : ArrowDown;
				return (
					<div key={header.id} role="columnheader" aria-sort={sorted ? sortWords[sorted] : 'none'} className={look}>
						<button
							type="button"
							onClick={header.column.getToggleSortingHandler()}
							className={cn(
								'hover:text-foreground inline-flex h-7 items-center gap-1 rounded',
								sorted && 'text-foreground',
							)}
						>
							<table.FlexRender header={header} />
							<Arrow aria-hidden className={cn('size-3', !sorted && 'invisible')} />
						</button>
					</div>
				);
			})}
		</div>
	</div>
);

// A real <table> cannot be virtualised without losing its layout: the roles say what it is.
/** The rows in sight, out of all that are loaded; more are asked for before the end comes into view. */
export const MessageTable = ({
	table,
	total,
	hasMore,
	loadMore,
	openId,
	fresh,
	stale,
	onOpen,
	onFocus,
	handle,
	offset,
}: Props) => {
	const scroller = useRef<HTMLDivElement>(null);
	const { compact, rem } = useListLayout(scroller);
	const { rows } = table.getRowModel();
	const rowHeight = rowHeights[compact ? 'card' : 'line'] * rem;
	const virtualizer = useVirtualizer({
		count: rows.length + (hasMore ? 3 : 0),
		getScrollElement: () => scroller.current,
		estimateSize: () => rowHeight,
		getItemKey: (index) => rows[index]?.id ?? `more-${index - rows.length}`,
		overscan: 10,
		initialOffset: offset.current,
		scrollPaddingStart: compact ? 0 : 2 * rem,
		useFlushSync: false,
	});
	useEffect(() => virtualizer.measure(), [rowHeight]);

	const items = virtualizer.getVirtualItems();
	const last = items.at(-1)?.index ?? 0;
	useEffect(() => {
		if (hasMore && last >= rows.length - 15) loadMore();
	}, [hasMore, last, rows.length, loadMore]);

	const focusRow = useCallback((id: string, tries = 4) => {
		const link = scroller.current?.querySelector<HTMLElement>(`[data-row-link="${id}"]`);
		if (link) return link.focus({ preventScroll: true });
		if (tries > 0) requestAnimationFrame(() => focusRow(id, tries - 1));
	}, []);
	useImperativeHandle(handle, () => ({
		isAtTop: () => (scroller.current?.scrollTop ?? 0) < 4,
		toTop: () => scroller.current?.scrollTo({ top: 0 }),
		move: (from, step) => {
			const at = from === null ? -1 : rows.findIndex(({ id }) => id === from);
			const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step));
			const id = rows[next]?.id;
			if (!id) return;
			virtualizer.scrollToIndex(next);
			focusRow(id);
		},
	}));

	return (
		<div
			ref={scroller}
			onScroll={(event) => {
				offset.current = event.currentTarget.scrollTop;
			}}
			className="@container min-h-0 flex-1 overflow-x-hidden overflow-y-auto [overflow-anchor:none]"
		>
			<div
				role="table"
				aria-label="Messages"
				aria-rowcount={total === null ? -1 : Math.max(total, rows.length) + 1}
				aria-busy={stale}
				className={cn('transition-opacity', stale && 'opacity-60')}
			>
				{!compact && <Header table={table} />}
				<div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
					{items.map((item) => {
						const row = rows[item.index];
						return (
							<div
								key={item.key}
								role="presentation"
								className="absolute inset-x-0 top-0"
								style={{ height: item.size, transform: `translateY(${item.start}px)` }}
							>
								{row ? (
									<MessageRow
										table={table}
										row={row}
										position={item.index + 2}
										open={row.id === openId}
										fresh={fresh.has(row.id)}
										compact={compact}
										onOpen={onOpen}
										onFocus={onFocus}
									/>
								) : (
									<SkeletonRow />
								)}
							</div>
						);
					})}
				</div>
			</div>
		</div>
	);
};
