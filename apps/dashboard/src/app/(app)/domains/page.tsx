import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DomainsPage } from '../../../domains/domains-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.places'))('domains'),
});

const Route = () => <DomainsPage />;

export default Route;
