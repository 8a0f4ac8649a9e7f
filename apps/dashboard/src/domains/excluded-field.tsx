'use client';

import { Field } from '../components/ui/field.tsx';
import { Textarea } from '../components/ui/input.tsx';

/** Names as people separate them: by blanks, lines or commas. */
export const namesOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** Names below a trap domain that are never received for. */
export const ExcludedField = ({
	value,
	onChange,
	rows,
}: {
	value: string;
	onChange: (value: string) => void;
	rows: number;
}) => (
	<Field
		label="Excluded names"
		hint="Registered names with owners of their own: never received for. Separate them by blanks or commas."
	>
		{(control) => (
			<Textarea
				{...control}
				rows={rows}
				spellCheck={false}
				className="min-h-9 font-mono text-sm"
				value={value}
				onChange={(event) => onChange(event.target.value)}
			/>
		)}
	</Field>
);
