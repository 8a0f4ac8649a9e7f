'use client';

import type { Sort } from '@straymail/contracts';
import type { RowSelectionState } from '@tanstack/react-table';
import { type RefObject, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { cn } from '../../words/class-names.ts';
import { SkeletonRow } from '../inbox-skeleton.tsx';
import type { Rows } from '../list/pages.ts';
import { rowHeights, useListLayout } from '../list/use-list-layout.ts';
import { useRowWindow } from '../list/use-row-window.ts';
import { useFieldWords } from '../use-field-words.ts';
import { type ColumnLayout, gridTracks, leastWidth } from './column-layout.ts';
import { columnLayout } from './kept-layout.ts';
import { MessageRow, type RowActions } from './message-row.tsx';
import { tracksProperty } from './row-grid.ts';
import { TableHeader } from './table-header.tsx';
import { useInboxTable } from './use-inbox-table.ts';

export interface ListHandle {
	readonly isAtTop: () => boolean;
	readonly toTop: () => void;
	/** In rem, as it decides about columns. */
	readonly width: () => number;
	/** Moves the focus by `step` rows from `from`, or to the first row; answers with the row that it stands on. */
	readonly move: (from: string | null, step: number) => string | null;
}

interface Props {
	readonly rows: Rows;
	readonly see: (first: number, last: number) => void;
	/** Of all messages that match; null while unknown or above the server's cap. */
	readonly total: number | null;
	readonly hasMore: boolean;
	readonly sort: Sort;
	readonly onSort: (sort: Sort) => void;
	readonly selection: RowSelectionState;
	readonly onSelection: (selection: RowSelectionState) => void;
	readonly onSelectAll: (on: boolean) => void;
	readonly openId: string | null;
	readonly fresh: ReadonlySet<string>;
	readonly stale: boolean;
	readonly actions: RowActions;
	readonly handle: RefObject<ListHandle | null>;
	/** Where the list was left: the place of the first row in sight. */
	readonly offset: RefObject<number>;
}

const moreRows = 3;

// A real <table> cannot be virtualised without losing its layout: the roles say what it is.
/** The rows in sight, out of all that were asked for; more are asked for before the end comes into view. */
export const MessageTable = (props: Props) => {
	const { rows, see, total, hasMore, selection, openId, fresh, stale, actions, handle, offset } = props;
	const say = useFieldWords();
	const scroller = useRef<HTMLDivElement>(null);
	const header = useRef<HTMLDivElement>(null);
	const { compact, rem, width } = useListLayout(scroller);
	const layout = columnLayout.use();
	const { table, visible } = useInboxTable({ ...props, rows: rows.loaded, layout, listWidth: width });
	const rowHeight = Math.round(rowHeights[compact ? 'card' : layout.density] * rem);
	const headerHeight = compact ? 0 : 2 * rem + 1;
	const places = rows.count + (hasMore ? moreRows : 0);
	const window = useRowWindow(scroller, places, rowHeight);

	const draw = useCallback(
		(drawn: ColumnLayout) => {
			const style = scroller.current?.style;
			style?.setProperty(tracksProperty, gridTracks(drawn, visible));
			style?.setProperty('--inbox-least', `${leastWidth(drawn, visible)}rem`);
		},
		[visible],
	);
	useLayoutEffect(() => draw(layout), [draw, layout]);
	useEffect(() => see(window.first, window.last), [see, window.first, window.last]);

	// Where the list was left; before its first drawing, so that nothing is seen to move.
	const restored = useRef(false);
	useLayoutEffect(() => {
		if (restored.current || !scroller.current) return;
		restored.current = true;
		scroller.current.scrollTop = offset.current * rowHeight;
	}, [offset, rowHeight]);

	// Rows stay where they are when others come or go above them: a page that was fetched again may be shorter.
	const anchor = useRef<{ id: string; place: number } | null>(null);
	useLayoutEffect(() => {
		const element = scroller.current;
		if (!element) return;
		const kept = anchor.current;
		const now = kept ? rows.placeOf(kept.id) : -1;
		if (kept && now >= 0 && now !== kept.place && element.scrollTop >= 4) {
			element.scrollTop += (now - kept.place) * rowHeight;
		}
		const place = window.base + Math.floor(element.scrollTop / rowHeight);
		const first = rows.at(place);
		anchor.current = first ? { id: first.id, place } : null;
	});

	const focusRow = useCallback((id: string, tries = 6) => {
		const link = scroller.current?.querySelector<HTMLElement>(`[data-row-link="${id}"]`);
		if (link) return link.focus({ preventScroll: true });
		if (tries > 0) requestAnimationFrame(() => focusRow(id, tries - 1));
	}, []);
	useImperativeHandle(handle, () => ({
		isAtTop: () => (scroller.current?.scrollTop ?? 0) < 4,
		toTop: () => scroller.current?.scrollTo({ top: 0 }),
		width: () => width,
		move: (from, step) => {
			const at = from === null ? -1 : rows.placeOf(from);
			const next = at < 0 ? 0 : Math.min(rows.count - 1, Math.max(0, at + step));
			const id = rows.at(next)?.id;
			if (!id) return null;
			window.scrollToPlace(next, headerHeight);
			focusRow(id);
			return id;
		},
	}));

	const chosen = rows.loaded.reduce((sum, { id }) => sum + (selection[id] ? 1 : 0), 0);
	const keys = new Set<string>();
	const drawn = Array.from({ length: Math.max(0, window.last - window.first) }, (_, at) => window.first + at);
	return (
		<div
			ref={scroller}
			onScroll={(event) => {
				offset.current = window.base + Math.floor(event.currentTarget.scrollTop / rowHeight);
			}}
			data-testid="message-list"
			className="@container min-h-0 flex-1 overflow-auto [overflow-anchor:none] contain-strict"
		>
			<div
				role="table"
				aria-label={say.t('list.label')}
				aria-rowcount={total === null ? -1 : Math.max(total, rows.count) + 1}
				aria-busy={stale}
				className={cn('transition-opacity', stale && 'opacity-60', !compact && 'min-w-(--inbox-least)')}
			>
				{!compact && (
					<TableHeader
						table={table}
						visible={visible}
						layout={layout}
						rem={rem}
						header={header}
						selected={chosen === 0 ? 'none' : chosen === rows.loaded.length ? 'all' : 'some'}
						onSelectAll={props.onSelectAll}
						preview={draw}
						onLayout={columnLayout.change}
					/>
				)}
				<div role="rowgroup" className="relative" style={{ height: window.places * rowHeight }}>
					{drawn.map((place) => {
						const item = rows.at(place);
						const top = (place - window.base) * rowHeight;
						// A message whose place changed between two pages may stand on both.
						const key = item && !keys.has(item.id) ? item.id : `place-${place}`;
						keys.add(key);
						return item ? (
							<MessageRow
								key={key}
								item={item}
								position={place + 2}
								top={top}
								height={rowHeight}
								open={item.id === openId}
								fresh={fresh.has(item.id)}
								selected={selection[item.id] === true}
								compact={compact}
								visible={visible}
								say={say}
								actions={actions}
							/>
						) : (
							<SkeletonRow key={key} top={top} height={rowHeight} />
						);
					})}
				</div>
			</div>
		</div>
	);
};
