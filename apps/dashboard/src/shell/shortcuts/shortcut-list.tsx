'use client';

import { useTranslations } from 'next-intl';
import { useCharacterShortcuts } from './preference.ts';
import { shortcutScopes, shortcuts } from './registry.ts';
import { ShortcutKeys } from './shortcut-keys.tsx';

/** All shortcuts by where they work: the body of the help dialog and of the help page. */
export const ShortcutList = ({ heading: Heading }: { heading: 'h2' | 'h3' }) => {
	const t = useTranslations('shell.shortcuts');
	const on = useCharacterShortcuts();
	return (
		<>
			{!on && <p className="bg-moderate-soft text-moderate mb-4 rounded-md px-3 py-2 text-sm">{t('switchedOff')}</p>}
			<div className="grid gap-6">
				{shortcutScopes.map((scope) => (
					<section key={scope}>
						<Heading className="mb-2 text-sm font-semibold">{t(`scopes.${scope}`)}</Heading>
						<dl className="divide-line grid divide-y text-sm">
							{shortcuts
								.filter((shortcut) => shortcut.scope === scope)
								.map(({ id, keys }) => (
									<div key={id} className="flex min-h-8 items-center justify-between gap-4 py-1">
										<dt>{t(`actions.${id}`)}</dt>
										<dd>
											<ShortcutKeys keys={keys} />
										</dd>
									</div>
								))}
						</dl>
					</section>
				))}
			</div>
		</>
	);
};
