'use client';

import { useTranslations } from 'next-intl';
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
}) => {
	const t = useTranslations('domains');
	return (
		<Field label={t('excluded')} hint={t('excludedHint')}>
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
};
