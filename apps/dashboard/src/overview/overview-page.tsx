'use client';

import type { StatsResponse } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { statsQuery } from '../api/queries.ts';
import { LevelGlyph } from '../components/ui/level-badge.tsx';
import { LoadError } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { kindNames, kindsInOrder } from '../words/kinds.ts';
import { levelLooks, levelsDown } from '../words/levels.ts';
import { count } from '../words/numbers.ts';
import { BarList } from './bar-list.tsx';
import { PerDay } from './per-day.tsx';

const Figure = ({ name, value, href }: { name: string; value: number; href?: string }) => (
	<div className="bg-surface flex flex-col-reverse px-4 py-3">
		<dt className="text-muted text-sm">
			{href ? (
				<Link href={href} className="underline-offset-3 hover:underline">
					{name}
				</Link>
			) : (
				name
			)}
		</dt>
		<dd className="text-xl font-semibold tabular-nums">{count(value)}</dd>
	</div>
);

const Loading = () => (
	<div role="status" className="grid gap-4">
		<span className="sr-only">Loading the overview</span>
		<Skeleton className="h-20 rounded-lg" />
		<Skeleton className="h-72 rounded-lg" />
		<Skeleton className="h-52 rounded-lg" />
	</div>
);

const Content = ({ stats }: { stats: StatsResponse }) => (
	<div className="grid gap-4">
		<dl className="border-line bg-line grid grid-cols-2 gap-px overflow-hidden rounded-lg border sm:grid-cols-3 lg:grid-cols-6">
			<Figure name="Messages" value={stats.messages} href="/" />
			<Figure name="Unreviewed" value={stats.unreviewed} href="/?q=is:unreviewed" />
			<Figure name="Being read" value={stats.backlog} />
			<Figure name="Unreadable" value={stats.unreadable} href="/?q=is:unreadable" />
			<Figure name="Trap domains" value={stats.trapDomains} href="/domains" />
			<Figure name="Organisations" value={stats.organisations} href="/organisations" />
		</dl>
		<PerDay days={stats.perDay} />
		<div className="grid gap-4 md:grid-cols-2">
			<BarList
				title="By level"
				empty="No message has been analysed yet."
				bars={levelsDown.map((level) => ({
					key: level,
					label: (
						<span className="inline-flex items-center gap-2">
							<LevelGlyph level={level} /> {levelLooks[level].name}
						</span>
					),
					count: stats.byLevel[level] ?? 0,
					tone: levelLooks[level].text,
					href: `/?q=level:${level}`,
				}))}
			/>
			<BarList
				title="By kind"
				empty="No message has been analysed yet."
				bars={kindsInOrder.map((kind) => ({
					key: kind,
					label: kindNames[kind].name,
					count: stats.byKind[kind] ?? 0,
					href: `/?q=kind:${kind}`,
				}))}
			/>
		</div>
		<BarList
			title="Most frequent sender domains"
			empty="No message has come in yet."
			bars={stats.topSenderDomains.map(({ value, count: number }) => ({
				key: value,
				label: value || '(none)',
				count: number,
				...(value ? { href: `/?q=senderdomain:${value}` } : {}),
			}))}
		/>
	</div>
);

export const OverviewPage = () => {
	const { data: stats, error, isPending, refetch } = useQuery(statsQuery);
	return (
		<Page>
			<PageHeader title="Overview">What has strayed here, how sensitive it is, and who sends it.</PageHeader>
			{isPending && <Loading />}
			{error && !stats && <LoadError error={error} onRetry={() => void refetch()} />}
			{stats && <Content stats={stats} />}
		</Page>
	);
};
