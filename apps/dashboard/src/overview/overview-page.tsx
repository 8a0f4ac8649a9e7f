'use client';

import type { OverviewResponse } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { overviewQuery } from '../api/queries.ts';
import { Figures } from '../charts/figures.tsx';
import { WrongDomains } from '../charts/wrong-domains.tsx';
import { LoadError } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { ExactTime } from '../components/ui/time.tsx';
import { useWords } from '../words/use-words.ts';
import { BarList } from './bar-list.tsx';
import { DaysChart } from './days-chart.tsx';
import { Receivers } from './receivers.tsx';
import { ByKind, ByLevel } from './spread.tsx';
import { Waiting } from './waiting.tsx';

const Loading = () => {
	const t = useTranslations('overview');
	return (
		<div role="status" className="grid gap-4">
			<span className="sr-only">{t('loading')}</span>
			<Skeleton className="h-20 rounded-lg" />
			<Skeleton className="h-88 rounded-lg" />
			<Skeleton className="h-52 rounded-lg" />
		</div>
	);
};

const Content = ({ overview }: { overview: OverviewResponse }) => {
	const t = useTranslations('overview');
	const { count } = useWords();
	const lately = overview.listsCapped ? t('latelyCapped') : t('lately');
	return (
		<div className="grid gap-4">
			<Figures
				items={[
					{ name: t('messages'), value: count(overview.messages), href: '/' },
					{ name: t('unreviewed'), value: count(overview.unreviewed), href: '/?q=is:unreviewed' },
					{ name: t('backlog'), value: count(overview.backlog) },
					{ name: t('unreadable'), value: count(overview.unreadable), href: '/?q=is:unreadable' },
					{ name: t('trapDomains'), value: count(overview.trapDomains), href: '/domains' },
					{ name: t('organisations'), value: count(overview.organisations), href: '/organisations' },
				]}
			/>
			<DaysChart days={overview.days} />
			<div className="grid gap-4 md:grid-cols-2">
				<ByLevel levels={overview.byLevel} />
				<ByKind kinds={overview.byKind} />
				<WrongDomains pairs={overview.wrongDomains} title={t('topTypos')} note={lately} />
				<BarList
					title={t('topSenders')}
					note={lately}
					empty={t('nothingYet')}
					bars={overview.senderDomains.map(({ value, count: number }) => ({
						key: value,
						label: value,
						count: number,
						href: `/senders/${encodeURIComponent(value)}`,
					}))}
				/>
			</div>
			<div className="grid items-start gap-4 md:grid-cols-2">
				<Waiting overview={overview} />
				<Receivers receivers={overview.receivers} />
			</div>
			<p className="text-muted text-sm">
				{t.rich('countedAt', { time: () => <ExactTime key="at" at={overview.at} /> })}
			</p>
		</div>
	);
};

export const OverviewPage = () => {
	const t = useTranslations('overview');
	const { data, error, isPending, refetch } = useQuery(overviewQuery);
	return (
		<Page>
			<PageHeader title={t('title')}>{t('lead')}</PageHeader>
			{isPending && <Loading />}
			{error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
			{data && <Content overview={data} />}
		</Page>
	);
};
