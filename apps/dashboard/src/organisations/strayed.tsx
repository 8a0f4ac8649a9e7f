'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useQueryState } from 'nuqs';
import { strayedQuery } from '../api/queries.ts';
import { CountedNote } from '../charts/counted-note.tsx';
import { PeriodChoice } from '../charts/period-choice.tsx';
import { periodParser } from '../charts/period-parser.ts';
import { Empty } from '../components/ui/empty.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { StrayedList } from './strayed-list.tsx';

/** Whose mail went astray. */
export const Strayed = () => {
	const t = useTranslations('organisations');
	const [period, setPeriod] = useQueryState('period', periodParser.withDefault('30d'));
	const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
		...strayedQuery(period),
		placeholderData: keepPreviousData,
	});
	return (
		<section aria-label={t('strayedTitle')} className="mb-8">
			<div className="mb-2 flex flex-wrap items-end justify-between gap-2">
				<div>
					<h2 className="text-lg font-semibold">{t('strayedTitle')}</h2>
					<p className="text-muted min-h-5 text-sm">
						{data &&
							(data.total > data.items.length
								? t('strayedFirst', { shown: data.items.length, total: data.total })
								: t('strayedCount', { count: data.total }))}
					</p>
					{data && <CountedNote of={data} />}
				</div>
				<PeriodChoice value={period} onChange={(next) => void setPeriod(next)} />
			</div>
			{isPending && <LoadingRows label={t('loading')} />}
			{error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
			{data?.items.length === 0 && (
				<div className="border-line bg-surface rounded-lg border">
					<Empty icon={Building2} title={t('noneStrayed')}>
						<p>{t('noneStrayedHint')}</p>
					</Empty>
				</div>
			)}
			{data && data.items.length > 0 && <StrayedList items={data.items} busy={isPlaceholderData} />}
		</section>
	);
};
