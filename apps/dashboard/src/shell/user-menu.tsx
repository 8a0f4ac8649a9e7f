'use client';

import { ChevronsUpDown, Keyboard, LogOut, UserRound } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LanguageChoice } from '../account/language-choice.tsx';
import { ThemeChoice } from '../account/theme-choice.tsx';
import { sentenceOf } from '../api/api-error.ts';
import type { Me } from '../api/types.ts';
import { Popover } from '../components/ui/popover.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { toast } from '../components/ui/toast.tsx';
import { roleNames } from '../words/statuses.ts';
import { signOut } from './sign-out.ts';

const PopoverClose = dynamic(() => import('../components/ui/popover-close.tsx').then((module) => module.PopoverClose));

const itemLook =
	'hover:bg-hover flex h-8 w-full items-center gap-2 rounded px-2 text-left text-sm [&_svg]:size-4 [&_svg]:shrink-0';

const initials = (name: string) =>
	name
		.split(/\s+/)
		.map((word) => word[0] ?? '')
		.slice(0, 2)
		.join('')
		.toUpperCase() || '?';

const Who = ({ me }: { me: Me }) => (
	<>
		<span
			aria-hidden
			className="bg-accent text-on-accent grid size-7 shrink-0 place-items-center rounded-full text-xs font-semibold"
		>
			{initials(me.user.name)}
		</span>
		<span className="sr-only">User menu:</span>
		<span className="min-w-0 flex-1">
			<span className="block truncate text-sm font-medium">{me.user.name}</span>
			<span className="text-muted block truncate text-xs">{roleNames[me.user.role]}</span>
		</span>
		<ChevronsUpDown aria-hidden className="text-muted size-4 shrink-0" />
	</>
);

export const UserMenu = ({ me, onShowShortcuts }: { me: Me | undefined; onShowShortcuts: () => void }) => {
	const t = useTranslations('common');
	if (!me) return <Skeleton className="h-11 rounded-md" />;
	return (
		<Popover
			title="User menu"
			titleHidden
			side="top"
			className="w-60 p-1.5"
			trigger={
				<button
					type="button"
					className="hover:bg-hover flex h-11 w-full items-center gap-2.5 rounded-md px-2 text-left"
				>
					<Who me={me} />
				</button>
			}
		>
			<Link href="/account" className={itemLook}>
				<UserRound aria-hidden className="text-muted" /> Account and sign-in
			</Link>
			<PopoverClose className={itemLook} onClick={onShowShortcuts}>
				<Keyboard aria-hidden className="text-muted" /> Keyboard shortcuts
			</PopoverClose>
			<div className="border-line my-1.5 border-y px-2 py-2.5">
				<p className="text-muted mb-1.5 text-xs font-medium">Theme</p>
				<ThemeChoice compact />
				<p className="text-muted mt-3 mb-1.5 text-xs font-medium">{t('language')}</p>
				<LanguageChoice compact />
			</div>
			<button
				type="button"
				className={itemLook}
				onClick={() => signOut().catch((error: unknown) => toast(sentenceOf(error), { error: true }))}
			>
				<LogOut aria-hidden className="text-muted" /> Sign out
			</button>
		</Popover>
	);
};
