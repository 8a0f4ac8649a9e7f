import type { Metadata } from 'next';
import { Inbox } from '../../inbox/inbox.tsx';

export const metadata: Metadata = { title: 'Inbox' };

const Route = () => <Inbox />;

export default Route;
