'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Key } from '../../components/ui/key.tsx';
import { useKeyNames } from './use-key-names.ts';

/** The keys of a shortcut as caps: "G then I", "J or K". */
export const ShortcutKeys = ({ keys }: { keys: readonly string[] }) => {
	const t = useTranslations('shell.shortcuts');
	const namesOf = useKeyNames();
	return (
		<span className="text-muted inline-flex flex-wrap items-center justify-end gap-1 text-xs">
			{keys.map((alternative, at) => (
				<Fragment key={alternative}>
					{at > 0 && <span>{t('or')}</span>}
					{namesOf(alternative).map((caps, position) => (
						<Fragment key={position}>
							{position > 0 && <span>{t('then')}</span>}
							{caps.map((cap) => (
								<Key key={cap}>{cap}</Key>
							))}
						</Fragment>
					))}
				</Fragment>
			))}
		</span>
	);
};
