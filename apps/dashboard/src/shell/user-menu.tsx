'use client';

import { ChevronsUpDown, Keyboard, LogOut, UserRound } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LanguageChoice } from '../account/language-choice.tsx';
import { ThemeChoice } from '../account/theme-choice.tsx';
import type { Me } from '../api/types.ts';
import { useSentence } from '../api/use-sentence.ts';
import { Popover } from '../components/ui/popover.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { toast } from '../components/ui/toast.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';
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

const Who = ({ me, narrow }: { me: Me; narrow: boolean }) => {
	const t = useTranslations('shell.user');
	const { roleName } = useWords();
	return (
		<>
			<span
				aria-hidden
				className="bg-accent text-on-accent grid size-7 shrink-0 place-items-center rounded-full text-xs font-semibold"
			>
				{initials(me.user.name)}
			</span>
			<span className="sr-only">{t('menuOf')}</span>
			<span className={narrow ? 'sr-only' : 'min-w-0 flex-1'}>
				<span className="block truncate text-sm font-medium">{me.user.name}</span>
				<span className="text-muted block truncate text-xs">{roleName(me.user.role)}</span>
			</span>
			{!narrow && <ChevronsUpDown aria-hidden className="text-muted size-4 shrink-0" />}
		</>
	);
};

export const UserMenu = ({
	me,
	narrow,
	onShowShortcuts,
}: {
	me: Me | undefined;
	narrow: boolean;
	onShowShortcuts: () => void;
}) => {
	const t = useTranslations('shell.user');
	const common = useTranslations('common');
	const sentenceOf = useSentence();
	if (!me) return <Skeleton className="h-11 rounded-md" />;
	return (
		<Popover
			title={t('menu')}
			titleHidden
			side="top"
			className="w-68 p-1.5"
			trigger={
				<button
					type="button"
					title={narrow ? me.user.name : undefined}
					className={cn(
						'hover:bg-hover flex h-11 w-full items-center gap-2.5 rounded-md text-left',
						narrow ? 'justify-center' : 'px-2',
					)}
				>
					<Who me={me} narrow={narrow} />
				</button>
			}
		>
			<Link href="/account" className={itemLook}>
				<UserRound aria-hidden className="text-muted" /> {t('account')}
			</Link>
			<PopoverClose className={itemLook} onClick={onShowShortcuts}>
				<Keyboard aria-hidden className="text-muted" /> {t('shortcuts')}
			</PopoverClose>
			<div className="border-line my-1.5 border-y px-2 py-2.5">
				<p className="text-muted mb-1.5 text-xs font-medium">{common('theme')}</p>
				<ThemeChoice compact />
				<p className="text-muted mt-3 mb-1.5 text-xs font-medium">{common('language')}</p>
				<LanguageChoice compact />
			</div>
			<button
				type="button"
				className={itemLook}
				onClick={() => signOut().catch((error: unknown) => toast(sentenceOf(error), { error: true }))}
			>
				<LogOut aria-hidden className="text-muted" /> {t('signOut')}
			</button>
		</Popover>
	);
};
