'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Building2, Search } from 'lucide-react';
import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import { organisationsQuery } from '../api/queries.ts';
import type { OrganisationItem } from '../api/types.ts';
import { Badge } from '../components/ui/badge.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { Input } from '../components/ui/input.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { count, plural } from '../words/numbers.ts';
import { sectorNames } from '../words/statuses.ts';

const shownDomains = 6;

const Organisation = ({ item }: { item: OrganisationItem }) => (
	<li className="px-4 py-2.5">
		<div className="flex flex-wrap items-center gap-2">
			<h2 className="min-w-0 text-sm font-medium [overflow-wrap:anywhere]">{item.name}</h2>
			{item.sector && <Badge>{sectorNames[item.sector as keyof typeof sectorNames] ?? item.sector}</Badge>}
			{item.country && <span className="text-muted text-xs">{item.country}</span>}
		</div>
		<p className="mt-0.5 flex flex-wrap gap-x-3 text-sm">
			{item.domains.slice(0, shownDomains).map((domain) => (
				<Link
					key={domain}
					href={`/?q=intended:${domain}`}
					title={`Messages meant for ${domain}`}
					className="text-accent-text inline-flex min-h-6 items-center break-all underline-offset-3 hover:underline"
				>
					{domain}
				</Link>
			))}
			{item.domains.length > shownDomains && (
				<span className="text-muted">and {count(item.domains.length - shownDomains)} more</span>
			)}
		</p>
	</li>
);

/** The register of rightful owners, to look up who is behind a domain. */
export const OrganisationsPage = () => {
	const [words, setWords] = useState('');
	const asked = useDeferredValue(words.trim());
	const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
		...organisationsQuery(asked),
		placeholderData: keepPreviousData,
	});
	return (
		<Page>
			<PageHeader title="Organisations">
				The register of rightful owners. From it Straymail works out for whom a stray message was meant.
			</PageHeader>
			<search className="relative mb-3 block">
				<Search
					aria-hidden
					className="text-muted pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2"
				/>
				<Input
					aria-label="Search organisations"
					placeholder="Name or domain"
					autoCapitalize="off"
					spellCheck={false}
					value={words}
					onChange={(event) => setWords(event.target.value)}
					className="border-line pl-8.5"
				/>
			</search>
			<p role="status" className="text-muted mb-2 min-h-5 text-sm">
				{data && plural(data.total, 'organisation')}
				{data && data.total > data.items.length && `, the first ${count(data.items.length)} shown`}
			</p>
			{isPending && <LoadingRows label="Loading organisations" />}
			{error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
			{data?.items.length === 0 && (
				<div className="border-line bg-surface rounded-lg border">
					<Empty icon={Building2} title="No organisation matches">
						<p>Try a part of its name or of one of its domains.</p>
					</Empty>
				</div>
			)}
			{data && data.items.length > 0 && (
				<ul
					aria-busy={isPlaceholderData}
					className="border-line divide-line bg-surface divide-y rounded-lg border transition-opacity aria-busy:opacity-60"
				>
					{data.items.map((item) => (
						<Organisation key={item.id} item={item} />
					))}
				</ul>
			)}
		</Page>
	);
};
