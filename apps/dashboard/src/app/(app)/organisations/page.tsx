import type { Metadata } from 'next';
import { OrganisationsPage } from '../../../organisations/organisations-page.tsx';

export const metadata: Metadata = { title: 'Organisations' };

const Route = () => <OrganisationsPage />;

export default Route;
