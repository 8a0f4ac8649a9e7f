'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Menu as MenuIcon } from 'lucide-react';
import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LiveEvents, useLiveEvents } from '../api/live-events.tsx';
import { meQuery, statsQuery } from '../api/queries.ts';
import type { Me } from '../api/types.ts';
import { Button } from '../components/ui/button.tsx';
import { useKeyPress } from './key-press.ts';
import { Wordmark } from './logo.tsx';
import { SetUpBanner } from './set-up-banner.tsx';
import { Sidebar } from './sidebar.tsx';

const Sheet = dynamic(() => import('../components/ui/sheet.tsx').then((module) => module.Sheet));
const ShortcutsDialog = dynamic(() => import('./shortcuts.tsx').then((module) => module.ShortcutsDialog));

/** Keeps counts and lists beside the inbox fresh; at most one question in three seconds. */
const LiveCounts = () => {
	const client = useQueryClient();
	const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	useEffect(() => () => clearTimeout(waiting.current), []);
	useLiveEvents((event) => {
		if (event.type === 'trap-domain.changed') {
			void client.invalidateQueries({ queryKey: ['trap-domains'] });
			void client.invalidateQueries({ queryKey: meQuery.queryKey });
		}
		waiting.current ??= setTimeout(() => {
			waiting.current = undefined;
			void client.invalidateQueries({ queryKey: statsQuery.queryKey });
		}, 3_000);
	});
	return null;
};

export const AppShell = ({ initialMe, children }: { initialMe: Me | null; children: ReactNode }) => {
	const { data: me } = useQuery({ ...meQuery, ...(initialMe ? { initialData: initialMe } : {}) });
	const [menuOpen, setMenuOpen] = useState(false);
	// Loaded with the first opening, and kept, so that it can slide out.
	const menuWanted = useRef(false);
	menuWanted.current ||= menuOpen;
	const [shortcuts, setShortcuts] = useState(false);
	const pathname = usePathname();
	useEffect(() => setMenuOpen(false), [pathname]);
	useKeyPress({ '?': () => setShortcuts(true) });
	const sidebar = <Sidebar me={me} onShowShortcuts={() => setShortcuts(true)} />;
	return (
		<LiveEvents>
			<LiveCounts />
			<a
				href="#content"
				className="bg-accent text-on-accent sr-only z-80 rounded-md px-3 py-2 text-sm font-medium focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
			>
				Skip to content
			</a>
			<div className="flex min-h-dvh">
				<aside
					aria-label="Sidebar"
					className="bg-sunken border-line sticky top-0 hidden h-dvh w-56 shrink-0 flex-col overflow-y-auto border-r lg:flex"
				>
					{sidebar}
				</aside>
				<div className="flex min-w-0 flex-1 flex-col has-[[data-full-height]]:h-dvh">
					<header className="bg-surface border-line sticky top-0 z-20 flex h-12 shrink-0 items-center gap-1 border-b px-2 lg:hidden">
						<Button variant="ghost" size="icon" aria-label="Open navigation" onClick={() => setMenuOpen(true)}>
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
			{menuWanted.current && (
				<Sheet open={menuOpen} onOpenChange={setMenuOpen} title="Navigation">
					{sidebar}
				</Sheet>
			)}
			{shortcuts && <ShortcutsDialog open onOpenChange={setShortcuts} />}
		</LiveEvents>
	);
};
