'use client';

import type { MessageItem } from '@straymail/contracts';
import type { ReactTable, Row } from '@tanstack/react-table';
import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { MouseEvent, ReactNode } from 'react';
import { LevelBadge } from '../components/ui/level-badge.tsx';
import { RelativeTime } from '../components/ui/time.tsx';
import { cn } from '../words/class-names.ts';
import { kindNames } from '../words/kinds.ts';
import { mainRecipient, SenderCell, Signs, subjectOf } from './cells.tsx';
import { columnLook, type features, rowGrid } from './columns.tsx';

export type InboxTable = ReactTable<typeof features, MessageItem, unknown>;
export type InboxRow = Row<typeof features, MessageItem>;

interface RowProps {
	readonly table: InboxTable;
	readonly row: InboxRow;
	/** 1 is the header. */
	readonly position: number;
	readonly open: boolean;
	readonly fresh: boolean;
	readonly compact: boolean;
	readonly onOpen: (event: MouseEvent<HTMLAnchorElement>, id: string) => void;
	readonly onFocus: (id: string) => void;
}

/** The subject's link covers the whole row, so that a row is one link with one name. */
const RowLink = ({ row, open, onOpen, onFocus, children }: Omit<RowProps, 'table'> & { children: ReactNode }) => (
	<Link
		href={`/messages/${row.id}`}
		prefetch={false}
		aria-current={open || undefined}
		data-row-link={row.id}
		onClick={(event) => onOpen(event, row.id)}
		onFocus={() => onFocus(row.id)}
		className="block min-w-0 outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
	>
		{children}
	</Link>
);

const Check = ({ row }: { row: InboxRow }) => (
	<label className="relative z-1 grid size-8 place-items-center">
		<input
			type="checkbox"
			aria-label={`Select message: ${subjectOf(row.original)}`}
			checked={row.getIsSelected()}
			onChange={row.getToggleSelectedHandler()}
			tabIndex={-1}
			className="accent-accent size-3.5"
		/>
	</label>
);

/** Unreviewed: a dot before the row, said in words for those who do not see it. */
const UnreviewedDot = ({ item }: { item: MessageItem }) =>
	item.status === 'new' ? (
		<span className="bg-accent-text absolute top-1/2 left-0.5 size-1.5 -translate-y-1/2 rounded-full">
			<span className="sr-only">Unreviewed</span>
		</span>
	) : null;

const CardIntended = ({ intended, className }: { intended: string | undefined; className: string }) =>
	intended ? (
		<span className={cn('min-w-0 shrink-0 items-center gap-1', className)}>
			<ArrowRight role="img" aria-label="meant for" className="text-muted size-3 shrink-0" />
			<span className="text-foreground truncate">{intended}</span>
		</span>
	) : null;

const Card = (props: RowProps) => {
	const item = props.row.original;
	const recipient = mainRecipient(item);
	const intended = recipient?.intendedAddress?.split('@').at(-1);
	return (
		<>
			<div role="cell" className="shrink-0">
				<UnreviewedDot item={item} />
				<Check row={props.row} />
			</div>
			<div role="cell" className="min-w-0 flex-1">
				<div className="flex items-center gap-2 text-sm">
					<LevelBadge level={item.level} />
					<span className="text-muted flex min-w-0 flex-1 items-center gap-1">
						<SenderCell item={item} />
						<CardIntended intended={intended} className="hidden @md:flex" />
					</span>
					<RelativeTime at={item.receivedAt} className="text-muted shrink-0 text-xs tabular-nums" />
				</div>
				<div className="mt-1 flex items-center gap-2">
					<RowLink {...props}>
						<span className={cn('block truncate', item.status === 'new' && 'font-medium')}>{subjectOf(item)}</span>
					</RowLink>
					<Signs item={item} />
					<span className="flex-1" />
					<CardIntended intended={intended} className="flex max-w-[45%] text-xs @md:hidden" />
					{item.kind && (
						<span className="text-muted hidden shrink-0 text-xs @md:inline">{kindNames[item.kind].name}</span>
					)}
				</div>
			</div>
		</>
	);
};

const Cells = (props: RowProps) => (
	<>
		<div role="cell">
			<UnreviewedDot item={props.row.original} />
			<Check row={props.row} />
		</div>
		{props.row.getAllCells().map((cell) => {
			const content = <props.table.FlexRender cell={cell} />;
			return (
				<div key={cell.id} role="cell" className={cn('min-w-0 text-sm', columnLook[cell.column.id])}>
					{cell.column.id === 'subject' ? <RowLink {...props}>{content}</RowLink> : content}
				</div>
			);
		})}
	</>
);

/** One message: a line of the table, or a card of two lines where the list is narrow. */
export const MessageRow = (props: RowProps) => {
	const { row, position, open, fresh, compact } = props;
	return (
		<div
			role="row"
			aria-rowindex={position}
			data-testid="message-row"
			data-message-id={row.id}
			data-status={row.original.status}
			className={cn(
				'border-line relative h-full border-b',
				compact ? 'flex items-center gap-1 pr-3 pl-1' : rowGrid,
				open ? 'bg-accent-soft' : row.getIsSelected() ? 'bg-hover' : 'hover:bg-hover',
				row.original.status === 'reviewed' && !open && 'text-foreground/75',
				fresh && 'animate-fresh',
			)}
		>
			{compact ? <Card {...props} /> : <Cells {...props} />}
		</div>
	);
};
