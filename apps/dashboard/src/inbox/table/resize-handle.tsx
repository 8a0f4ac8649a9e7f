'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ColumnOf } from '../fields.ts';
import { useFieldWords } from '../use-field-words.ts';
import { type ColumnLayout, clampWidth, withWidth } from './column-layout.ts';

interface Props {
	readonly field: ColumnOf;
	/** As it is drawn, in rem. */
	readonly width: () => number;
	readonly rem: number;
	readonly layout: ColumnLayout;
	/** Draws a layout without keeping it, while the pointer moves. */
	readonly preview: (layout: ColumnLayout) => void;
	readonly onChange: (how: (layout: ColumnLayout) => ColumnLayout) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -0.5, ArrowRight: 0.5, PageDown: -2, PageUp: 2 };

/** The edge of a column: dragged, or moved with the arrow keys (ARIA APG: window splitter). A double click resets it. */
export const ResizeHandle = ({ field, width, rem, layout, preview, onChange }: Props) => {
	const t = useTranslations('inbox');
	const { fieldName } = useFieldWords();
	const from = useRef<{ x: number; width: number } | null>(null);
	const at = (event: PointerEvent) => {
		const start = from.current;
		return start ? clampWidth(field.id, start.width + (event.clientX - start.x) / rem) : null;
	};
	const reset = () =>
		onChange((old) => ({
			...old,
			widths: Object.fromEntries(Object.entries(old.widths).filter(([id]) => id !== field.id)),
		}));
	const onKeyDown = (event: KeyboardEvent) => {
		const step = steps[event.key];
		if (event.key === 'Home') reset();
		else if (step !== undefined) onChange((old) => withWidth(old, field.id, width() + step));
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<div
			role="separator"
			aria-orientation="vertical"
			aria-label={t('columns.width', { column: fieldName(field.id) })}
			aria-valuenow={layout.widths[field.id] ?? field.column.width}
			aria-valuemin={field.column.least}
			aria-valuemax={60}
			tabIndex={0}
			title={t('columns.widthHint')}
			onKeyDown={onKeyDown}
			onDoubleClick={reset}
			onPointerDown={(event) => {
				event.preventDefault();
				event.currentTarget.setPointerCapture(event.pointerId);
				from.current = { x: event.clientX, width: width() };
			}}
			onPointerMove={(event) => {
				const next = at(event);
				if (next !== null) preview(withWidth(layout, field.id, next));
			}}
			onPointerUp={(event) => {
				const next = at(event);
				const moved = from.current && Math.abs(event.clientX - from.current.x) > 1;
				from.current = null;
				if (next !== null && moved) onChange((old) => withWidth(old, field.id, next));
			}}
			onPointerCancel={() => {
				from.current = null;
				preview(layout);
			}}
			className="group/edge absolute top-0 -right-2.5 z-1 flex h-full w-4 cursor-col-resize touch-none justify-center focus-visible:-outline-offset-2"
		>
			<span
				aria-hidden
				className="bg-line group-hover/edge:bg-accent-text group-focus-visible/edge:bg-accent-text my-1.5 w-px"
			/>
		</div>
	);
};
