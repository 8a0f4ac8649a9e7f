'use client';

import { useTranslations } from 'next-intl';
import { ApiError } from './api-error.ts';

/** The sentence to show for anything that was thrown: the server's own, or ours where the server could not speak. */
export const useSentence = (): ((error: unknown) => string) => {
	const t = useTranslations('common.errors');
	return (error) => {
		if (!(error instanceof ApiError)) return t('page');
		if (error.status === 0) return t('offline');
		return error.status >= 502 && error.status <= 504 ? t('away') : error.message;
	};
};
