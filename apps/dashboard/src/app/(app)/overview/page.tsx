import type { Metadata } from 'next';
import { OverviewPage } from '../../../overview/overview-page.tsx';

export const metadata: Metadata = { title: 'Overview' };

const Route = () => <OverviewPage />;

export default Route;
