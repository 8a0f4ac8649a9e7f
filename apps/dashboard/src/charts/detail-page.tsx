'use client';

import type { Category, Counted, Kind, Level, MessageItem, Period, RepeatSender, Volume } from '@straymail/contracts';
import { Download, Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button, buttonLook } from '../components/ui/button.tsx';
import { BarList } from '../overview/bar-list.tsx';
import { ByKind, ByLevel } from '../overview/spread.tsx';
import { useWords } from '../words/use-words.ts';
import { CountedNote } from './counted-note.tsx';
import { LatestMessages } from './latest-messages.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { RepeatSenders } from './repeat-senders.tsx';
import { VolumeChart } from './volume-chart.tsx';

const ExportDialog = dynamic(() => import('../exports/export-dialog.tsx').then((module) => module.ExportDialog));

export interface Described extends Counted {
	readonly volume: Volume;
	readonly kinds: Readonly<Record<Kind, number>>;
	readonly levels: Readonly<Record<Level, number>>;
	readonly categories: Readonly<Record<Category, number>>;
	readonly repeats: number;
	readonly repeatSenders: readonly RepeatSender[];
	readonly latest: readonly MessageItem[];
}

/** Period, the way to the messages, and the export of them. */
export const DetailActions = ({
	query,
	period,
	onPeriod,
}: {
	/** Finds these messages in the inbox. */
	query: string;
	period: Period;
	onPeriod: (period: Period) => void;
}) => {
	const t = useTranslations('overview');
	const exports = useTranslations('exports');
	const [exporting, setExporting] = useState(false);
	return (
		<div className="flex flex-wrap items-center gap-2">
			<PeriodChoice value={period} onChange={onPeriod} />
			<Link href={`/?q=${encodeURIComponent(query)}`} className={buttonLook({})}>
				<Search aria-hidden /> {t('searchInbox')}
			</Link>
			<Button onClick={() => setExporting(true)}>
				<Download aria-hidden /> {exports('button')}
			</Button>
			{exporting && <ExportDialog query={query} onClose={() => setExporting(false)} />}
		</div>
	);
};

/** What a sender's and an organisation's page say alike of the messages they are about. */
export const DetailBody = ({ of, query, children }: { of: Described; query: string; children: ReactNode }) => {
	const t = useTranslations('overview');
	const { categoryName } = useWords();
	const categories = Object.entries(of.categories).filter(([, value]) => value > 0) as [Category, number][];
	return (
		<>
			<CountedNote of={of} />
			<VolumeChart volume={of.volume} title={t('volume')} />
			<div className="grid gap-4 md:grid-cols-2">
				<ByLevel levels={of.levels} within={query} />
				<ByKind kinds={of.kinds} within={query} />
				{children}
				<BarList
					title={t('categories')}
					empty={t('nothingSensitive')}
					bars={categories
						.toSorted(([, a], [, b]) => b - a)
						.map(([category, count]) => ({
							key: category,
							label: categoryName(category),
							count,
							href: `/?q=${encodeURIComponent(`${query} category:${category}`)}`,
						}))}
				/>
			</div>
			<RepeatSenders senders={of.repeatSenders} repeats={of.repeats} />
			<LatestMessages messages={of.latest} all={`/?q=${encodeURIComponent(query)}`} />
		</>
	);
};
