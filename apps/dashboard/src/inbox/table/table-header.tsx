'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, type RefObject, useState } from 'react';
import { cn } from '../../words/class-names.ts';
import type { ColumnOf, FieldId } from '../fields.ts';
import { useFieldWords } from '../use-field-words.ts';
import { type ColumnLayout, withMove } from './column-layout.ts';
import { ResizeHandle } from './resize-handle.tsx';
import { rowGrid } from './row-grid.ts';
import type { InboxTable } from './use-inbox-table.ts';

interface Props {
	readonly table: InboxTable;
	readonly visible: readonly ColumnOf[];
	readonly layout: ColumnLayout;
	readonly rem: number;
	readonly header: RefObject<HTMLDivElement | null>;
	/** Rows in memory that are selected, and whether those are all. */
	readonly selected: 'none' | 'some' | 'all';
	readonly onSelectAll: (on: boolean) => void;
	readonly preview: (layout: ColumnLayout) => void;
	readonly onLayout: (how: (layout: ColumnLayout) => ColumnLayout) => void;
}

const sortWords = { asc: 'ascending', desc: 'descending' } as const;
const dragType = 'application/x-straymail-column';

const SelectAll = ({ selected, onSelectAll }: Pick<Props, 'selected' | 'onSelectAll'>) => {
	const t = useTranslations('inbox');
	return (
		<label className="grid size-8 place-items-center">
			<input
				type="checkbox"
				aria-label={t('selection.all')}
				ref={(box) => {
					if (box) box.indeterminate = selected === 'some';
				}}
				checked={selected === 'all'}
				onChange={(event) => onSelectAll(event.target.checked)}
				className="accent-accent size-3.5"
			/>
		</label>
	);
};

const Name = ({ table, field }: { table: InboxTable; field: ColumnOf }) => {
	const { fieldName } = useFieldWords();
	const column = table.getColumn(field.id);
	if (!column?.getCanSort()) return <span className="block truncate leading-7">{fieldName(field.id)}</span>;
	const sorted = column.getIsSorted();
	const Arrow = sorted === 'asc' ? ArrowUp : ArrowDown;
	return (
		<button
			type="button"
			onClick={column.getToggleSortingHandler()}
			className={cn(
				'hover:text-foreground inline-flex h-7 max-w-full items-center gap-1 rounded',
				field.column.end && 'flex-row-reverse',
				sorted && 'text-foreground',
			)}
		>
			<span className="truncate">{fieldName(field.id)}</span>
			<Arrow aria-hidden className={cn('size-3 shrink-0', !sorted && 'invisible')} />
		</button>
	);
};

/** Names of the columns: pressed to sort, dragged to move, their edges dragged to resize. Keys do all of it as well. */
export const TableHeader = (props: Props) => {
	const { table, visible, layout, rem, header, preview, onLayout } = props;
	const [over, setOver] = useState<FieldId | null>(null);
	const dropOn = (event: DragEvent, target: FieldId) => {
		const id = event.dataTransfer.getData(dragType) as FieldId;
		setOver(null);
		if (!id || id === target) return;
		event.preventDefault();
		onLayout((old) => withMove(old, id, old.order.indexOf(target)));
	};
	return (
		<div ref={header} role="rowgroup" className="bg-surface/95 border-line sticky top-0 z-10 border-b backdrop-blur-sm">
			<div role="row" aria-rowindex={1} className={cn(rowGrid, 'h-8')}>
				<div role="columnheader">
					<SelectAll {...props} />
				</div>
				{visible.map((field) => {
					const sorted = table.getColumn(field.id)?.getIsSorted();
					return (
						<div
							key={field.id}
							role="columnheader"
							data-column={field.id}
							aria-sort={field.column.sort ? (sorted ? sortWords[sorted] : 'none') : undefined}
							onDragOver={(event) => {
								if (!event.dataTransfer.types.includes(dragType)) return;
								event.preventDefault();
								setOver(field.id);
							}}
							onDragLeave={() => setOver(null)}
							onDrop={(event) => dropOn(event, field.id)}
							className={cn(
								'text-muted relative min-w-0 text-xs font-medium',
								field.column.end && 'text-right',
								over === field.id && 'bg-accent-soft rounded',
							)}
						>
							<div
								draggable
								onDragStart={(event) => {
									event.dataTransfer.setData(dragType, field.id);
									event.dataTransfer.effectAllowed = 'move';
								}}
							>
								<Name table={table} field={field} />
							</div>
							<ResizeHandle
								field={field}
								rem={rem}
								layout={layout}
								width={() =>
									(header.current?.querySelector<HTMLElement>(`[data-column="${field.id}"]`)?.offsetWidth ?? 0) / rem
								}
								preview={preview}
								onChange={onLayout}
							/>
						</div>
					);
				})}
			</div>
		</div>
	);
};
