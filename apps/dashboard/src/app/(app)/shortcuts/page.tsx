import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ShortcutsPage } from '../../../shell/shortcuts/shortcuts-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.shortcuts'))('title'),
});

const Route = () => <ShortcutsPage />;

export default Route;
