import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { buttonLook } from '../components/ui/button.tsx';

const NotFound = async () => {
	const t = await getTranslations('shell.notFound');
	return (
		<main className="grid min-h-dvh place-items-center p-6 text-center">
			<div>
				<h1 className="text-xl font-semibold">{t('title')}</h1>
				<p className="text-muted mt-1 text-sm">{t('note')}</p>
				<Link href="/" className={`${buttonLook({ variant: 'primary' })} mt-5`}>
					{t('toInbox')}
				</Link>
			</div>
		</main>
	);
};

export default NotFound;
