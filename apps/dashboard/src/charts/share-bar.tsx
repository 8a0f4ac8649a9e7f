'use client';

import { useId } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Series } from './columns-chart.tsx';
import { HatchPattern } from './hatch-pattern.tsx';

/** Parts of a whole in one bar; in words for whoever does not see it. */
export const ShareBar = ({
	series,
	values,
	className = 'h-2.5 w-24',
}: {
	series: readonly Series[];
	values: Readonly<Record<string, number>>;
	className?: string;
}) => {
	const { count } = useWords();
	const id = useId();
	const whole = series.reduce((sum, { key }) => sum + (values[key] ?? 0), 0);
	const present = series.filter(({ key }) => (values[key] ?? 0) > 0);
	const words = present.map(({ key, name }) => `${name} ${count(values[key] ?? 0)}`).join(', ');
	let from = 0;
	return (
		<>
			<svg aria-hidden="true" className={`bg-none-soft shrink-0 overflow-hidden rounded-xs ${className}`}>
				<title>{words}</title>
				<defs>
					{present.map(({ key, hatch, text }) => (
						<HatchPattern key={key} id={`${id}${key}`} hatch={hatch} text={text} />
					))}
				</defs>
				{present.map(({ key }) => {
					const start = from;
					const share = ((values[key] ?? 0) / Math.max(1, whole)) * 100;
					from += share;
					return <rect key={key} x={`${start}%`} width={`${share}%`} height="100%" fill={`url(#${id}${key})`} />;
				})}
			</svg>
			<span className="sr-only">{words || '–'}</span>
		</>
	);
};
