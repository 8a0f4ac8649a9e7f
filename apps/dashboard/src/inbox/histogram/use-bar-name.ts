'use client';

import type { HistogramResponse } from '@straymail/contracts';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';

const parts: Readonly<Record<HistogramResponse['unit'], Intl.DateTimeFormatOptions>> = {
	minute: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
	hour: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
	day: { day: 'numeric', month: 'short', year: 'numeric' },
	week: { day: 'numeric', month: 'short', year: 'numeric' },
	month: { month: 'short', year: 'numeric' },
};

/** When a bar begins, as exactly as its unit needs; in UTC, as all times here. */
export const useBarName = (unit: HistogramResponse['unit']) => {
	const locale = useLocale();
	return useMemo(() => {
		const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: 'UTC', ...parts[unit] });
		return (iso: string | undefined): string => (iso ? format.format(new Date(iso)) : '');
	}, [locale, unit]);
};
