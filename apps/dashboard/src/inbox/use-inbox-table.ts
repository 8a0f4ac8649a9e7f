'use client';

import type { MessageItem, Sort } from '@straymail/contracts';
import { type RowSelectionState, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { columns, features } from './columns.tsx';
import { defaultSort } from './use-search.ts';

interface Options {
	readonly rows: readonly MessageItem[];
	readonly sort: Sort;
	readonly onSort: (sort: Sort) => void;
	readonly selection: RowSelectionState;
	readonly onSelection: (selection: RowSelectionState) => void;
}

const rowId = ({ id }: MessageItem) => id;

/** The table over the loaded rows. The server sorts; a header press only says how. */
export const useInboxTable = ({ rows, sort, onSort, selection, onSelection }: Options) => {
	const sorting = useMemo<SortingState>(() => [{ id: sort.key, desc: sort.direction === 'desc' }], [sort]);
	return useTable({
		features,
		columns,
		data: rows as MessageItem[],
		getRowId: rowId,
		manualSorting: true,
		enableSortingRemoval: false,
		state: { sorting, rowSelection: selection },
		onSortingChange: (updater) => {
			const [next] = typeof updater === 'function' ? updater(sorting) : updater;
			onSort(next ? { key: next.id as Sort['key'], direction: next.desc ? 'desc' : 'asc' } : defaultSort);
		},
		onRowSelectionChange: (updater) => onSelection(typeof updater === 'function' ? updater(selection) : updater),
	});
};
