import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuditLogPage } from '../../../audit/audit-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.places'))('audit'),
});

const Route = () => <AuditLogPage />;

export default Route;
