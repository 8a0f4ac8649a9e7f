'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { meQuery } from '../api/queries.ts';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { RegisterList } from './register-list.tsx';
import { Strayed } from './strayed.tsx';

/** Whose mail went astray, and the register of all that may be meant. */
export const OrganisationsPage = () => {
	const t = useTranslations('organisations');
	const { data: me } = useQuery(meQuery);
	const readsMessages = me?.user.role === 'operator' || me?.user.role === 'analyst';
	return (
		<Page>
			<PageHeader title={t('title')}>{t('lead')}</PageHeader>
			{readsMessages && <Strayed />}
			<RegisterList mayOpen={readsMessages} />
		</Page>
	);
};
