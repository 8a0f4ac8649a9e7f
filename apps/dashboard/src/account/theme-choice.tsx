'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { useSyncExternalStore } from 'react';
import { cn } from '../words/class-names.ts';

const choices = [
	{ value: 'system', name: 'System', icon: Monitor },
	{ value: 'light', name: 'Light', icon: Sun },
	{ value: 'dark', name: 'Dark', icon: Moon },
] as const;

const never = () => () => {};

export const ThemeChoice = () => {
	const { theme, setTheme } = useTheme();
	// The server cannot know the choice: it is kept in this browser.
	const mounted = useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
	return (
		<fieldset className="flex flex-wrap gap-2">
			<legend className="sr-only">Theme</legend>
			{choices.map(({ value, name, icon: Icon }) => {
				const chosen = mounted && theme === value;
				return (
					<label
						key={value}
						className={cn(
							'flex h-9 items-center gap-2 rounded-md border px-3 text-sm has-focus-visible:outline-2 has-focus-visible:outline-ring',
							chosen ? 'border-accent-text bg-accent-soft font-medium' : 'border-line hover:bg-hover',
						)}
					>
						<input
							type="radio"
							name="theme"
							value={value}
							checked={chosen}
							onChange={() => setTheme(value)}
							className="accent-accent"
						/>
						<Icon aria-hidden className="size-4" />
						{name}
					</label>
				);
			})}
		</fieldset>
	);
};
