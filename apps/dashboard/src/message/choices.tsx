'use client';

import type { ReactNode } from 'react';
import { cn } from '../words/class-names.ts';

export interface Choice<T extends string> {
	readonly value: T;
	readonly label: string;
	readonly title?: string;
	readonly icon?: ReactNode;
}

/** All answers side by side: a click on one is the correction. */
export const Choices = <T extends string>({
	label,
	choices,
	value,
	busy,
	onChoose,
}: {
	label: string;
	choices: readonly Choice<T>[];
	value: T;
	busy: boolean;
	onChoose: (value: T) => void;
}) => (
	<fieldset className="mt-2 flex flex-wrap gap-1">
		<legend className="sr-only">{label}</legend>
		{choices.map((choice) => {
			const chosen = choice.value === value;
			return (
				<button
					key={choice.value}
					type="button"
					aria-pressed={chosen}
					aria-disabled={busy || undefined}
					title={choice.title}
					onClick={() => !busy && !chosen && onChoose(choice.value)}
					className={cn(
						'border-line inline-flex h-6 items-center gap-1 rounded-full border px-2 text-xs font-medium transition-colors',
						chosen
							? 'bg-foreground text-background border-transparent'
							: 'text-muted hover:bg-hover hover:text-foreground bg-surface',
					)}
				>
					{choice.icon}
					{choice.label}
				</button>
			);
		})}
	</fieldset>
);
