import type { Metadata } from 'next';
import { MessagePage } from '../../../../message/message-page.tsx';

export const metadata: Metadata = { title: 'Message' };

const Route = async ({ params }: { params: Promise<{ id: string }> }) => <MessagePage id={(await params).id} />;

export default Route;
