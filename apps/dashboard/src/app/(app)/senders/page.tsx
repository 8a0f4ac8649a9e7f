import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SendersPage } from '../../../senders/senders-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('senders'))('title') });

const Route = () => <SendersPage />;

export default Route;
