import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Inbox } from '../../inbox/inbox.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.places'))('inbox'),
});

const Route = () => <Inbox />;

export default Route;
