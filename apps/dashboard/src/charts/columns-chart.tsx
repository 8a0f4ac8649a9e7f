'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';
import { HatchKey, HatchPattern } from './hatch-pattern.tsx';
import type { Look } from './series.ts';

export interface Series extends Look {
	readonly key: string;
	readonly name: string;
}

export interface Column {
	readonly key: string;
	/** As it stands below the chart and in front of its numbers. */
	readonly name: string;
	/** One for each series. */
	readonly values: readonly number[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A round number at or above the highest column, whose half is a whole number too. */
const ceilingOf = (most: number): number => {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
	return ([2, 4, 6, 10].find((step) => step * power >= most) ?? 10) * power;
};

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowLeft: (at) => at - 1,
	ArrowRight: (at) => at + 1,
	ArrowDown: (at) => at - 1,
	ArrowUp: (at) => at + 1,
	Home: () => 0,
	End: (_, last) => last,
};

/**
 * Columns over time, stacked where there are several series. One column is looked at, by mouse or arrow keys, and its
 * numbers stand in words below: to a screen reader the chart is a slider over time.
 */
export const ColumnsChart = ({
	label,
	columns,
	series,
}: {
	label: string;
	columns: readonly Column[];
	series: readonly Series[];
}) => {
	const t = useTranslations('overview');
	const { count } = useWords();
	const id = useId();
	const [looked, setLooked] = useState<number | null>(null);
	const last = columns.length - 1;
	const at = Math.min(looked ?? last, last);
	const top = ceilingOf(Math.max(1, ...columns.map(({ values }) => sum(values))));
	const width = 100 / Math.max(1, columns.length);
	const column = columns[at];
	const parts = series.length > 1;
	const words = (one: Column) => {
		const pieces = parts
			? one.values.flatMap((value, index) => (value > 0 ? [`${series[index]?.name} ${count(value)}`] : []))
			: [];
		return t('columnSays', {
			name: one.name,
			count: sum(one.values),
			parts: pieces.join(', '),
			several: pieces.length,
		});
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const move = moves[event.key];
		if (!move) return;
		event.preventDefault();
		setLooked(Math.max(0, Math.min(last, move(at, last))));
	};
	if (!column) return null;
	return (
		<div>
			<div className="flex gap-2">
				<div aria-hidden className="text-muted flex h-44 flex-col justify-between text-right text-xs tabular-nums">
					<span className="-mt-2">{count(top)}</span>
					<span>{count(top / 2)}</span>
					<span className="-mb-2">0</span>
				</div>
				<div
					role="slider"
					tabIndex={0}
					aria-label={label}
					aria-valuemin={0}
					aria-valuemax={last}
					aria-valuenow={at}
					aria-valuetext={words(column)}
					onKeyDown={onKeyDown}
					onPointerLeave={() => setLooked(null)}
					className="h-44 min-w-0 flex-1 rounded"
				>
					<svg aria-hidden="true" className="size-full overflow-visible">
						<defs>
							{series.map(({ key, hatch, text }) => (
								<HatchPattern key={key} id={`${id}${key}`} hatch={hatch} text={text} />
							))}
						</defs>
						{['0%', '50%', '100%'].map((y) => (
							<line key={y} x1="0" x2="100%" y1={y} y2={y} className="stroke-line" />
						))}
						{columns.map(({ key, values }, index) => {
							let below = 0;
							return (
								<g key={key} onPointerEnter={() => setLooked(index)}>
									<rect
										x={`${index * width}%`}
										width={`${width}%`}
										height="100%"
										className={looked !== null && index === at ? 'fill-hover' : 'fill-transparent'}
									/>
									{values.map((value, part) => {
										const tall = (value / top) * 100;
										below += tall;
										return (
											value > 0 && (
												<rect
													key={series[part]?.key}
													x={`${(index + 0.12) * width}%`}
													width={`${width * 0.76}%`}
													y={`${100 - below}%`}
													height={`${tall}%`}
													fill={`url(#${id}${series[part]?.key})`}
													className="stroke-surface"
													strokeWidth={parts ? 0.75 : 0}
												/>
											)
										);
									})}
								</g>
							);
						})}
					</svg>
				</div>
			</div>
			<div aria-hidden className="text-muted mt-2 flex justify-between text-xs">
				<span>{columns[0]?.name}</span>
				<span>{columns[last]?.name}</span>
			</div>
			<p aria-hidden className={cn('mt-1 min-h-10 text-sm sm:min-h-5', looked === null && 'text-muted')}>
				{words(column)}
			</p>
			{parts && (
				<ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
					{series.map(({ key, name, hatch, text }) => (
						<li key={key} className="flex items-center gap-1.5">
							<HatchKey id={`${id}key${key}`} hatch={hatch} text={text} /> {name}
						</li>
					))}
				</ul>
			)}
		</div>
	);
};
