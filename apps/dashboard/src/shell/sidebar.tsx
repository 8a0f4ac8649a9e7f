'use client';

import { useQuery } from '@tanstack/react-query';
import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { statsQuery } from '../api/queries.ts';
import type { Me } from '../api/types.ts';
import { Button } from '../components/ui/button.tsx';
import { SavedViews } from '../inbox/saved-views.tsx';
import { cn } from '../words/class-names.ts';
import { LiveState } from './live-state.tsx';
import { Logo, Wordmark } from './logo.tsx';
import { type Place, placesFor, views } from './navigation.ts';
import { PlaceLink } from './place-link.tsx';
import { useKeyNames, useShortcutHint } from './shortcuts/use-key-names.ts';
import { UserMenu } from './user-menu.tsx';

const PaletteButton = ({ narrow, onClick }: { narrow: boolean; onClick: () => void }) => {
	const t = useTranslations('shell.palette');
	const hint = useShortcutHint('palette');
	const keys = useKeyNames()('Mod+k').flat().join(' ');
	return (
		<button
			type="button"
			onClick={onClick}
			// Where its text stands, that is its name: speech input says what it sees (WCAG 2.5.3).
			aria-label={narrow ? t('title') : undefined}
			title={narrow ? hint.title(t('title')) : undefined}
			{...hint.aria}
			className="border-line bg-surface text-muted hover:border-line-strong mx-3 mb-3 flex h-8 items-center gap-2 rounded-md border px-2 text-sm"
		>
			<Search aria-hidden className="size-4 shrink-0" />
			{!narrow && (
				<>
					<span className="flex-1 truncate text-left">{t('open')}</span>
					<kbd className="font-sans text-xs">{keys}</kbd>
				</>
			)}
		</button>
	);
};

const Toggle = ({ narrow, onClick }: { narrow: boolean; onClick: () => void }) => {
	const t = useTranslations('shell');
	const hint = useShortcutHint('toggleSidebar');
	const name = t(narrow ? 'widenSidebar' : 'narrowSidebar');
	return (
		<Button
			variant="ghost"
			size="icon"
			aria-label={name}
			aria-expanded={!narrow}
			title={hint.title(name)}
			{...hint.aria}
			onClick={onClick}
		>
			{narrow ? <PanelLeftOpen aria-hidden /> : <PanelLeftClose aria-hidden />}
		</Button>
	);
};

/** Navigation with counts; stands at the left on wide screens, whole or as a strip of icons, and in a sheet on phones. */
export const Sidebar = ({
	me,
	narrow,
	onToggle,
	onShowShortcuts,
	onOpenPalette,
}: {
	me: Me | undefined;
	narrow: boolean;
	/** Left out where it cannot be made narrow. */
	onToggle?: () => void;
	onShowShortcuts: () => void;
	onOpenPalette: () => void;
}) => {
	const t = useTranslations('shell');
	const pathname = usePathname();
	const parameters = useSearchParams();
	const q = parameters.get('q') ?? '';
	const { data: stats } = useQuery({ ...statsQuery, enabled: me !== undefined });
	const viewHref = q ? `/?q=${q}` : '';
	const activeView = pathname === '/' ? views.find((view) => view.href === viewHref) : undefined;
	const isActive = ({ href }: Place) => {
		if (href === '/') {
			const saved = parameters.has('view');
			return (pathname === '/' && !activeView && !saved) || pathname.startsWith('/messages/');
		}
		return pathname === href || pathname.startsWith(`${href}/`);
	};
	return (
		<>
			<Link
				href="/"
				aria-label={t('home')}
				className={cn('mt-3 mb-2 flex h-9 items-center rounded-md', narrow ? 'mx-3 justify-center' : 'mx-3 px-2.5')}
			>
				{narrow ? <Logo className="text-accent-text size-5" /> : <Wordmark />}
			</Link>
			<PaletteButton narrow={narrow} onClick={onOpenPalette} />
			<nav aria-label={t('main')} className="flex-1 px-3">
				<ul className="grid gap-0.5">
					{placesFor(me).map((place) => (
						<PlaceLink
							key={place.href}
							href={place.href}
							name={t(`places.${place.key}`)}
							icon={place.icon}
							active={isActive(place)}
							narrow={narrow}
							number={place.count && stats ? stats[place.count] : undefined}
							numberMeans={place.count === 'unreviewed' ? t('unreviewed') : ''}
						/>
					))}
				</ul>
				<h2 className={cn('text-muted mt-5 mb-1 px-2.5 text-xs font-medium', narrow && 'sr-only')}>
					{t('viewsTitle')}
				</h2>
				<ul className={cn('grid gap-0.5', narrow && 'border-line mt-3 border-t pt-3')}>
					{views.map((view) => (
						<PlaceLink
							key={view.href}
							href={view.href}
							name={t(`views.${view.key}`)}
							icon={view.icon}
							active={view === activeView}
							narrow={narrow}
						/>
					))}
				</ul>
				{!narrow && <SavedViews />}
			</nav>
			<div className="grid gap-1 p-3">
				<div className={cn('flex items-center justify-between', narrow && 'flex-col gap-2')}>
					<LiveState narrow={narrow} />
					{onToggle && <Toggle narrow={narrow} onClick={onToggle} />}
				</div>
				<UserMenu me={me} narrow={narrow} onShowShortcuts={onShowShortcuts} />
			</div>
		</>
	);
};
