'use client';

import { useTranslations } from 'next-intl';
import { setCharacterShortcuts, useCharacterShortcuts } from './preference.ts';

/** For those whom single keys disturb: speech input, a tremor, a keyboard of another sort (WCAG 2.1.4). */
export const ShortcutSwitch = () => {
	const t = useTranslations('shell.shortcuts');
	const on = useCharacterShortcuts();
	return (
		<label className="inline-flex min-h-9 items-center gap-2.5 text-sm">
			<input
				type="checkbox"
				checked={on}
				onChange={(event) => setCharacterShortcuts(event.target.checked)}
				className="accent-accent size-4"
			/>
			{t('switch')}
		</label>
	);
};
