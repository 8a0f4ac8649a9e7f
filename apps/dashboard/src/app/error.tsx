'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../components/ui/button.tsx';

const ErrorPage = ({ reset }: { error: Error; reset: () => void }) => {
	const t = useTranslations('shell.errors');
	const common = useTranslations('common');
	return (
		<main className="grid min-h-[60dvh] place-items-center p-6 text-center">
			<div>
				<h1 className="text-xl font-semibold">{t('title')}</h1>
				<p className="text-muted mt-1 text-sm">{t('note')}</p>
				<Button variant="primary" className="mt-5" onClick={reset}>
					{common('tryAgain')}
				</Button>
			</div>
		</main>
	);
};

export default ErrorPage;
