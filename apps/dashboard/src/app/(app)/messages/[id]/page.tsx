import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MessagePage } from '../../../../message/message-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.titles'))('message'),
});

const Route = async ({ params }: { params: Promise<{ id: string }> }) => <MessagePage id={(await params).id} />;

export default Route;
