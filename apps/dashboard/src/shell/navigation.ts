import type { Role } from '@straymail/contracts';
import {
	Building2,
	ChartNoAxesColumn,
	CircleDot,
	Flame,
	Globe,
	Inbox,
	KeyRound,
	type LucideIcon,
	Paperclip,
	ScrollText,
} from 'lucide-react';

export interface Place {
	readonly name: string;
	readonly href: string;
	readonly icon: LucideIcon;
	/** Which number of the statistics stands beside it. */
	readonly count?: 'unreviewed' | 'trapDomains';
	/** Everyone when left out; the API decides in the end. */
	readonly roles?: readonly Role[];
}

export const places: readonly Place[] = [
	{ name: 'Inbox', href: '/', icon: Inbox, count: 'unreviewed' },
	{ name: 'Overview', href: '/overview', icon: ChartNoAxesColumn },
	{ name: 'Trap domains', href: '/domains', icon: Globe, count: 'trapDomains' },
	{ name: 'Organisations', href: '/organisations', icon: Building2 },
	{ name: 'Audit log', href: '/audit', icon: ScrollText, roles: ['operator', 'auditor', 'admin'] },
];

/** Searches that people come for, one press away. */
export const views: readonly Place[] = [
	{ name: 'High and critical', href: '/?q=level:>=high', icon: Flame },
	{ name: 'Unreviewed', href: '/?q=is:unreviewed', icon: CircleDot },
	{ name: 'Credentials', href: '/?q=category:credentials', icon: KeyRound },
	{ name: 'With attachments', href: '/?q=has:attachment', icon: Paperclip },
];
