'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useId, useSyncExternalStore } from 'react';
import { cn } from '../words/class-names.ts';

const choices = [
	{ value: 'system', icon: Monitor },
	{ value: 'light', icon: Sun },
	{ value: 'dark', icon: Moon },
] as const;

const never = () => () => {};

/** `compact`: three signs with their names for those who do not see them. */
export const ThemeChoice = ({ compact = false }: { compact?: boolean }) => {
	const t = useTranslations('common');
	const group = useId();
	const { theme, setTheme } = useTheme();
	// The server cannot know the choice: it is kept in this browser.
	const mounted = useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
	return (
		<fieldset className="flex flex-wrap gap-2">
			<legend className="sr-only">{t('theme')}</legend>
			{choices.map(({ value, icon: Icon }) => {
				const chosen = mounted && theme === value;
				return (
					<label
						key={value}
						title={t(`themes.${value}`)}
						className={cn(
							'flex items-center justify-center gap-2 rounded-md border text-sm has-focus-visible:outline-2 has-focus-visible:outline-ring',
							compact ? 'h-8 flex-1' : 'h-9 px-3',
							chosen ? 'border-accent-text bg-accent-soft font-medium' : 'border-line hover:bg-hover',
						)}
					>
						<input
							type="radio"
							name={group}
							value={value}
							checked={chosen}
							onChange={() => setTheme(value)}
							className={compact ? 'sr-only' : 'accent-accent'}
						/>
						<Icon aria-hidden className="size-4" />
						<span className={compact ? 'sr-only' : ''}>{t(`themes.${value}`)}</span>
					</label>
				);
			})}
		</fieldset>
	);
};
