'use client';

import { useQuery } from '@tanstack/react-query';
import { Menu as MenuIcon } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { LiveEvents } from '../api/live-events.tsx';
import { meQuery } from '../api/queries.ts';
import type { Me } from '../api/types.ts';
import { Button } from '../components/ui/button.tsx';
import { cn } from '../words/class-names.ts';
import { LiveCounts } from './live-counts.tsx';
import { Wordmark } from './logo.tsx';
import { type Overlay, Overlays } from './overlays.tsx';
import { remember } from './remember.ts';
import { SetUpBanner } from './set-up-banner.tsx';
import { useShortcutListener } from './shortcuts/use-shortcut-listener.ts';
import { Sidebar } from './sidebar.tsx';
import { sidebarCookie } from './sidebar-cookie.ts';
import { useGlobalShortcuts } from './use-global-shortcuts.ts';

export const AppShell = ({
	initialMe,
	initiallyNarrow,
	children,
}: {
	initialMe: Me | null;
	/** The sidebar is a strip of icons; the server knows by a cookie, so nothing shifts. */
	initiallyNarrow: boolean;
	children: ReactNode;
}) => {
	const t = useTranslations('shell');
	const { data: me } = useQuery({ ...meQuery, ...(initialMe ? { initialData: initialMe } : {}) });
	const [overlay, setOverlay] = useState<Overlay | null>(null);
	const [narrow, setNarrow] = useState(initiallyNarrow);
	const pathname = usePathname();
	// Whoever arrives at another page has left the menu.
	useEffect(() => setOverlay(null), [pathname]);
	const toggleSidebar = () => {
		remember(sidebarCookie, narrow ? 'wide' : 'narrow');
		setNarrow(!narrow);
	};
	useShortcutListener();
	useGlobalShortcuts({ me, toggleSidebar, open: setOverlay });
	const sidebar = { me, onShowShortcuts: () => setOverlay('help'), onOpenPalette: () => setOverlay('palette') };
	return (
		<LiveEvents>
			<LiveCounts />
			<a
				href="#content"
				className="bg-accent text-on-accent sr-only z-80 rounded-md px-3 py-2 text-sm font-medium focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
			>
				{t('skip')}
			</a>
			<div className="flex min-h-dvh">
				<aside
					aria-label={t('sidebar')}
					className={cn(
						'bg-sunken border-line sticky top-0 hidden h-dvh shrink-0 flex-col overflow-x-hidden overflow-y-auto border-r lg:flex print:hidden',
						narrow ? 'w-14' : 'w-56',
					)}
				>
					<Sidebar {...sidebar} narrow={narrow} onToggle={toggleSidebar} />
				</aside>
				<div className="flex min-w-0 flex-1 flex-col has-[[data-full-height]]:h-dvh print:has-[[data-full-height]]:h-auto">
					<header className="bg-surface border-line sticky top-0 z-20 flex h-12 shrink-0 items-center gap-1 border-b px-2 lg:hidden print:hidden">
						<Button variant="ghost" size="icon" aria-label={t('openNavigation')} onClick={() => setOverlay('menu')}>
							<MenuIcon aria-hidden />
						</Button>
						<Wordmark />
					</header>
					{me && <SetUpBanner me={me} />}
					<main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
						{children}
					</main>
				</div>
			</div>
			<Overlays open={overlay} onChange={setOverlay} me={me} menu={<Sidebar {...sidebar} narrow={false} />} />
		</LiveEvents>
	);
};
