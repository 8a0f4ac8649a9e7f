'use client';

import { useTranslations } from 'next-intl';
import { Page, PageHeader } from '../../components/ui/page-header.tsx';
import { ShortcutList } from './shortcut-list.tsx';

export const ShortcutsPage = () => {
	const t = useTranslations('shell.shortcuts');
	return (
		<Page>
			<PageHeader title={t('title')}>{t('note')}</PageHeader>
			<div className="max-w-2xl">
				<ShortcutList heading="h2" />
			</div>
		</Page>
	);
};
