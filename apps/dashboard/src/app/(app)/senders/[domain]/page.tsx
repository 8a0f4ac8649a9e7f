import type { Metadata } from 'next';
import { SenderPage } from '../../../../senders/sender-page.tsx';

interface Given {
	readonly params: Promise<{ domain: string }>;
}

const domainOf = async ({ params }: Given) => decodeURIComponent((await params).domain).toLowerCase();

export const generateMetadata = async (given: Given): Promise<Metadata> => ({ title: await domainOf(given) });

const Route = async (given: Given) => <SenderPage domain={await domainOf(given)} />;

export default Route;
