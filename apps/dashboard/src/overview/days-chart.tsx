'use client';

import type { DayCounts } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { ColumnsChart, type Series } from '../charts/columns-chart.tsx';
import { Segmented } from '../charts/segmented.tsx';
import { useKindSeries, useLevelSeries } from '../charts/use-series.ts';
import { useWords } from '../words/use-words.ts';

type By = 'level' | 'kind';

const partOf = (day: DayCounts, by: By, key: string): number =>
	(by === 'level' ? (day.byLevel as Record<string, number>) : (day.byKind as Record<string, number>))[key] ?? 0;

/** Messages a day, by level or by kind; what is not analysed yet stands on top. */
export const DaysChart = ({ days }: { days: readonly DayCounts[] }) => {
	const t = useTranslations('overview');
	const { count, dayName } = useWords();
	const [by, setBy] = useState<By>('level');
	const parts = { level: useLevelSeries(), kind: useKindSeries() };
	const unread: Series = { key: 'unread', name: t('notAnalysed'), text: 'text-line-strong', hatch: 'columns' };
	const rest = (day: DayCounts) => day.count - parts[by].reduce((sum, { key }) => sum + partOf(day, by, key), 0);
	const series = days.some((day) => rest(day) > 0) ? [...parts[by], unread] : parts[by];
	const valuesOf = (day: DayCounts) => series.map(({ key }) => (key === unread.key ? rest(day) : partOf(day, by, key)));
	const total = days.reduce((sum, day) => sum + day.count, 0);
	const busiest = days.toSorted((a, b) => b.count - a.count)[0];
	return (
		<ChartFrame
			title={t('perDay')}
			summary={
				busiest && total > 0
					? t('perDaySays', {
							count: total,
							days: days.length,
							busiest: dayName(busiest.day),
							most: busiest.count,
						})
					: t('perDayNone', { days: days.length })
			}
			choice={
				<Segmented
					label={t('splitBy')}
					value={by}
					options={[
						{ value: 'level', name: t('level') },
						{ value: 'kind', name: t('kind') },
					]}
					onChange={setBy}
				/>
			}
			table={{
				head: [t('day'), t('messages'), ...series.map(({ name }) => name)],
				rows: days.toReversed().map((day) => [day.day, count(day.count), ...valuesOf(day).map(count)]),
			}}
		>
			<ColumnsChart
				label={t('perDay')}
				series={series}
				columns={days.map((day) => ({ key: day.day, name: dayName(day.day), values: valuesOf(day) }))}
			/>
		</ChartFrame>
	);
};
