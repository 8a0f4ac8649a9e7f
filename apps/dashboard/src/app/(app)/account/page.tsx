import type { Metadata } from 'next';
import { AccountPage } from '../../../account/account-page.tsx';

export const metadata: Metadata = { title: 'Account' };

const Route = () => <AccountPage />;

export default Route;
