import type { Metadata } from 'next';
import { AuditLogPage } from '../../../audit/audit-page.tsx';

export const metadata: Metadata = { title: 'Audit log' };

const Route = () => <AuditLogPage />;

export default Route;
