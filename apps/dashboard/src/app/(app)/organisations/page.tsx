import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganisationsPage } from '../../../organisations/organisations-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.places'))('organisations'),
});

const Route = () => <OrganisationsPage />;

export default Route;
