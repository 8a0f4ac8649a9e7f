'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { auditPage } from '../api/queries.ts';
import type { AuditItem } from '../api/types.ts';
import { Button } from '../components/ui/button.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { ExactTime } from '../components/ui/time.tsx';
import { useWords } from '../words/use-words.ts';
import { type FoldedEntry, foldEntries, unfolded } from './fold-entries.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** What says nothing is left out: an empty list, a `false`. */
const says = (value: unknown): boolean =>
	!(value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0));

/** The detail as one line: `part: body, reason: …`. */
const detailText = (detail: unknown): string => {
	if (detail === null || detail === undefined) return '';
	if (typeof detail !== 'object') return String(detail);
	return Object.entries(detail)
		.filter(([, value]) => says(value))
		.map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
		.join(', ');
};

const Target = ({ entry: { action, target } }: { entry: AuditItem }) => {
	if (!target) return <span className="text-muted">–</span>;
	const id = uuid.exec(target)?.[0];
	if (!id) return <span className="[overflow-wrap:anywhere]">{target}</span>;
	const short = `…${id.slice(-12)}`;
	if (!action.startsWith('message')) {
		return (
			<span title={target} className="font-mono text-xs">
				{short}
			</span>
		);
	}
	return (
		<Link
			href={`/messages/${id}`}
			title={target}
			className="text-accent-text font-mono text-xs underline-offset-3 hover:underline"
		>
			{short}
		</Link>
	);
};

const Entries = ({ entries }: { entries: readonly FoldedEntry[] }) => {
	const t = useTranslations('audit');
	const { actionName, exactTime } = useWords();
	return (
		<div className="border-line bg-surface overflow-hidden rounded-lg border">
			<table className="w-full text-sm max-sm:block">
				<caption className="sr-only">{t('caption')}</caption>
				<thead className="max-sm:sr-only">
					<tr className="text-muted border-line border-b text-left text-xs">
						<th scope="col" className="w-48 px-4 py-2 font-medium">
							{t('when')}
						</th>
						<th scope="col" className="px-2 py-2 font-medium">
							{t('who')}
						</th>
						<th scope="col" className="px-2 py-2 font-medium">
							{t('what')}
						</th>
						<th scope="col" className="px-2 py-2 font-medium">
							{t('which')}
						</th>
						<th scope="col" className="py-2 pr-4 pl-2 font-medium">
							{t('detail')}
						</th>
					</tr>
				</thead>
				<tbody className="divide-line divide-y max-sm:block">
					{entries.map((entry) => (
						<tr key={entry.id} className="align-top max-sm:grid max-sm:gap-0.5 max-sm:px-4 max-sm:py-2.5">
							<td className="text-muted py-2 pr-2 pl-4 whitespace-nowrap tabular-nums max-sm:p-0 max-sm:text-xs">
								<ExactTime at={entry.at} />
							</td>
							<td className="min-w-28 px-2 py-2 max-sm:p-0">{entry.actor}</td>
							<td className="px-2 py-2 font-medium max-sm:p-0 sm:min-w-36">
								{actionName(entry.action)}
								{entry.times > 1 && (
									<span
										className="text-muted ml-1.5 font-normal whitespace-nowrap"
										title={t('since', { time: exactTime(entry.since) })}
									>
										{t('times', { n: entry.times })}
									</span>
								)}
							</td>
							<td className="px-2 py-2 max-sm:p-0">
								<Target entry={entry} />
							</td>
							<td className="text-muted py-2 pr-4 pl-2 [overflow-wrap:anywhere] max-sm:p-0">
								{detailText(entry.detail)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
};

export const AuditLogPage = () => {
	const t = useTranslations('audit');
	const [each, setEach] = useState(false);
	const log = useInfiniteQuery({
		queryKey: ['audit'],
		queryFn: ({ pageParam, signal }) => auditPage(pageParam, signal),
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.nextCursor,
	});
	const entries = log.data?.pages.flatMap(({ items }) => items) ?? [];
	const chain = log.data?.pages[0]?.chain;
	return (
		<Page>
			<PageHeader title={t('title')}>{t('note')}</PageHeader>
			{chain === 'intact' && (
				<Notice tone="good" className="mb-4">
					{t('intact')}
				</Notice>
			)}
			{chain === 'broken' && (
				<Notice tone="error" className="mb-4">
					{t('broken')}
				</Notice>
			)}
			{log.isPending && <LoadingRows label={t('loading')} />}
			{log.isError && entries.length === 0 && <LoadError error={log.error} onRetry={() => void log.refetch()} />}
			{log.data && entries.length === 0 && (
				<Empty icon={ScrollText} title={t('empty')}>
					<p>{t('emptyNote')}</p>
				</Empty>
			)}
			{entries.length > 0 && (
				<>
					<label className="mb-3 inline-flex items-center gap-2 text-sm">
						<input
							type="checkbox"
							checked={each}
							onChange={(event) => setEach(event.target.checked)}
							className="accent-accent size-4"
						/>
						{t('each')}
					</label>
					<Entries entries={each ? unfolded(entries) : foldEntries(entries)} />
				</>
			)}
			{log.hasNextPage && (
				<div className="mt-4 flex justify-center">
					<Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
						{t('older')}
					</Button>
				</div>
			)}
		</Page>
	);
};
