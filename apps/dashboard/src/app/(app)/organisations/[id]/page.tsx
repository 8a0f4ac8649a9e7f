import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganisationPage } from '../../../../organisations/organisation-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('organisations'))('one'),
});

const Route = async ({ params }: { params: Promise<{ id: string }> }) => <OrganisationPage id={(await params).id} />;

export default Route;
