'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Building2, Search } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { organisationsQuery } from '../api/queries.ts';
import type { OrganisationItem } from '../api/types.ts';
import { Empty } from '../components/ui/empty.tsx';
import { Input } from '../components/ui/input.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { OrganisationMark } from './organisation-mark.tsx';

const shownDomains = 6;

const Organisation = ({ item, mayOpen }: { item: OrganisationItem; mayOpen: boolean }) => {
	const t = useTranslations('organisations');
	return (
		<li className="px-4 py-2.5">
			<div className="flex flex-wrap items-center gap-2">
				<h3 className="min-w-0 text-sm font-medium [overflow-wrap:anywhere]">
					{mayOpen ? (
						<Link href={`/organisations/${item.id}`} className="underline-offset-3 hover:underline">
							{item.name}
						</Link>
					) : (
						item.name
					)}
				</h3>
				<OrganisationMark sector={item.sector} country={item.country} />
			</div>
			<p className="mt-0.5 flex flex-wrap gap-x-3 text-sm">
				{item.domains.slice(0, shownDomains).map((domain) => (
					<Link
						key={domain}
						href={`/?q=intended:${domain}`}
						title={t('messagesFor', { domain })}
						className="text-accent-text inline-flex min-h-6 items-center break-all underline-offset-3 hover:underline"
					>
						{domain}
					</Link>
				))}
				{item.domains.length > shownDomains && (
					<span className="text-muted">{t('moreDomains', { count: item.domains.length - shownDomains })}</span>
				)}
			</p>
		</li>
	);
};

/** The register of rightful owners, to look up who is behind a domain. */
export const RegisterList = ({ mayOpen }: { mayOpen: boolean }) => {
	const t = useTranslations('organisations');
	const [words, setWords] = useState('');
	const asked = useDeferredValue(words.trim());
	const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
		...organisationsQuery(asked),
		placeholderData: keepPreviousData,
	});
	return (
		<section aria-label={t('register')}>
			<h2 className="text-lg font-semibold">{t('register')}</h2>
			<p className="text-muted mb-2 text-sm">{t('registerLead')}</p>
			<search className="relative mb-3 block">
				<Search
					aria-hidden
					className="text-muted pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2"
				/>
				<Input
					aria-label={t('search')}
					placeholder={t('searchPlaceholder')}
					autoCapitalize="off"
					spellCheck={false}
					value={words}
					onChange={(event) => setWords(event.target.value)}
					className="pl-8.5"
				/>
			</search>
			<p role="status" className="text-muted mb-2 min-h-5 text-sm">
				{data &&
					(data.total > data.items.length
						? t('registerFirst', { shown: data.items.length, total: data.total })
						: t('registerCount', { count: data.total }))}
			</p>
			{isPending && <LoadingRows label={t('loading')} />}
			{error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
			{data?.items.length === 0 && (
				<div className="border-line bg-surface rounded-lg border">
					<Empty icon={Building2} title={t('noMatch')}>
						<p>{t('noMatchHint')}</p>
					</Empty>
				</div>
			)}
			{data && data.items.length > 0 && (
				<ul
					aria-busy={isPlaceholderData}
					className="border-line divide-line bg-surface divide-y rounded-lg border transition-opacity aria-busy:opacity-60"
				>
					{data.items.map((item) => (
						<Organisation key={item.id} item={item} mayOpen={mayOpen} />
					))}
				</ul>
			)}
		</section>
	);
};
