'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { Panel } from '../charts/panel.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';

export interface Bar {
	readonly key: string;
	readonly label: ReactNode;
	readonly count: number;
	/** Text colour of the bar; the words beside it say the same. */
	readonly tone?: string;
	readonly href?: string;
}

/** Horizontal bars. The numbers stand beside them, so the list is its own table. */
export const BarList = ({
	title,
	note,
	bars,
	empty,
}: {
	title: string;
	note?: ReactNode;
	bars: readonly Bar[];
	empty: string;
}) => {
	const { count } = useWords();
	const most = Math.max(1, ...bars.map((bar) => bar.count));
	return (
		<Panel title={title} note={note}>
			{bars.length === 0 && <p className="text-muted text-sm">{empty}</p>}
			<ul className="grid gap-1.5">
				{bars.map(({ key, label, count: value, tone = 'text-accent', href }) => (
					<li key={key} className="grid grid-cols-[minmax(0,11rem)_1fr_3.5rem] items-center gap-3 text-sm">
						{href ? (
							<Link href={href} className="min-w-0 truncate underline-offset-3 hover:underline">
								{label}
							</Link>
						) : (
							<span className="min-w-0 truncate">{label}</span>
						)}
						<svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className={cn('h-2 w-full', tone)}>
							<rect width="100" height="8" rx="1" className="fill-none-soft" />
							<rect width={(value / most) * 100} height="8" rx="1" fill="currentColor" />
						</svg>
						<span className="text-right tabular-nums">{count(value)}</span>
					</li>
				))}
			</ul>
		</Panel>
	);
};
