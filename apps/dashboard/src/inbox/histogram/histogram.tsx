'use client';

import type { HistogramResponse } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { Table2, ZoomOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { sentenceOf } from '../../api/api-error.ts';
import { Button } from '../../components/ui/button.tsx';
import { Popover } from '../../components/ui/popover.tsx';
import { cn } from '../../words/class-names.ts';
import { useWords } from '../../words/use-words.ts';
import { termsOf, withTimes } from '../search/search-text.ts';
import { histogramQuery } from './histogram-query.ts';
import { HistogramTable } from './histogram-table.tsx';
import { barAt, sumOf, timesOf } from './span.ts';
import { useBarName } from './use-bar-name.ts';

interface Props {
	readonly text: string;
	readonly onSearch: (text: string) => void;
}

const mostBars = 80;
/** In rem: a few bars do not fill the page. */
const widestBar = 4;

interface Range {
	readonly from: number;
	readonly to: number;
}

/** Bars over time; a stretch of them is chosen by dragging, or with arrows, Shift and Enter. */
const Bars = ({ found, onRange }: { found: HistogramResponse; onRange: (range: Range) => void }) => {
	const t = useTranslations('inbox');
	const { count } = useWords();
	const barName = useBarName(found.unit);
	const [range, setRange] = useState<Range | null>(null);
	const [cursor, setCursor] = useState(found.bars.length - 1);
	const [hovered, setHovered] = useState<number | null>(null);
	const dragging = useRef<number | null>(null);
	const { bars } = found;
	const top = Math.max(1, ...bars.map((bar) => bar.count));
	const at = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
		const box = currentTarget.getBoundingClientRect();
		return barAt(bars, (clientX - box.left) / box.width);
	};
	const place = Math.min(cursor, bars.length - 1);
	const onKeyDown = (event: KeyboardEvent) => {
		const step = { ArrowLeft: -1, ArrowRight: 1, Home: -bars.length, End: bars.length }[event.key];
		if (step !== undefined) {
			const next = Math.min(bars.length - 1, Math.max(0, place + step));
			setCursor(next);
			setRange(event.shiftKey ? { from: range?.from ?? place, to: next } : null);
		} else if (event.key === 'Enter' || event.key === ' ') {
			onRange(range ?? { from: place, to: place });
			setRange(null);
		} else if (event.key === 'Escape' && range) setRange(null);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	const said = range ?? { from: hovered ?? place, to: hovered ?? place };
	const [first, last] = [Math.min(said.from, said.to), Math.max(said.from, said.to)];
	const spoken = t('histogram.range', {
		from: barName(bars[first]?.start),
		to: barName(bars[last]?.start),
		same: first === last ? 'yes' : 'no',
		count: sumOf(bars, first, last),
		number: count(sumOf(bars, first, last)),
	});
	const isIn = (bar: number) => range !== null && bar >= first && bar <= last;
	return (
		<div className="relative min-w-0 flex-1">
			<div
				role="slider"
				aria-label={t('histogram.label')}
				aria-description={t('histogram.hint')}
				aria-valuemin={0}
				aria-valuemax={bars.length - 1}
				aria-valuenow={place}
				aria-valuetext={spoken}
				tabIndex={0}
				onKeyDown={onKeyDown}
				onPointerDown={(event) => {
					if (event.button !== 0) return;
					event.currentTarget.setPointerCapture(event.pointerId);
					dragging.current = at(event);
					setRange({ from: at(event), to: at(event) });
				}}
				onPointerMove={(event) => {
					setHovered(at(event));
					if (dragging.current !== null) setRange({ from: dragging.current, to: at(event) });
				}}
				onPointerUp={(event) => {
					if (dragging.current === null) return;
					onRange({ from: dragging.current, to: at(event) });
					dragging.current = null;
					setRange(null);
				}}
				onPointerCancel={() => {
					dragging.current = null;
					setRange(null);
				}}
				onPointerLeave={() => setHovered(null)}
				style={{ maxWidth: `${bars.length * widestBar}rem` }}
				className="group/bars flex h-13 cursor-crosshair touch-none items-end rounded-sm select-none focus-visible:outline-offset-2"
			>
				{bars.map((bar, number) => (
					<span
						key={bar.start}
						aria-hidden
						className={cn(
							'flex h-full min-w-0 flex-1 flex-col justify-end px-px',
							isIn(number) && 'bg-accent-soft',
							number === hovered && 'bg-hover',
							number === place && 'group-focus-visible/bars:bg-accent-soft',
						)}
					>
						<span
							className="bg-high/75 block min-h-0 w-full rounded-t-[1px]"
							style={{ height: `${(bar.high / top) * 100}%` }}
						/>
						<span
							className={cn('bg-accent/40 dark:bg-accent/80 block w-full', bar.high === 0 && 'rounded-t-[1px]')}
							style={{ height: `${((bar.count - bar.high) / top) * 100}%`, minHeight: bar.count > 0 ? 2 : 0 }}
						/>
					</span>
				))}
			</div>
			<div aria-hidden className="text-muted mt-0.5 flex h-4 justify-between gap-3 text-xs tabular-nums">
				<span className="truncate">{barName(bars[0]?.start)}</span>
				<span className={cn('text-foreground truncate font-medium', hovered === null && range === null && 'invisible')}>
					{spoken}
				</span>
				<span className="truncate">{bars.length * widestBar > 40 && barName(bars.at(-1)?.start)}</span>
			</div>
		</div>
	);
};

/** When the found messages came; filters by dragging. */
export const Histogram = ({ text, onSearch }: Props) => {
	const t = useTranslations('inbox');
	const { data, error, isPlaceholderData } = useQuery(histogramQuery(text, mostBars));
	const bounded = termsOf(text).some(({ field }) => field === 'after' || field === 'before');
	const isEmpty = data !== undefined && data.bars.length === 0;
	return (
		<section
			aria-label={t('histogram.title')}
			aria-busy={isPlaceholderData}
			className={cn('flex h-full items-start gap-2 px-3 pt-2 sm:px-4', isPlaceholderData && 'opacity-60')}
		>
			{data && !isEmpty && (
				<Bars found={data} onRange={({ from, to }) => onSearch(withTimes(text, timesOf(data, from, to)))} />
			)}
			{(isEmpty || error) && (
				<p className="text-muted flex-1 self-center text-sm">{error ? sentenceOf(error) : t('histogram.empty')}</p>
			)}
			{!data && !error && <div className="flex-1" />}
			<div className="ml-auto flex shrink-0 flex-col">
				<Popover
					title={t('histogram.numbers')}
					align="end"
					className="w-72"
					trigger={
						<Button variant="ghost" size="iconSmall" aria-label={t('histogram.numbers')} title={t('histogram.numbers')}>
							<Table2 aria-hidden />
						</Button>
					}
				>
					{data && <HistogramTable found={data} />}
				</Popover>
				<Button
					variant="ghost"
					size="iconSmall"
					disabled={!bounded}
					aria-label={t('histogram.all')}
					title={t('histogram.all')}
					onClick={() => onSearch(withTimes(text, {}))}
				>
					<ZoomOut aria-hidden />
				</Button>
			</div>
		</section>
	);
};
