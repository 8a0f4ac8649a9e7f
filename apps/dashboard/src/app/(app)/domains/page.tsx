import type { Metadata } from 'next';
import { DomainsPage } from '../../../domains/domains-page.tsx';

export const metadata: Metadata = { title: 'Trap domains' };

const Route = () => <DomainsPage />;

export default Route;
