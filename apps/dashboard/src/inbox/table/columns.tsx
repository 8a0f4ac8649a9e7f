import type { MessageItem } from '@straymail/contracts';
import {
	columnOrderingFeature,
	columnSizingFeature,
	columnVisibilityFeature,
	createColumnHelper,
	rowSelectionFeature,
	rowSortingFeature,
	tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { LevelBadge } from '../../components/ui/level-badge.tsx';
import { RelativeTime } from '../../components/ui/time.tsx';
import {
	AssigneeCell,
	AttachmentCell,
	CategoryCell,
	IntendedCell,
	KindCell,
	LanguageCell,
	OrganisationCell,
	SenderCell,
	SizeCell,
	StatusCell,
	SubjectCell,
	TrapDomainCell,
} from '../cells.tsx';
import { columnFields, type FieldId } from '../fields.ts';

/** Sorting is the server's (`manualSorting`), sizes are tracks of a grid; the table keeps the state of both. */
export const features = tableFeatures({
	rowSortingFeature,
	rowSelectionFeature,
	columnOrderingFeature,
	columnSizingFeature,
	columnVisibilityFeature,
});
const column = createColumnHelper<typeof features, MessageItem>();

/** What a cell shows; everything else about a column stands in `fields`. */
const cells: Partial<Record<FieldId, (props: { item: MessageItem }) => ReactNode>> = {
	level: ({ item }) => <LevelBadge level={item.level} />,
	status: StatusCell,
	senderDomain: SenderCell,
	subject: SubjectCell,
	assignee: AssigneeCell,
	categories: CategoryCell,
	organisation: OrganisationCell,
	intended: IntendedCell,
	trapDomain: TrapDomainCell,
	kind: KindCell,
	language: LanguageCell,
	attachments: AttachmentCell,
	size: SizeCell,
	receivedAt: ({ item }) => <RelativeTime at={item.receivedAt} className="tabular-nums" />,
};

export const columns = column.columns(
	columnFields.map(({ id, column: { sort } }) => {
		const Cell = cells[id];
		// The value only says that the column can be sorted: the server sorts.
		return column.accessor((item) => (sort ? item[sort.key] : null), {
			id,
			enableSorting: sort !== undefined,
			sortDescFirst: sort?.first === 'desc',
			enableHiding: id !== 'subject',
			cell: ({ row }) => (Cell ? <Cell item={row.original} /> : null),
		});
	}),
);
