'use client';

import type { MessageItem } from '@straymail/contracts';
import { ArrowRight } from 'lucide-react';
import { type MouseEvent, memo, type ReactNode } from 'react';
import { LevelBadge } from '../../components/ui/level-badge.tsx';
import { RelativeTime } from '../../components/ui/time.tsx';
import { cn } from '../../words/class-names.ts';
import { cells, mainRecipient, senderCell, signs, subjectOf } from '../cells.tsx';
import type { ColumnOf } from '../fields.ts';
import type { FieldWords } from '../use-field-words.ts';
import { rowGrid } from './row-grid.ts';

export interface RowActions {
	readonly onOpen: (event: MouseEvent<HTMLAnchorElement>, id: string) => void;
	readonly onFocus: (id: string) => void;
	readonly onToggle: (id: string, range: boolean) => void;
}

interface RowProps {
	readonly item: MessageItem;
	/** 1 is the header. */
	readonly position: number;
	readonly top: number;
	readonly height: number;
	readonly open: boolean;
	readonly fresh: boolean;
	readonly selected: boolean;
	readonly compact: boolean;
	readonly visible: readonly ColumnOf[];
	readonly say: FieldWords;
	readonly actions: RowActions;
}

/** The subject's link covers the whole row, so that a row is one link with one name. */
const rowLink = ({ item, open, actions }: RowProps, children: ReactNode) => (
	<a
		href={`/messages/${item.id}`}
		aria-current={open || undefined}
		data-row-link={item.id}
		onClick={(event) => actions.onOpen(event, item.id)}
		onFocus={() => actions.onFocus(item.id)}
		className="block min-w-0 outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
	>
		{children}
	</a>
);

const check = ({ item, selected, say, actions }: RowProps) => (
	<label className="relative z-1 grid size-8 place-items-center">
		<input
			type="checkbox"
			aria-label={say.t('selection.select', { subject: subjectOf(item, say) })}
			checked={selected}
			// Only a click says whether Shift was held; the space bar comes as a click as well.
			onClick={(event) => actions.onToggle(item.id, event.shiftKey)}
			onChange={() => {}}
			tabIndex={-1}
			className="accent-accent size-3.5"
		/>
	</label>
);

/** Unreviewed: a dot before the row, said in words for those who do not see it. */
const unreviewedDot = ({ item, say }: RowProps) =>
	item.status === 'new' && (
		<span className="bg-accent-text absolute top-1/2 left-0.5 size-1.5 -translate-y-1/2 rounded-full">
			<span className="sr-only">{say.cells.unreviewed}</span>
		</span>
	);

const cardIntended = ({ item, say }: RowProps, className: string) => {
	const intended = mainRecipient(item)?.intendedAddress?.split('@').at(-1);
	return (
		intended && (
			<span className={cn('min-w-0 shrink-0 items-center gap-1', className)}>
				<ArrowRight role="img" aria-label={say.cells.meantFor} className="text-muted size-3 shrink-0" />
				<span className="text-foreground truncate">{intended}</span>
			</span>
		)
	);
};

const card = (props: RowProps) => {
	const { item, say } = props;
	return (
		<>
			<div role="cell" className="shrink-0">
				{unreviewedDot(props)}
				{check(props)}
			</div>
			<div role="cell" className="min-w-0 flex-1">
				<div className="flex items-center gap-2 text-sm">
					<LevelBadge level={item.level} />
					<span className="text-muted flex min-w-0 flex-1 items-center gap-1">
						{senderCell(item, say)}
						{cardIntended(props, 'hidden @md:flex')}
					</span>
					<RelativeTime at={item.receivedAt} className="text-muted shrink-0 text-xs tabular-nums" />
				</div>
				<div className="mt-1 flex items-center gap-2">
					{rowLink(
						props,
						<span className={cn('block truncate', item.status === 'new' && 'font-medium')}>
							{subjectOf(item, say)}
						</span>,
					)}
					{signs(item, say)}
					<span className="flex-1" />
					{cardIntended(props, 'flex max-w-[45%] text-xs @md:hidden')}
					{item.kind && (
						<span className="text-muted hidden shrink-0 text-xs @md:inline">{say.words.kindName(item.kind)}</span>
					)}
				</div>
			</div>
		</>
	);
};

const line = (props: RowProps) => (
	<>
		<div role="cell">
			{unreviewedDot(props)}
			{check(props)}
		</div>
		{props.visible.map(({ id, column }) => {
			const content = cells[id]?.(props.item, props.say);
			return (
				<div key={id} role="cell" className={column.end ? 'text-muted min-w-0 text-right text-sm' : 'min-w-0 text-sm'}>
					{id === 'subject' ? rowLink(props, content) : content}
				</div>
			);
		})}
	</>
);

/** One message: a line of the table, or a card of two lines where the list is narrow. Drawn again only when it changed. */
export const MessageRow = memo((props: RowProps) => {
	const { item, position, top, height, open, fresh, selected, compact } = props;
	return (
		<div
			role="row"
			aria-rowindex={position}
			data-testid="message-row"
			data-message-id={item.id}
			data-status={item.status}
			style={{ height, transform: `translateY(${top}px)` }}
			className={cn(
				'border-line absolute inset-x-0 top-0 border-b',
				compact ? 'flex items-center gap-1 pr-3 pl-1' : rowGrid,
				open ? 'bg-accent-soft' : selected ? 'bg-accent-soft/50' : 'hover:bg-hover',
				item.status === 'reviewed' && !open && 'text-foreground/75',
				fresh && 'animate-fresh',
			)}
		>
			{compact ? card(props) : line(props)}
		</div>
	);
});
MessageRow.displayName = 'MessageRow';
