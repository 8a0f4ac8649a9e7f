'use client';

import type { SenderSort, SendersRequest } from '@straymail/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Download, Search, Send } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useDeferredValue, useState } from 'react';
import { sendersQuery } from '../api/queries.ts';
import { CountedNote } from '../charts/counted-note.tsx';
import { PeriodChoice } from '../charts/period-choice.tsx';
import { periodParser } from '../charts/period-parser.ts';
import { Segmented } from '../charts/segmented.tsx';
import { Button } from '../components/ui/button.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { Input } from '../components/ui/input.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { PageHeader, WidePage } from '../components/ui/page-header.tsx';
import { SenderTable } from './sender-table.tsx';

const ExportSenders = dynamic(() => import('./export-senders.tsx').then((module) => module.ExportSenders));

const sortKeys = ['messages', 'domain', 'sensitive', 'organisations', 'repeats', 'lastSeen'] as const;
const pageSize = 50;
/** As far as the API pages. */
const lastOffset = 5_000;

const state = {
	q: parseAsString.withDefault(''),
	by: parseAsStringLiteral(['registrable', 'full'] as const).withDefault('registrable'),
	period: periodParser.withDefault('30d'),
	sort: parseAsStringLiteral(sortKeys).withDefault('messages'),
	direction: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('desc'),
	page: parseAsInteger.withDefault(0),
};

/** Who writes, by domain. */
export const SendersPage = () => {
	const t = useTranslations('senders');
	const [{ q, by, period, sort: key, direction, page }, set] = useQueryStates(state);
	const [exporting, setExporting] = useState(false);
	const text = useDeferredValue(q.trim());
	const sort: SenderSort = { key, direction };
	const offset = Math.min(lastOffset, Math.max(0, page) * pageSize);
	const asked: SendersRequest = { text, by, period, sort, offset, limit: pageSize };
	const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
		...sendersQuery(asked),
		placeholderData: keepPreviousData,
	});
	const last = data ? Math.min(data.total, lastOffset + pageSize) : 0;
	return (
		<WidePage>
			<PageHeader
				title={t('title')}
				action={
					<Button onClick={() => setExporting(true)} disabled={!data || data.total === 0}>
						<Download aria-hidden /> {t('export')}
					</Button>
				}
			>
				{t('lead')}
			</PageHeader>
			<div className="mb-3 flex flex-wrap items-center gap-2">
				<search className="relative block min-w-0 flex-1 basis-64">
					<Search
						aria-hidden
						className="text-muted pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2"
					/>
					<Input
						aria-label={t('search')}
						placeholder={t('searchPlaceholder')}
						autoCapitalize="off"
						autoComplete="off"
						spellCheck={false}
						maxLength={253}
						value={q}
						onChange={(event) => void set({ q: event.target.value.toLowerCase(), page: null })}
						className="pl-8.5"
					/>
				</search>
				<Segmented
					label={t('countBy')}
					value={by}
					options={[
						{ value: 'registrable', name: t('registrable') },
						{ value: 'full', name: t('full') },
					]}
					onChange={(value) => void set({ by: value, page: null })}
				/>
				<PeriodChoice value={period} onChange={(value) => void set({ period: value, page: null })} />
			</div>
			<div className="mb-2 flex min-h-5 flex-wrap gap-x-3">
				<p role="status" className="text-muted text-sm">
					{data && t('domains', { count: data.total })}
				</p>
				{data && <CountedNote of={data} />}
			</div>
			{isPending && <LoadingRows label={t('loading')} />}
			{error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
			{data?.items.length === 0 && (
				<div className="border-line bg-surface rounded-lg border">
					<Empty icon={Send} title={q ? t('noMatch') : t('none')}>
						<p>{q ? t('noMatchHint') : t('noneHint')}</p>
					</Empty>
				</div>
			)}
			{data && data.items.length > 0 && (
				<SenderTable
					items={data.items}
					sort={sort}
					busy={isPlaceholderData}
					onSort={(next) => void set({ sort: next.key, direction: next.direction, page: null })}
				/>
			)}
			{data && (offset > 0 || last > pageSize) && (
				<nav aria-label={t('pages')} className="mt-3 flex items-center justify-end gap-2">
					<span className="text-muted mr-auto text-sm tabular-nums">
						{t('range', { from: offset + 1, to: offset + data.items.length, total: data.total })}
					</span>
					<Button disabled={offset === 0} onClick={() => void set({ page: Math.max(0, page - 1) || null })}>
						{t('previous')}
					</Button>
					<Button disabled={offset + pageSize >= last} onClick={() => void set({ page: page + 1 })}>
						{t('next')}
					</Button>
				</nav>
			)}
			{exporting && <ExportSenders asked={asked} onClose={() => setExporting(false)} />}
		</WidePage>
	);
};
