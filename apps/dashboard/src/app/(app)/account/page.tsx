import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '../../../account/account-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.titles'))('account'),
});

const Route = () => <AccountPage />;

export default Route;
