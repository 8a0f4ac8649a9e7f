'use client';

import { cn } from '../words/class-names.ts';

/** One of a few, all in sight. */
export const Segmented = <T extends string>({
	label,
	value,
	options,
	onChange,
}: {
	label: string;
	value: T;
	options: readonly { readonly value: T; readonly name: string }[];
	onChange: (value: T) => void;
}) => (
	<fieldset className="border-line bg-surface flex h-8 items-stretch overflow-hidden rounded-md border">
		<legend className="sr-only">{label}</legend>
		{options.map((option) => (
			<label
				key={option.value}
				className={cn(
					'flex items-center px-2.5 text-sm font-medium transition-colors has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ring',
					option.value === value ? 'bg-accent-soft text-accent-text' : 'text-muted hover:bg-hover',
				)}
			>
				<input
					type="radio"
					name={label}
					value={option.value}
					checked={option.value === value}
					onChange={() => onChange(option.value)}
					className="sr-only"
				/>
				{option.name}
			</label>
		))}
	</fieldset>
);
