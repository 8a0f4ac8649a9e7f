'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSentence } from '../../api/use-sentence.ts';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { Skeleton } from './skeleton.tsx';

const five = [0, 1, 2, 3, 4];

export const LoadingRows = ({ label }: { label: string }) => (
	<div role="status" className="border-line divide-line bg-surface divide-y rounded-lg border">
		<span className="sr-only">{label}</span>
		{five.map((row) => (
			<div key={row} aria-hidden className="grid gap-2.5 px-4 py-4">
				<Skeleton className="w-1/4" />
				<Skeleton className="w-1/2" />
			</div>
		))}
	</div>
);

export const LoadError = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
	const t = useTranslations('common');
	const sentenceOf = useSentence();
	return (
		<div className="border-line bg-surface rounded-lg border">
			<Empty icon={TriangleAlert} title={t('loadError')} action={<Button onClick={onRetry}>{t('tryAgain')}</Button>}>
				<p role="alert">{sentenceOf(error)}</p>
			</Empty>
		</div>
	);
};
