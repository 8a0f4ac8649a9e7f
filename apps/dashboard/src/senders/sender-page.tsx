'use client';

import type { SenderDomainDetail } from '@straymail/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ArrowLeft, SearchX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useQueryState } from 'nuqs';
import { ApiError } from '../api/api-error.ts';
import { senderQuery } from '../api/queries.ts';
import { DetailActions, DetailBody } from '../charts/detail-page.tsx';
import { Figures } from '../charts/figures.tsx';
import { periodParser } from '../charts/period-parser.ts';
import { WrongDomains } from '../charts/wrong-domains.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { RelativeTime } from '../components/ui/time.tsx';
import { BarList } from '../overview/bar-list.tsx';
import { useWords } from '../words/use-words.ts';

const Content = ({ sender, query }: { sender: SenderDomainDetail; query: string }) => {
	const t = useTranslations('senders');
	const { count } = useWords();
	return (
		<div className="grid gap-4">
			<Figures
				items={[
					{ name: t('messages'), value: count(sender.messages), href: `/?q=${encodeURIComponent(query)}` },
					{ name: t('senders'), value: count(sender.senders) },
					{ name: t('repeats'), value: count(sender.repeats) },
					{ name: t('first'), value: sender.firstSeen ? <RelativeTime at={sender.firstSeen} /> : '–' },
					{ name: t('last'), value: sender.lastSeen ? <RelativeTime at={sender.lastSeen} /> : '–' },
				]}
			/>
			<DetailBody of={sender} query={query}>
				<BarList
					title={t('organisationsHit')}
					empty={t('noOrganisation')}
					bars={sender.organisations.map(({ id, name, count: value }) => ({
						key: id,
						label: name || id,
						count: value,
						href: `/organisations/${id}`,
					}))}
				/>
				<WrongDomains pairs={sender.wrongDomains} title={t('wrongDomains')} />
				{sender.subdomains.length > 1 && (
					<BarList
						title={t('subdomains')}
						empty=""
						bars={sender.subdomains.map(({ value, count: number }) => ({
							key: value,
							label: value,
							count: number,
							href: `/senders/${encodeURIComponent(value)}`,
						}))}
					/>
				)}
			</DetailBody>
		</div>
	);
};

/** What one domain, with all below it, sent astray. */
export const SenderPage = ({ domain }: { domain: string }) => {
	const t = useTranslations('senders');
	const [period, setPeriod] = useQueryState('period', periodParser.withDefault('90d'));
	const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
		...senderQuery(domain, period),
		placeholderData: keepPreviousData,
	});
	const unknown = error instanceof ApiError && error.code === 'not-found';
	const query = `senderdomain:${domain}`;
	return (
		<Page>
			<Link
				href="/senders"
				className="text-muted hover:text-foreground mb-2 inline-flex min-h-6 items-center gap-1 text-sm"
			>
				<ArrowLeft aria-hidden className="size-4" /> {t('title')}
			</Link>
			<PageHeader
				title={domain}
				action={data && <DetailActions query={query} period={period} onPeriod={(next) => void setPeriod(next)} />}
			>
				{t('domainLead')}
			</PageHeader>
			{isPending && <LoadingRows label={t('loading')} />}
			{unknown && (
				<div className="border-line bg-surface rounded-lg border">
					<Empty icon={SearchX} title={t('unknown', { domain })}>
						<p>{t('unknownHint')}</p>
					</Empty>
				</div>
			)}
			{error && !data && !unknown && <LoadError error={error} onRetry={() => void refetch()} />}
			{data && (
				<div aria-busy={isPlaceholderData} className="transition-opacity aria-busy:opacity-60">
					<Content sender={data} query={query} />
				</div>
			)}
		</Page>
	);
};
