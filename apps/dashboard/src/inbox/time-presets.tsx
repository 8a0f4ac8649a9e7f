'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../components/ui/button.tsx';
import { termsOf, withTimes } from './search/search-text.ts';

/** `after:` for a press: today begins at midnight UTC, ages count from now. */
const presets = [
	{ id: 'today', after: () => new Date().toISOString().slice(0, 10) },
	{ id: 'week', after: () => '7d' },
	{ id: 'month', after: () => '30d' },
] as const;

export const TimePresets = ({ text, onSearch }: { text: string; onSearch: (text: string) => void }) => {
	const t = useTranslations('inbox');
	const after = termsOf(text).find(({ field, negated }) => field === 'after' && !negated)?.value;
	const bounded = termsOf(text).some(({ field }) => field === 'before');
	return (
		<fieldset className="flex shrink-0 items-center">
			<legend className="sr-only">{t('presets.label')}</legend>
			{presets.map((preset) => {
				const value = preset.after();
				const on = after === value && !bounded;
				return (
					<Button
						key={preset.id}
						variant="ghost"
						size="small"
						aria-pressed={on}
						className={on ? 'text-accent-text bg-accent-soft px-2' : 'px-2'}
						onClick={() => onSearch(withTimes(text, on ? {} : { after: value }))}
					>
						{t(`presets.${preset.id}`)}
					</Button>
				);
			})}
		</fieldset>
	);
};
