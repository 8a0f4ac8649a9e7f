'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ApiError, sentenceOf } from '../api/api-error.ts';
import { Notice } from '../components/ui/notice.tsx';

/** Why there is no file. A code that is merely asked for is no problem: its field says so. */
export const ExportProblem = ({ error }: { error: unknown }) => {
	const t = useTranslations('exports');
	if (!(error instanceof ApiError)) return <Notice tone="error">{sentenceOf(error)}</Notice>;
	if (error.code === 'second-factor-needed') return <Notice tone="info">{t('codeNeeded')}</Notice>;
	if (error.code === 'second-factor-missing') {
		return (
			<Notice tone="warning">
				{t('factorMissing')}{' '}
				<Link href="/account" className="font-medium underline underline-offset-3">
					{t('setUpFactor')}
				</Link>
			</Notice>
		);
	}
	return <Notice tone="error">{error.message}</Notice>;
};
