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
	Send,
} from 'lucide-react';
import type { Me } from '../api/types.ts';
import type { ShortcutId } from './shortcuts/registry.ts';

export interface Place {
	/** Its name is in the messages of the shell under `places`. */
	readonly key: 'inbox' | 'overview' | 'senders' | 'organisations' | 'domains' | 'audit';
	readonly href: string;
	readonly icon: LucideIcon;
	readonly shortcut?: ShortcutId<'global'>;
	/** Which number of the statistics stands beside it. */
	readonly count?: 'unreviewed' | 'trapDomains';
	/** Everyone when left out; the API decides in the end. */
	readonly roles?: readonly Role[];
}

const places: readonly Place[] = [
	{ key: 'inbox', href: '/', icon: Inbox, shortcut: 'goInbox', count: 'unreviewed' },
	{ key: 'overview', href: '/overview', icon: ChartNoAxesColumn, shortcut: 'goOverview' },
	{
		key: 'senders',
		href: '/senders',
		icon: Send,
		shortcut: 'goSenders',
		roles: ['operator', 'analyst'],
	},
	{ key: 'domains', href: '/domains', icon: Globe, shortcut: 'goDomains', count: 'trapDomains' },
	{ key: 'organisations', href: '/organisations', icon: Building2, shortcut: 'goOrganisations' },
	{
		key: 'audit',
		href: '/audit',
		icon: ScrollText,
		shortcut: 'goAudit',
		roles: ['operator', 'auditor', 'admin'],
	},
];

/** The pages that a person may see. */
export const placesFor = (me: Me | undefined): readonly Place[] =>
	places.filter(({ roles }) => !roles || (me && roles.includes(me.user.role)));

export interface View {
	/** Its name is in the messages of the shell under `views`. */
	readonly key: 'severe' | 'unreviewed' | 'credentials' | 'attachments';
	readonly href: string;
	readonly icon: LucideIcon;
}

/** Searches that people come for, one press away. */
export const views: readonly View[] = [
	{ key: 'severe', href: '/?q=level:>=high', icon: Flame },
	{ key: 'unreviewed', href: '/?q=is:unreviewed', icon: CircleDot },
	{ key: 'credentials', href: '/?q=category:credentials', icon: KeyRound },
	{ key: 'attachments', href: '/?q=has:attachment', icon: Paperclip },
];
