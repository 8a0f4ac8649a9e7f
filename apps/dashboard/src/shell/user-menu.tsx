'use client';

import { ChevronsUpDown, Keyboard, LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import Link from 'next/link';
import { useTheme } from 'next-themes';
import { sentenceOf } from '../api/api-error.ts';
import type { Me } from '../api/types.ts';
import { Menu, MenuItem, MenuLink, MenuRadioGroup, MenuSeparator } from '../components/ui/menu.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { toast } from '../components/ui/toast.tsx';
import { roleNames } from '../words/statuses.ts';
import { signOut } from './sign-out.ts';

export const themes = [
	{
		value: 'system',
		label: (
			<>
				<Monitor aria-hidden /> System
			</>
		),
	},
	{
		value: 'light',
		label: (
			<>
				<Sun aria-hidden /> Light
			</>
		),
	},
	{
		value: 'dark',
		label: (
			<>
				<Moon aria-hidden /> Dark
			</>
		),
	},
];

const initials = (name: string) =>
	name
		.split(/\s+/)
		.map((word) => word[0] ?? '')
		.slice(0, 2)
		.join('')
		.toUpperCase() || '?';

export const UserMenu = ({ me, onShowShortcuts }: { me: Me | undefined; onShowShortcuts: () => void }) => {
	const { theme = 'system', setTheme } = useTheme();
	if (!me) return <Skeleton className="h-11 rounded-md" />;
	return (
		<Menu
			side="top"
			className="w-56"
			trigger={
				<button
					type="button"
					className="hover:bg-hover flex h-11 w-full items-center gap-2.5 rounded-md px-2 text-left"
				>
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
				</button>
			}
		>
			<MenuLink render={<Link href="/account" />}>
				<UserRound aria-hidden /> Account and sign-in
			</MenuLink>
			<MenuItem onClick={onShowShortcuts}>
				<Keyboard aria-hidden /> Keyboard shortcuts
			</MenuItem>
			<MenuSeparator />
			<MenuRadioGroup label="Theme" value={theme} onValueChange={setTheme} options={themes} />
			<MenuSeparator />
			<MenuItem onClick={() => signOut().catch((error: unknown) => toast(sentenceOf(error), { error: true }))}>
				<LogOut aria-hidden /> Sign out
			</MenuItem>
		</Menu>
	);
};
