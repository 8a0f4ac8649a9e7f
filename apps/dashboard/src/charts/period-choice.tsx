'use client';

import type { Period } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { shownPeriods } from './period-parser.ts';
import { Segmented } from './segmented.tsx';

export const PeriodChoice = ({ value, onChange }: { value: Period; onChange: (period: Period) => void }) => {
	const t = useTranslations('overview');
	return (
		<Segmented
			label={t('period')}
			value={value}
			options={shownPeriods.map((period) => ({ value: period, name: t(`periods.${period}`) }))}
			onChange={onChange}
		/>
	);
};
