'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { suggestionsQuery } from '../api/queries.ts';
import { Field } from '../components/ui/field.tsx';
import { Input } from '../components/ui/input.tsx';
import { useWords } from '../words/use-words.ts';

const useSettled = (value: string, restMs: number): string => {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), restMs);
		return () => clearTimeout(timer);
	}, [value, restMs]);
	return settled;
};

/** Whom senders most likely mean, with what the register suggests. Shown to senders by `reject-with-hint`. */
export const IntendedDomainField = ({
	domain,
	value,
	onChange,
}: {
	domain: string;
	value: string;
	onChange: (value: string) => void;
}) => {
	const t = useTranslations('domains');
	const { percent } = useWords();
	const settled = useSettled(domain.trim().toLowerCase(), 350);
	const { data: suggestions = [] } = useQuery({ ...suggestionsQuery(settled), enabled: settled.includes('.') });
	return (
		<div>
			<Field label={t('intended')} hint={t('intendedHint')}>
				{(control) => (
					<Input
						{...control}
						autoCapitalize="off"
						autoComplete="off"
						spellCheck={false}
						value={value}
						onChange={(event) => onChange(event.target.value)}
					/>
				)}
			</Field>
			<div aria-live="polite" className="mt-2 flex min-h-7 flex-wrap items-center gap-1.5">
				{suggestions.slice(0, 4).map((suggestion) => (
					<button
						key={suggestion.domain}
						type="button"
						onClick={() => onChange(suggestion.domain)}
						className="border-line hover:bg-hover inline-flex h-7 max-w-full items-center gap-1.5 rounded-md border px-2 text-sm"
					>
						<span className="sr-only">{t('use')} </span>
						<span className="font-medium">{suggestion.domain}</span>
						<span className="text-muted truncate text-xs">{suggestion.organisation}</span>
						<span className="text-muted text-xs tabular-nums">{percent(suggestion.probability)}</span>
					</button>
				))}
			</div>
		</div>
	);
};
