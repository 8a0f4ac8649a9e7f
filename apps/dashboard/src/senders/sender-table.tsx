'use client';

import type { SenderDomainItem, SenderSort } from '@straymail/contracts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ShareBar } from '../charts/share-bar.tsx';
import { Trend } from '../charts/trend.tsx';
import { useKindSeries, useLevelSeries } from '../charts/use-series.ts';
import { RelativeTime } from '../components/ui/time.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';

type Key = SenderSort['key'];

const SortHead = ({
	by,
	sort,
	onSort,
	right = false,
	className,
	children,
}: {
	by: Key;
	sort: SenderSort;
	onSort: (sort: SenderSort) => void;
	right?: boolean;
	className?: string;
	children: ReactNode;
}) => {
	const active = sort.key === by;
	const first = by === 'domain' ? 'asc' : 'desc';
	const next = active ? (sort.direction === 'asc' ? 'desc' : 'asc') : first;
	const Arrow = sort.direction === 'asc' ? ArrowUp : ArrowDown;
	return (
		<th
			scope="col"
			aria-sort={active ? (sort.direction === 'asc' ? 'ascending' : 'descending') : undefined}
			className={cn('px-2 py-1.5 font-medium first:pl-4 last:pr-4', right && 'text-right', className)}
		>
			<button
				type="button"
				onClick={() => onSort({ key: by, direction: next })}
				className={cn(
					'hover:text-foreground inline-flex min-h-6 items-center gap-1 rounded whitespace-nowrap',
					right && 'flex-row-reverse',
					active && 'text-foreground',
				)}
			>
				{children}
				<Arrow aria-hidden className={cn('size-3.5', !active && 'opacity-0')} />
			</button>
		</th>
	);
};

const Head = ({ className, children }: { className?: string; children: ReactNode }) => (
	<th scope="col" className={cn('px-2 py-1.5 font-medium whitespace-nowrap', className)}>
		{children}
	</th>
);

const cell = 'px-2 py-2 first:pl-4 last:pr-4';
const number = `${cell} text-right tabular-nums`;

/** Domains that wrote; what does not fit on a narrow screen stands on the domain's own page. */
export const SenderTable = ({
	items,
	sort,
	onSort,
	busy,
}: {
	items: readonly SenderDomainItem[];
	sort: SenderSort;
	onSort: (sort: SenderSort) => void;
	busy: boolean;
}) => {
	const t = useTranslations('senders');
	const { count } = useWords();
	const kinds = useKindSeries();
	const levels = useLevelSeries();
	const head = { sort, onSort };
	return (
		<div
			aria-busy={busy}
			className="border-line bg-surface overflow-x-auto rounded-lg border transition-opacity aria-busy:opacity-60"
		>
			<table className="w-full text-sm">
				<caption className="sr-only">{t('title')}</caption>
				<thead>
					<tr className="text-muted border-line border-b text-left text-xs">
						<SortHead by="domain" {...head}>
							{t('domain')}
						</SortHead>
						<SortHead by="messages" right {...head}>
							{t('messages')}
						</SortHead>
						<Head className="max-md:hidden">{t('trend')}</Head>
						<Head className="max-lg:hidden">{t('kinds')}</Head>
						<Head className="max-xl:hidden">{t('levels')}</Head>
						<SortHead by="sensitive" right {...head}>
							{t('sensitive')}
						</SortHead>
						<SortHead by="organisations" right className="max-md:hidden" {...head}>
							{t('organisations')}
						</SortHead>
						<SortHead by="repeats" right className="max-sm:hidden" {...head}>
							{t('repeats')}
						</SortHead>
						<Head className="text-right max-2xl:hidden">{t('first')}</Head>
						<SortHead by="lastSeen" right className="max-sm:hidden" {...head}>
							{t('last')}
						</SortHead>
					</tr>
				</thead>
				<tbody>
					{items.map((item) => {
						const sensitive = item.levels.critical + item.levels.high;
						return (
							<tr key={item.domain} className="border-line hover:bg-hover border-t first:border-t-0">
								<th scope="row" className={cn(cell, 'min-w-44 text-left font-medium [overflow-wrap:anywhere]')}>
									<Link
										href={`/senders/${encodeURIComponent(item.domain)}`}
										className="text-accent-text inline-flex min-h-6 items-center underline-offset-3 hover:underline"
									>
										{item.domain}
									</Link>
								</th>
								<td className={number}>{count(item.messages)}</td>
								<td className={cn(cell, 'max-md:hidden')}>
									<Trend values={item.trend} />
								</td>
								<td className={cn(cell, 'max-lg:hidden')}>
									<ShareBar series={kinds} values={item.kinds} />
								</td>
								<td className={cn(cell, 'max-xl:hidden')}>
									<ShareBar series={levels} values={item.levels} />
								</td>
								<td className={cn(number, sensitive > 0 && 'text-high font-medium')}>{count(sensitive)}</td>
								<td className={cn(number, 'max-md:hidden')}>{count(item.organisations)}</td>
								<td className={cn(number, 'max-sm:hidden')} title={t('repeatsOf', { senders: item.senders })}>
									{count(item.repeats)}
								</td>
								<td className={cn(cell, 'text-muted text-right whitespace-nowrap max-2xl:hidden')}>
									<RelativeTime at={item.firstSeen} />
								</td>
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
