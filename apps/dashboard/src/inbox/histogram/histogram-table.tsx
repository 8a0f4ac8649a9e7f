'use client';

import type { HistogramResponse } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useWords } from '../../words/use-words.ts';
import { useBarName } from './use-bar-name.ts';

/** The same numbers for those who read rather than look. Stretches without mail are left out. */
export const HistogramTable = ({ found }: { found: HistogramResponse }) => {
	const t = useTranslations('inbox');
	const { count } = useWords();
	const barName = useBarName(found.unit);
	return (
		<table className="w-full text-sm">
			<caption className="sr-only">{t('histogram.title')}</caption>
			<thead className="text-muted text-xs">
				<tr>
					<th scope="col" className="py-1 text-left font-medium">
						{t(`histogram.unit.${found.unit}`)}
					</th>
					<th scope="col" className="py-1 text-right font-medium">
						{t('histogram.messages')}
					</th>
					<th scope="col" className="py-1 text-right font-medium">
						{t('histogram.high')}
					</th>
				</tr>
			</thead>
			<tbody className="tabular-nums">
				{found.bars
					.filter((bar) => bar.count > 0)
					.toReversed()
					.map((bar) => (
						<tr key={bar.start} className="border-line border-t">
							<th scope="row" className="py-1 text-left font-normal">
								{barName(bar.start)}
							</th>
							<td className="py-1 text-right">{count(bar.count)}</td>
							<td className="py-1 text-right">{count(bar.high)}</td>
						</tr>
					))}
			</tbody>
		</table>
	);
};
