'use client';

import type { OverviewResponse } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Panel } from '../charts/panel.tsx';
import { useDuration } from './use-duration.ts';

const Row = ({ name, value, hint }: { name: string; value: string; hint: string }) => (
	<div className="border-line flex items-baseline justify-between gap-4 border-t py-2 first:border-t-0">
		<dt>
			{name}
			<span className="text-muted block text-sm">{hint}</span>
		</dt>
		<dd className="text-lg font-semibold whitespace-nowrap tabular-nums">{value}</dd>
	</div>
);

/** How long messages wait: for the machine, and for a person. */
export const Waiting = ({ overview: { backlog, backlogSeconds, review } }: { overview: OverviewResponse }) => {
	const t = useTranslations('overview');
	const duration = useDuration();
	const shown = (seconds: number | null) => (seconds === null ? '–' : duration(seconds));
	return (
		<Panel title={t('waiting')}>
			<dl className="text-sm">
				<Row
					name={t('oldestUnread')}
					hint={t('oldestUnreadHint', { count: backlog })}
					value={backlog === 0 ? '–' : shown(backlogSeconds)}
				/>
				<Row name={t('median')} hint={t('medianHint', { count: review.reviewed })} value={shown(review.median)} />
				<Row name={t('ninetieth')} hint={t('ninetiethHint')} value={shown(review.ninetieth)} />
			</dl>
		</Panel>
	);
};
