'use client';

import type { MessageItem } from '@straymail/contracts';
import { FlexRender, type ReactTable, type Row } from '@tanstack/react-table';
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type MouseEvent, memo, type ReactNode } from 'react';
import { LevelBadge } from '../../components/ui/level-badge.tsx';
import { RelativeTime } from '../../components/ui/time.tsx';
import { cn } from '../../words/class-names.ts';
import { useWords } from '../../words/use-words.ts';
import { mainRecipient, SenderCell, Signs, useSubject } from '../cells.tsx';
import type { ColumnOf } from '../fields.ts';
import type { features } from './columns.tsx';
import { rowGrid } from './row-grid.ts';

export type InboxTable = ReactTable<typeof features, MessageItem, unknown>;
export type InboxRow = Row<typeof features, MessageItem>;

export interface RowActions {
	readonly onOpen: (event: MouseEvent<HTMLAnchorElement>, id: string) => void;
	readonly onFocus: (id: string) => void;
	readonly onToggle: (id: string, range: boolean) => void;
}

interface RowProps {
	readonly row: InboxRow;
	/** 1 is the header. */
	readonly position: number;
	readonly top: number;
	readonly height: number;
	readonly open: boolean;
	readonly fresh: boolean;
	readonly selected: boolean;
	readonly compact: boolean;
	/** Cells are drawn anew when another array comes. */
	readonly visible: readonly ColumnOf[];
	readonly actions: RowActions;
}

/** The subject's link covers the whole row, so that a row is one link with one name. */
const RowLink = ({ row, open, actions, children }: RowProps & { children: ReactNode }) => (
	<a
		href={`/messages/${row.id}`}
		aria-current={open || undefined}
		data-row-link={row.id}
		onClick={(event) => actions.onOpen(event, row.id)}
		onFocus={() => actions.onFocus(row.id)}
		className="block min-w-0 outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
	>
		{children}
	</a>
);

const Check = ({ row, selected, actions }: RowProps) => {
	const t = useTranslations('inbox');
	const subject = useSubject(row.original);
	return (
		<label className="relative z-1 grid size-8 place-items-center">
			<input
				type="checkbox"
				aria-label={t('selection.select', { subject })}
				checked={selected}
				// A click alone says whether Shift was held; the keyboard's space comes as a click as well.
				onClick={(event) => actions.onToggle(row.id, event.shiftKey)}
				onChange={() => {}}
				tabIndex={-1}
				className="accent-accent size-3.5"
			/>
		</label>
	);
};

/** Unreviewed: a dot before the row, said in words for those who do not see it. */
const UnreviewedDot = ({ item }: { item: MessageItem }) => {
	const t = useTranslations('inbox');
	if (item.status !== 'new') return null;
	return (
		<span className="bg-accent-text absolute top-1/2 left-0.5 size-1.5 -translate-y-1/2 rounded-full">
			<span className="sr-only">{t('cells.unreviewed')}</span>
		</span>
	);
};

const CardIntended = ({ intended, className }: { intended: string | undefined; className: string }) => {
	const t = useTranslations('inbox');
	return intended ? (
		<span className={cn('min-w-0 shrink-0 items-center gap-1', className)}>
			<ArrowRight role="img" aria-label={t('cells.meantFor')} className="text-muted size-3 shrink-0" />
			<span className="text-foreground truncate">{intended}</span>
		</span>
	) : null;
};

const Card = (props: RowProps) => {
	const item = props.row.original;
	const { kindName } = useWords();
	const subject = useSubject(item);
	const intended = mainRecipient(item)?.intendedAddress?.split('@').at(-1);
	return (
		<>
			<div role="cell" className="shrink-0">
				<UnreviewedDot item={item} />
				<Check {...props} />
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
						<span className={cn('block truncate', item.status === 'new' && 'font-medium')}>{subject}</span>
					</RowLink>
					<Signs item={item} />
					<span className="flex-1" />
					<CardIntended intended={intended} className="flex max-w-[45%] text-xs @md:hidden" />
					{item.kind && <span className="text-muted hidden shrink-0 text-xs @md:inline">{kindName(item.kind)}</span>}
				</div>
			</div>
		</>
	);
};

const Cells = (props: RowProps) => {
	const cells = props.row.getAllCellsByColumnId();
	return (
		<>
			<div role="cell">
				<UnreviewedDot item={props.row.original} />
				<Check {...props} />
			</div>
			{props.visible.map(({ id, column }) => {
				const cell = cells[id];
				const content = cell && <FlexRender cell={cell} />;
				return (
					<div key={id} role="cell" className={cn('min-w-0 text-sm', column.end && 'text-muted text-right')}>
						{id === 'subject' ? <RowLink {...props}>{content}</RowLink> : content}
					</div>
				);
			})}
		</>
	);
};

/** One message: a line of the table, or a card of two lines where the list is narrow. Drawn again only when it changed. */
export const MessageRow = memo((props: RowProps) => {
	const { row, position, top, height, open, fresh, selected, compact } = props;
	return (
		<div
			role="row"
			aria-rowindex={position}
			data-testid="message-row"
			data-message-id={row.id}
			data-status={row.original.status}
			style={{ height, transform: `translateY(${top}px)` }}
			className={cn(
				'border-line absolute inset-x-0 top-0 border-b',
				compact ? 'flex items-center gap-1 pr-3 pl-1' : rowGrid,
				open ? 'bg-accent-soft' : selected ? 'bg-accent-soft/50' : 'hover:bg-hover',
				row.original.status === 'reviewed' && !open && 'text-foreground/75',
				fresh && 'animate-fresh',
			)}
		>
			{compact ? <Card {...props} /> : <Cells {...props} />}
		</div>
	);
});
MessageRow.displayName = 'MessageRow';
