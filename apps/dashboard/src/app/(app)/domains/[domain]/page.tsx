import type { Metadata } from 'next';
import { TrapDomainPage } from '../../../../domains/trap-domain-page.tsx';

interface Given {
	readonly params: Promise<{ domain: string }>;
}

const domainOf = async ({ params }: Given) => decodeURIComponent((await params).domain).toLowerCase();

export const generateMetadata = async (given: Given): Promise<Metadata> => ({ title: await domainOf(given) });

const Route = async (given: Given) => <TrapDomainPage domain={await domainOf(given)} />;

export default Route;
