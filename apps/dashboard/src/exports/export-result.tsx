'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '../components/ui/notice.tsx';
import type { Downloaded } from './download.ts';

/** What is in the file, and what was left out and why. */
export const ExportResult = ({ result: { exported, locked, empty, more, fileName } }: { result: Downloaded }) => {
	const t = useTranslations('exports');
	const left = locked + empty > 0 || more;
	return (
		<div className="grid gap-2">
			<Notice tone={exported > 0 ? 'good' : 'warning'}>
				{exported > 0 ? t('saved', { count: exported, fileName }) : t('nothing')}
			</Notice>
			{left && (
				<Notice tone="warning">
					<ul className="grid gap-1">
						{locked > 0 && <li>{t('leftLocked', { count: locked })}</li>}
						{empty > 0 && <li>{t('leftEmpty', { count: empty })}</li>}
						{more && <li>{t('leftMore')}</li>}
					</ul>
				</Notice>
			)}
		</div>
	);
};
