'use client';

import type { OrganisationDetail } from '@straymail/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ArrowLeft, MailCheck } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useQueryState } from 'nuqs';
import { organisationQuery } from '../api/queries.ts';
import { DetailActions, DetailBody } from '../charts/detail-page.tsx';
import { Figures } from '../charts/figures.tsx';
import { periodParser } from '../charts/period-parser.ts';
import { WrongDomains } from '../charts/wrong-domains.tsx';
import { Badge } from '../components/ui/badge.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { RelativeTime } from '../components/ui/time.tsx';
import { BarList } from '../overview/bar-list.tsx';
import { useWords } from '../words/use-words.ts';
import { OrganisationMark } from './organisation-mark.tsx';
import { StraysTable } from './strays-table.tsx';

const shownDomains = 8;

/** The search that finds its messages: by its name, whole. */
const queryOf = ({ name }: OrganisationDetail): string => `org:"${name.replaceAll('"', '')}"`;

const Content = ({ organisation }: { organisation: OrganisationDetail }) => {
	const t = useTranslations('organisations');
	const { count } = useWords();
	const query = queryOf(organisation);
	if (organisation.messages === 0) {
		return (
			<div className="border-line bg-surface rounded-lg border">
				<Empty icon={MailCheck} title={t('nothing')}>
					<p>{t('nothingHint')}</p>
				</Empty>
			</div>
		);
	}
	return (
		<div className="grid gap-4">
			<Figures
				items={[
					{ name: t('messages'), value: count(organisation.messages), href: `/?q=${encodeURIComponent(query)}` },
					{ name: t('senders'), value: count(organisation.senders) },
					{ name: t('repeats'), value: count(organisation.repeats) },
					{ name: t('first'), value: organisation.firstSeen ? <RelativeTime at={organisation.firstSeen} /> : '–' },
					{ name: t('last'), value: organisation.lastSeen ? <RelativeTime at={organisation.lastSeen} /> : '–' },
				]}
			/>
			<StraysTable strays={organisation.strays} />
			<DetailBody of={organisation} query={query}>
				<WrongDomains pairs={organisation.wrongDomains} title={t('typoPairs')} withOrganisation={false} />
				<BarList
					title={t('topSenders')}
					empty=""
					bars={organisation.senderDomains.map(({ value, count: number }) => ({
						key: value,
						label: value,
						count: number,
						href: `/senders/${encodeURIComponent(value)}`,
					}))}
				/>
			</DetailBody>
		</div>
	);
};

/** What strayed that was meant for one organisation. */
export const OrganisationPage = ({ id }: { id: string }) => {
	const t = useTranslations('organisations');
	const [period, setPeriod] = useQueryState('period', periodParser.withDefault('90d'));
	const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
		...organisationQuery(id, period),
		placeholderData: keepPreviousData,
	});
	return (
		<Page>
			<Link
				href="/organisations"
				className="text-muted hover:text-foreground mb-2 inline-flex min-h-6 items-center gap-1 text-sm"
			>
				<ArrowLeft aria-hidden className="size-4" /> {t('title')}
			</Link>
			{isPending && <LoadingRows label={t('loading')} />}
			{error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
			{data && (
				<>
					<PageHeader
						title={data.name}
						action={<DetailActions query={queryOf(data)} period={period} onPeriod={(next) => void setPeriod(next)} />}
					>
						<span className="flex flex-wrap items-center gap-x-3 gap-y-1">
							<OrganisationMark sector={data.sector} country={data.country} />
							{data.domains.slice(0, shownDomains).map((domain) => (
								<span key={domain} className="break-all">
									{domain}
								</span>
							))}
							{data.domains.length > shownDomains && (
								<Badge>{t('moreDomains', { count: data.domains.length - shownDomains })}</Badge>
							)}
						</span>
					</PageHeader>
					<div aria-busy={isPlaceholderData} className="transition-opacity aria-busy:opacity-60">
						<Content organisation={data} />
					</div>
				</>
			)}
		</Page>
	);
};
