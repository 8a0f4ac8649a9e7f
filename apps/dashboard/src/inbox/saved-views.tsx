'use client';

import type { SavedView } from '@straymail/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bookmark, EllipsisVertical, Link2, Pencil, Trash2, Users } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { sentenceOf } from '../api/api-error.ts';
import { Popover } from '../components/ui/popover.tsx';
import { toast } from '../components/ui/toast.tsx';
import { cn } from '../words/class-names.ts';
import { removeView, viewsQuery } from './views/views-query.ts';

const PopoverClose = dynamic(() => import('../components/ui/popover-close.tsx').then((module) => module.PopoverClose));
const SaveViewDialog = dynamic(() => import('./views/save-view-dialog.tsx').then((module) => module.SaveViewDialog), {
	ssr: false,
});

const itemLook =
	'hover:bg-hover flex h-8 w-full items-center gap-2 rounded px-2 text-left text-sm [&_svg]:size-4 [&_svg]:shrink-0';

const ViewMenu = ({ view, onChange }: { view: SavedView; onChange: () => void }) => {
	const t = useTranslations('inbox');
	const client = useQueryClient();
	const remove = async () => {
		try {
			await removeView(view.id);
			toast(t('views.removed', { name: view.name }));
		} catch (error) {
			toast(sentenceOf(error), { error: true });
		}
		await client.invalidateQueries({ queryKey: viewsQuery.queryKey });
	};
	const copy = async () => {
		const link = new URL(`/?view=${view.id}`, window.location.href).href;
		try {
			await navigator.clipboard.writeText(link);
			toast(t('views.copied'));
		} catch {
			// Without TLS, or when the reader forbids it, a browser lets no page write there.
			toast(link);
		}
	};
	return (
		<Popover
			title={view.name}
			className="w-52 p-1.5"
			trigger={
				<button
					type="button"
					aria-label={t('views.menu', { name: view.name })}
					className="hover:bg-hover text-muted grid size-7 shrink-0 place-items-center rounded opacity-0 group-hover/view:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100"
				>
					<EllipsisVertical aria-hidden className="size-4" />
				</button>
			}
		>
			<PopoverClose className={itemLook} onClick={() => void copy()}>
				<Link2 aria-hidden className="text-muted" /> {t('views.copy')}
			</PopoverClose>
			{view.mine && (
				<>
					<PopoverClose className={itemLook} onClick={onChange}>
						<Pencil aria-hidden className="text-muted" /> {t('views.change')}
					</PopoverClose>
					<PopoverClose className={itemLook} onClick={() => void remove()}>
						<Trash2 aria-hidden className="text-muted" /> {t('views.remove')}
					</PopoverClose>
				</>
			)}
			{!view.mine && <p className="text-muted px-2 py-1 text-xs">{t('views.by', { name: view.owner.name })}</p>}
		</Popover>
	);
};

/** Own and shared views, for the sidebar. Nothing while there are none: the inbox says how to make one. */
export const SavedViews = () => {
	const t = useTranslations('inbox');
	const { data: views = [] } = useQuery(viewsQuery);
	const [changed, setChanged] = useState<SavedView | null>(null);
	const pathname = usePathname();
	const open = useSearchParams().get('view');
	if (views.length === 0) return null;
	return (
		<>
			<h2 className="text-muted mt-5 mb-1 px-2.5 text-xs font-medium">{t('views.title')}</h2>
			<ul className="grid gap-0.5">
				{views.map((view) => {
					const active = pathname === '/' && open === view.id;
					const Icon = view.shared ? Users : Bookmark;
					return (
						<li
							key={view.id}
							className={cn(
								'group/view flex h-8 items-center rounded-md pr-0.5',
								active ? 'bg-accent-soft text-accent-text' : 'hover:bg-hover',
							)}
						>
							<Link
								href={`/?view=${view.id}`}
								aria-current={active ? 'page' : undefined}
								className={cn(
									'flex h-8 min-w-0 flex-1 items-center gap-2.5 rounded-md pl-2.5 text-sm',
									active && 'font-medium',
								)}
							>
								<Icon aria-hidden className={cn('size-4 shrink-0', !active && 'text-muted')} />
								<span className="truncate">{view.name}</span>
								{view.shared && <span className="sr-only">{t('views.shared')}</span>}
							</Link>
							<ViewMenu view={view} onChange={() => setChanged(view)} />
						</li>
					);
				})}
			</ul>
			{changed && (
				<SaveViewDialog
					view={changed}
					text={changed.query}
					sort={changed.sort}
					onClose={() => setChanged(null)}
					onSaved={() => {}}
				/>
			)}
		</>
	);
};
