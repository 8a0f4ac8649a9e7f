'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { statsQuery } from '../api/queries.ts';
import type { Me } from '../api/types.ts';
import { cn } from '../words/class-names.ts';
import { count, shortCount } from '../words/numbers.ts';
import { LiveState } from './live-state.tsx';
import { Wordmark } from './logo.tsx';
import { type Place, places, views } from './navigation.ts';
import { UserMenu } from './user-menu.tsx';

const PlaceLink = ({ place, active, number }: { place: Place; active: boolean; number: number | undefined }) => (
	<li>
		<Link
			href={place.href}
			aria-current={active ? 'page' : undefined}
			className={cn(
				'flex h-8 items-center gap-2.5 rounded-md px-2.5 text-sm transition-colors',
				active ? 'bg-accent-soft text-accent-text font-medium' : 'text-foreground/85 hover:bg-hover',
			)}
		>
			<place.icon aria-hidden className={cn('size-4 shrink-0', !active && 'text-muted')} />
			<span className="flex-1 truncate">{place.name}</span>
			{number !== undefined && number > 0 && (
				<span title={count(number)} className={cn('text-xs tabular-nums', !active && 'text-muted')}>
					{shortCount(number)}
					{place.count === 'unreviewed' && <span className="sr-only"> unreviewed</span>}
				</span>
			)}
		</Link>
	</li>
);

/** Navigation with counts; stands at the left on wide screens and in a sheet on phones. */
export const Sidebar = ({ me, onShowShortcuts }: { me: Me | undefined; onShowShortcuts: () => void }) => {
	const pathname = usePathname();
	const q = useSearchParams().get('q') ?? '';
	const { data: stats } = useQuery({ ...statsQuery, enabled: me !== undefined });
	const viewHref = q ? `/?q=${q}` : '';
	const activeView = pathname === '/' ? views.find((view) => view.href === viewHref) : undefined;
	const isActive = ({ href }: Place) => {
		if (href === '/') return (pathname === '/' && !activeView) || pathname.startsWith('/messages/');
		return pathname.startsWith(href);
	};
	const allowed = places.filter(({ roles }) => !roles || (me && roles.includes(me.user.role)));
	return (
		<>
			<Link href="/" className="mx-3 mt-3 mb-2 flex h-9 items-center rounded-md px-2.5">
				<Wordmark />
			</Link>
			<nav aria-label="Main" className="flex-1 px-3">
				<ul className="grid gap-0.5">
					{allowed.map((place) => (
						<PlaceLink
							key={place.href}
							place={place}
							active={isActive(place)}
							number={place.count && stats ? stats[place.count] : undefined}
						/>
					))}
				</ul>
				<h2 className="text-muted mt-5 mb-1 px-2.5 text-xs font-medium">Views</h2>
				<ul className="grid gap-0.5">
					{views.map((view) => (
						<PlaceLink key={view.href} place={view} active={view === activeView} number={undefined} />
					))}
				</ul>
			</nav>
			<div className="grid gap-1 p-3">
				<LiveState />
				<UserMenu me={me} onShowShortcuts={onShowShortcuts} />
			</div>
		</>
	);
};
