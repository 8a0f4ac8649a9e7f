'use client';

import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../components/ui/button.tsx';
import { Popover } from '../components/ui/popover.tsx';
import { cn } from '../words/class-names.ts';
import { shortCount } from '../words/numbers.ts';

export interface FacetOption {
	readonly value: string;
	readonly label: string;
	readonly note?: string;
	readonly icon?: ReactNode;
	readonly count?: number | undefined;
}

/** One facet: a button that opens its values, each with how many messages have it. */
export const FacetFilter = ({
	name,
	options,
	isChosen,
	onToggle,
}: {
	name: string;
	options: readonly FacetOption[];
	isChosen: (value: string) => boolean;
	onToggle: (value: string) => void;
}) => {
	const chosen = options.filter(({ value }) => isChosen(value));
	return (
		<Popover
			title={name}
			titleHidden
			className="w-60 p-1"
			trigger={
				<Button
					size="small"
					className={cn(
						'border-dashed font-normal',
						chosen.length > 0 && 'border-accent-text border-solid font-medium',
					)}
				>
					{name}
					{chosen.length > 0 && <span className="text-accent-text max-w-32 truncate">{chosen[0]?.label}</span>}
					<ChevronDown aria-hidden className="text-muted" />
				</Button>
			}
		>
			{options.length === 0 && <p className="text-muted px-2 py-3 text-sm">Nothing to choose from yet.</p>}
			<ul>
				{options.map(({ value, label, note, icon, count }) => (
					<li key={value}>
						<button
							type="button"
							aria-pressed={isChosen(value)}
							title={note}
							onClick={() => onToggle(value)}
							className="hover:bg-hover flex min-h-8 w-full items-center gap-2 rounded px-2 py-1 text-left text-sm"
						>
							<Check aria-hidden className={cn('text-accent-text size-4 shrink-0', !isChosen(value) && 'invisible')} />
							{icon}
							<span className="min-w-0 flex-1 truncate">{label}</span>
							{count !== undefined && <span className="text-muted text-xs tabular-nums">{shortCount(count)}</span>}
						</button>
					</li>
				))}
			</ul>
		</Popover>
	);
};
