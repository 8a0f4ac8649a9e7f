'use client';

import type { Volume } from '@straymail/contracts';
import { useLocale, useTranslations } from 'next-intl';
import { useWords } from '../words/use-words.ts';
import { ChartFrame } from './chart-frame.tsx';
import { ColumnsChart } from './columns-chart.tsx';

/** Messages a day or a month. */
export const VolumeChart = ({ volume, title }: { volume: Volume; title: string }) => {
	const t = useTranslations('overview');
	const { count, dayName } = useWords();
	const month = new Intl.DateTimeFormat(useLocale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
	const nameOf = (start: string) =>
		volume.unit === 'day' ? dayName(start) : month.format(new Date(`${start}T00:00:00Z`));
	const columns = volume.bars.map((bar) => ({ key: bar.start, name: nameOf(bar.start), values: [bar.count] }));
	const total = volume.bars.reduce((sum, bar) => sum + bar.count, 0);
	return (
		<ChartFrame
			title={title}
			summary={t('inAll', { count: total })}
			table={{
				head: [volume.unit === 'day' ? t('day') : t('month'), t('messages')],
				rows: volume.bars
					.toReversed()
					.map((bar) => [volume.unit === 'day' ? bar.start : bar.start.slice(0, 7), count(bar.count)]),
			}}
		>
			<ColumnsChart
				label={title}
				columns={columns}
				series={[{ key: 'messages', name: t('messages'), text: 'text-accent', hatch: 'solid' }]}
			/>
		</ChartFrame>
	);
};
