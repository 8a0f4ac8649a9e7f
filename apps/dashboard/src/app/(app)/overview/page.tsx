import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OverviewPage } from '../../../overview/overview-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.places'))('overview'),
});

const Route = () => <OverviewPage />;

export default Route;
