'use client';

import { useTranslations } from 'next-intl';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Seconds in the two largest units that matter: `2 d 4 h`, `35 min`, `12 s`. */
export const useDuration = (): ((seconds: number) => string) => {
	const t = useTranslations('overview');
	return (seconds) => {
		const whole = Math.round(seconds);
		if (whole >= day) return t('daysHours', { days: Math.floor(whole / day), hours: Math.floor((whole % day) / hour) });
		if (whole >= hour)
			return t('hoursMinutes', { hours: Math.floor(whole / hour), minutes: Math.floor((whole % hour) / minute) });
		return whole >= minute ? t('minutes', { minutes: Math.floor(whole / minute) }) : t('seconds', { seconds: whole });
	};
};
