'use client';

import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';

/** A line of the navigation. */
export const PlaceLink = ({
	href,
	name,
	icon: Icon,
	active,
	narrow,
	number = 0,
	numberMeans = '',
}: {
	href: string;
	name: string;
	icon: LucideIcon;
	active: boolean;
	/** The icon alone is seen; the name is its tooltip and is read out. */
	narrow: boolean;
	number?: number | undefined;
	/** Read out behind the number. */
	numberMeans?: string;
}) => {
	const { count, shortCount } = useWords();
	return (
		<li>
			<Link
				href={href}
				aria-current={active ? 'page' : undefined}
				title={narrow ? name : undefined}
				className={cn(
					'flex h-8 items-center gap-2.5 rounded-md text-sm transition-colors',
					narrow ? 'justify-center' : 'px-2.5',
					active
						? 'bg-accent-soft text-accent-text font-medium forced-colors:outline-1'
						: 'text-foreground/85 hover:bg-hover',
				)}
			>
				<Icon aria-hidden className={cn('size-4 shrink-0', !active && 'text-muted')} />
				<span className={narrow ? 'sr-only' : 'flex-1 truncate'}>{name}</span>
				{number > 0 && (
					<span
						title={count(number)}
						className={cn('text-xs tabular-nums', !active && 'text-muted', narrow && 'sr-only')}
					>
						{shortCount(number)}
						{numberMeans && <span className="sr-only"> {numberMeans}</span>}
					</span>
				)}
			</Link>
		</li>
	);
};
