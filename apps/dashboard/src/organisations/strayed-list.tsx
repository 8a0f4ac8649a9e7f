'use client';

import type { StrayedOrganisation } from '@straymail/contracts';
import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ShareBar } from '../charts/share-bar.tsx';
import { Trend } from '../charts/trend.tsx';
import { useLevelSeries } from '../charts/use-series.ts';
import { RelativeTime } from '../components/ui/time.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';

const cell = 'px-2 py-2 first:pl-4 last:pr-4';
const head = `${cell} py-1.5 font-medium`;

/** Organisations whose mail went astray, those hit most first. */
export const StrayedList = ({ items, busy }: { items: readonly StrayedOrganisation[]; busy: boolean }) => {
	const t = useTranslations('organisations');
	const { count } = useWords();
	const levels = useLevelSeries();
	return (
		<div
			aria-busy={busy}
			className="border-line bg-surface overflow-x-auto rounded-lg border transition-opacity aria-busy:opacity-60"
		>
			<table className="w-full text-sm">
				<caption className="sr-only">{t('strayedTitle')}</caption>
				<thead>
					<tr className="text-muted border-line border-b text-left text-xs">
						<th scope="col" className={head}>
							{t('organisation')}
						</th>
						<th scope="col" className={cn(head, 'text-right')}>
							{t('messages')}
						</th>
						<th scope="col" className={cn(head, 'max-md:hidden')}>
							{t('trend')}
						</th>
						<th scope="col" className={cn(head, 'max-lg:hidden')}>
							{t('levels')}
						</th>
						<th scope="col" className={cn(head, 'text-right')}>
							{t('sensitive')}
						</th>
						<th scope="col" className={cn(head, 'text-right max-md:hidden')}>
							{t('senderDomains')}
						</th>
						<th scope="col" className={cn(head, 'text-right max-sm:hidden')}>
							{t('last')}
						</th>
					</tr>
				</thead>
				<tbody>
					{items.map((item) => {
						const sensitive = item.levels.critical + item.levels.high;
						return (
							<tr key={item.id} className="border-line hover:bg-hover border-t first:border-t-0">
								<th scope="row" className={cn(cell, 'text-left font-medium [overflow-wrap:anywhere]')}>
									<Link
										href={`/organisations/${item.id}`}
										className="text-accent-text inline-flex min-h-6 items-center underline-offset-3 hover:underline"
									>
										{item.name}
									</Link>
									{item.wrongDomain && (
										<span className="text-muted flex flex-wrap items-center gap-x-1 font-normal">
											{item.wrongDomain.wrong}
											<ArrowRight role="img" aria-label={t('means')} className="size-3.5" />
											{item.wrongDomain.intended ?? '?'}
										</span>
									)}
								</th>
								<td className={cn(cell, 'text-right tabular-nums')}>{count(item.messages)}</td>
								<td className={cn(cell, 'max-md:hidden')}>
									<Trend values={item.trend} />
								</td>
								<td className={cn(cell, 'max-lg:hidden')}>
									<ShareBar series={levels} values={item.levels} />
								</td>
								<td className={cn(cell, 'text-right tabular-nums', sensitive > 0 && 'text-high font-medium')}>
									{count(sensitive)}
								</td>
								<td className={cn(cell, 'text-right tabular-nums max-md:hidden')}>{count(item.senderDomains)}</td>
								<td className={cn(cell, 'text-muted text-right whitespace-nowrap max-sm:hidden')}>
									<RelativeTime at={item.lastSeen} />
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
};
