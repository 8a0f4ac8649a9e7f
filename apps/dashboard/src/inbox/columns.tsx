import type { MessageItem } from '@straymail/contracts';
import { createColumnHelper, rowSelectionFeature, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { LevelBadge } from '../components/ui/level-badge.tsx';
import { RelativeTime } from '../components/ui/time.tsx';
import { size } from '../words/numbers.ts';
import { CategoryCell, IntendedCell, KindCell, SenderCell, SubjectCell } from './cells.tsx';

/** Sorting is the server's (`manualSorting`); the table keeps the state and the header's behaviour. */
export const features = tableFeatures({ rowSortingFeature, rowSelectionFeature });
const column = createColumnHelper<typeof features, MessageItem>();

/** The inbox, described once: order, header, what a cell shows. Widths stand beside it in `columnLook`. */
export const columns = column.columns([
	column.accessor('level', {
		header: 'Level',
		sortDescFirst: true,
		cell: ({ row }) => <LevelBadge level={row.original.level} />,
	}),
	column.accessor('senderDomain', {
		header: 'Sender',
		sortDescFirst: false,
		cell: ({ row }) => <SenderCell item={row.original} />,
	}),
	column.accessor('subject', {
		header: 'Subject',
		enableSorting: false,
		cell: ({ row }) => <SubjectCell item={row.original} />,
	}),
	column.display({
		id: 'categories',
		header: 'Categories',
		cell: ({ row }) => <CategoryCell item={row.original} />,
	}),
	column.display({
		id: 'intended',
		header: 'Meant for',
		cell: ({ row }) => <IntendedCell item={row.original} />,
	}),
	column.accessor('kind', {
		header: 'Kind',
		enableSorting: false,
		cell: ({ row }) => <KindCell item={row.original} />,
	}),
	column.accessor('size', {
		header: 'Size',
		sortDescFirst: true,
		cell: ({ row }) => <span className="tabular-nums">{size(row.original.size)}</span>,
	}),
	column.accessor('receivedAt', {
		header: 'Received',
		sortDescFirst: true,
		cell: ({ row }) => <RelativeTime at={row.original.receivedAt} className="tabular-nums" />,
	}),
]);

/** Every row and the header share this grid; columns leave as the list gets narrower. */
export const rowGrid =
	'grid items-center gap-x-3 pr-4 pl-2 grid-cols-[2rem_5.75rem_minmax(7rem,11rem)_minmax(0,1fr)_minmax(8rem,13rem)_4.25rem] @5xl:grid-cols-[2rem_5.75rem_minmax(7rem,10.5rem)_minmax(0,1fr)_7.5rem_minmax(10rem,14.5rem)_5.25rem_4.25rem] @7xl:grid-cols-[2rem_5.75rem_minmax(9rem,15rem)_minmax(0,1fr)_13rem_minmax(12rem,19rem)_5.25rem_4rem_4.25rem]';

export const columnLook: Readonly<Record<string, string>> = {
	level: '',
	senderDomain: '',
	subject: '',
	categories: 'hidden @5xl:flex',
	intended: '',
	kind: 'hidden @5xl:block',
	size: 'hidden @7xl:block text-right text-muted',
	receivedAt: 'text-right text-muted',
};
