'use client';

import type { MessageItem, Sort } from '@straymail/contracts';
import { type ReactTable, type RowSelectionState, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { type ColumnOf, columnFields } from '../fields.ts';
import { defaultSort } from '../use-search.ts';
import { type ColumnLayout, isShown, widthOf } from './column-layout.ts';
import { columns, features } from './columns.ts';

export type InboxTable = ReactTable<typeof features, MessageItem, unknown>;

interface Options {
	/** Rows in memory. */
	readonly rows: readonly MessageItem[];
	readonly sort: Sort;
	readonly onSort: (sort: Sort) => void;
	readonly selection: RowSelectionState;
	readonly onSelection: (selection: RowSelectionState) => void;
	readonly layout: ColumnLayout;
	/** In rem. */
	readonly listWidth: number;
}

const rowId = ({ id }: MessageItem) => id;
const fieldOf = new Map(columnFields.map((field) => [field.id as string, field]));

/** The table over the rows in memory. The server sorts; a header press only says how. */
export const useInboxTable = ({ rows, sort, onSort, selection, onSelection, layout, listWidth }: Options) => {
	const sorting = useMemo<SortingState>(() => [{ id: sort.key, desc: sort.direction === 'desc' }], [sort]);
	const arranged = useMemo(
		() => ({
			columnOrder: [...layout.order],
			columnVisibility: Object.fromEntries(columnFields.map((field) => [field.id, isShown(layout, field, listWidth)])),
			columnSizing: Object.fromEntries(columnFields.map((field) => [field.id, widthOf(layout, field)])),
		}),
		[layout, listWidth],
	);
	const table = useTable({
		features,
		columns,
		data: rows as MessageItem[],
		getRowId: rowId,
		manualSorting: true,
		enableSortingRemoval: false,
		state: { sorting, rowSelection: selection, ...arranged },
		onSortingChange: (updater) => {
			const [next] = typeof updater === 'function' ? updater(sorting) : updater;
			onSort(next ? { key: next.id as Sort['key'], direction: next.desc ? 'desc' : 'asc' } : defaultSort);
		},
		onRowSelectionChange: (updater) => onSelection(typeof updater === 'function' ? updater(selection) : updater),
	});
	const visible = useMemo(
		() =>
			arranged.columnOrder.flatMap((id): ColumnOf[] => {
				const field = fieldOf.get(id);
				return field && arranged.columnVisibility[id] ? [field] : [];
			}),
		[arranged],
	);
	return { table, visible };
};
