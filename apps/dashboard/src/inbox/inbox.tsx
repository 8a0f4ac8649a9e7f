'use client';

import type { BulkAction, MessageItem } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { ArrowUp } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { meQuery } from '../api/queries.ts';
import { Button } from '../components/ui/button.tsx';
import { useShortcuts } from '../shell/shortcuts/use-shortcuts.ts';
import type { AskedAction } from './bulk/action-dialog.tsx';
import type { BarAction } from './bulk/bulk-bar.tsx';
import { useBulk } from './bulk/use-bulk.ts';
import { ActiveTerms } from './filters/active-terms.tsx';
import { InboxBody } from './inbox-body.tsx';
import { facetsQuery } from './inbox-query.ts';
import { InboxToolbar } from './inbox-toolbar.tsx';
import { useMessageList } from './list/use-message-list.ts';
import { panels } from './panels.ts';
import type { ListHandle } from './table/message-table.tsx';
import { TimePresets } from './time-presets.tsx';
import { useFilterPanel } from './use-filter-panel.ts';
import { useFreshMessages } from './use-fresh-messages.ts';
import { useMounted } from './use-mounted.ts';
import { useSearch } from './use-search.ts';
import { useSelection } from './use-selection.ts';
import { useWide } from './use-wide.ts';

const MessagePanel = dynamic(() => import('../message/message-panel.tsx').then((module) => module.MessagePanel));
const FilterPanel = dynamic(() => import('./filters/filter-panel.tsx').then((module) => module.FilterPanel), {
	ssr: false,
});
const FilterSheet = dynamic(() => import('./filters/filter-sheet.tsx').then((module) => module.FilterSheet), {
	ssr: false,
});
const Histogram = dynamic(() => import('./histogram/histogram.tsx').then((module) => module.Histogram), { ssr: false });
const BulkBar = dynamic(() => import('./bulk/bulk-bar.tsx').then((module) => module.BulkBar), { ssr: false });
const ActionDialog = dynamic(() => import('./bulk/action-dialog.tsx').then((module) => module.ActionDialog), {
	ssr: false,
});
const ExportDialog = dynamic(() => import('../exports/export-dialog.tsx').then((module) => module.ExportDialog), {
	ssr: false,
});
const SaveViewDialog = dynamic(() => import('./views/save-view-dialog.tsx').then((module) => module.SaveViewDialog), {
	ssr: false,
});

export const Inbox = () => {
	const t = useTranslations('inbox');
	const router = useRouter();
	const mounted = useMounted();
	const { text, sort, setText, setSort, openView, viewPending, viewMissing } = useSearch();
	const [openId, setOpenId] = useQueryState('message', parseAsString);
	const [asked, setAsked] = useState<{ action: AskedAction; ids: readonly string[] } | null>(null);
	const [saving, setSaving] = useState(false);
	/** Messages to export; null for all that the search finds. */
	const [exported, setExported] = useState<readonly string[] | null | undefined>();
	const cursor = useRef<string | null>(null);
	const list = useRef<ListHandle>(null);
	const searchInput = useRef<HTMLInputElement>(null);
	const wide = useWide();
	const { histogram } = panels.use();
	const filters = useFilterPanel(openId !== null);
	const { run, undo } = useBulk();

	const { data: me } = useQuery(meQuery);
	const messages = useMessageList(text, sort, !viewPending);
	const { rows, refresh } = messages;
	const { data: facets } = useQuery({ ...facetsQuery(text), enabled: !viewPending });
	const isAtTop = useCallback(() => list.current?.isAtTop() ?? true, []);
	const { waiting, fresh, announcement, show } = useFreshMessages({ text, sort, isAtTop });
	const { selection, setSelection, chosen, toggle, extend, selectAll, clear } = useSelection(rows);

	const search = useCallback(
		(next: string) => {
			clear();
			cursor.current = null;
			if (next.trim() === text) void refresh();
			else setText(next);
		},
		[clear, setText, refresh, text],
	);
	const actions = useMemo(
		() => ({
			onOpen: (event: MouseEvent<HTMLAnchorElement>, id: string) => {
				if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
				event.preventDefault();
				if (wide) void setOpenId(id);
				else router.push(`/messages/${id}`);
			},
			onFocus: (id: string) => {
				cursor.current = id;
			},
			onToggle: toggle,
		}),
		[wide, router, setOpenId, toggle],
	);

	/** The selected ones; without a selection the one under the cursor. */
	const targets = (): readonly string[] =>
		chosen.length > 0 ? chosen : [cursor.current ?? openId].filter((id) => id !== null);
	const move = (step: number) => {
		const id = list.current?.move(cursor.current ?? openId, step) ?? null;
		// Not left to the focus, which comes with the next frame: keys may be quicker.
		if (id) cursor.current = id;
		if (id && openId && wide && id !== openId) void setOpenId(id);
		return id;
	};
	const perform = async (ids: readonly string[], action: BulkAction) => {
		const one = chosen.length === 0;
		if (!one) clear();
		// Reviewing is the end of a message: the next one is under the cursor before anybody reaches for j.
		else if (action.type === 'review') move(1);
		await run(ids, action);
	};
	const act = (action: BarAction) => {
		const ids = targets();
		if (ids.length === 0) return;
		const wanted = new Set(ids);
		const items = rows.loaded.filter(({ id }) => wanted.has(id));
		const every = (holds: (item: MessageItem) => boolean) => items.length === ids.length && items.every(holds);
		if (action === 'review' || action === 'unreview') void perform(ids, { type: action });
		else if (action === 'report') void perform(ids, { type: 'report', value: !every(({ inReport }) => inReport) });
		else if (action === 'hold' && every(({ held }) => held)) void perform(ids, { type: 'release-hold' });
		else if (action === 'export') setExported(ids);
		else setAsked({ action, ids });
	};
	const extendBy = (step: number) => {
		const from = cursor.current;
		const id = move(step);
		if (id) extend(from, id);
	};
	const openCursor = () => {
		const id = cursor.current;
		if (!id) return;
		if (wide) void setOpenId(id);
		else router.push(`/messages/${id}`);
	};
	useShortcuts('inbox', {
		next: () => move(1),
		previous: () => move(-1),
		extendNext: () => extendBy(1),
		extendPrevious: () => extendBy(-1),
		open: openCursor,
		select: () => cursor.current && toggle(cursor.current),
		selectAll,
		review: () => act('review'),
		assign: () => act('assign'),
		level: () => act('level'),
		kind: () => act('kind'),
		attribute: () => act('attribute'),
		hold: () => act('hold'),
		report: () => act('report'),
		undo: () => void undo(),
		search: () => {
			searchInput.current?.focus();
			searchInput.current?.select();
		},
		filters: filters.toggle,
		close: () => {
			if (openId) void setOpenId(null);
			else clear();
		},
	});

	return (
		<div data-full-height className="flex min-h-0 flex-1">
			{mounted && filters.rail && (
				<aside aria-label={t('filters.title')} className="bg-surface border-line flex w-64 shrink-0 flex-col border-r">
					<FilterPanel text={text} facets={facets} onSearch={search} onClose={filters.toggle} />
				</aside>
			)}
			<section aria-label={t('title')} className="bg-surface flex min-w-0 flex-1 flex-col">
				<h1 className="sr-only">{t('title')}</h1>
				<InboxToolbar
					text={text}
					error={messages.error}
					facets={facets}
					onSearch={search}
					searchInput={searchInput}
					filters={mounted && (filters.rail || filters.sheet)}
					histogram={mounted && histogram}
					onFilters={filters.toggle}
					onHistogram={() => panels.change((old) => ({ ...old, histogram: !old.histogram }))}
					onSave={() => setSaving(true)}
					onExport={() => setExported(null)}
					listWidth={() => list.current?.width() ?? 0}
				/>
				<div className="border-line h-10.25 border-b">
					{chosen.length > 0 ? (
						<BulkBar
							selected={chosen.length}
							loaded={rows.loaded.length}
							onAction={act}
							onSelectAll={selectAll}
							onClear={clear}
						/>
					) : (
						<div className="flex h-10 items-center gap-1.5 relative overflow-x-auto px-3 [scrollbar-width:none] sm:px-4">
							<TimePresets text={text} onSearch={search} />
							<ActiveTerms text={text} onSearch={search} />
						</div>
					)}
				</div>
				{mounted && histogram && (
					<div className="border-line h-21 shrink-0 border-b max-sm:hidden">
						<Histogram text={text} onSearch={search} />
					</div>
				)}
				<div className="relative flex min-h-0 flex-1 flex-col">
					{waiting > 0 && (
						<Button
							variant="primary"
							size="small"
							className="absolute top-10 left-1/2 z-20 -translate-x-1/2 rounded-full shadow-lg"
							onClick={() => {
								list.current?.toTop();
								void show();
							}}
						>
							<ArrowUp aria-hidden /> {t('list.newMessages', { count: waiting })}
						</Button>
					)}
					{mounted && (
						<InboxBody
							messages={messages}
							text={text}
							sort={sort}
							me={me}
							facets={facets}
							viewMissing={viewMissing}
							onSearch={search}
							onSort={setSort}
							selection={selection}
							onSelection={setSelection}
							onSelectAll={(on) => (on ? selectAll() : clear())}
							openId={openId}
							fresh={fresh}
							actions={actions}
							handle={list}
						/>
					)}
				</div>
				<p role="status" className="sr-only">
					{announcement}
				</p>
			</section>
			{openId && <MessagePanel key={openId} id={openId} onClose={() => void setOpenId(null)} />}
			{filters.sheet && <FilterSheet text={text} facets={facets} onSearch={search} onClose={filters.toggle} />}
			{asked && (
				<ActionDialog
					action={asked.action}
					count={asked.ids.length}
					onRun={(action) => void perform(asked.ids, action)}
					onClose={() => setAsked(null)}
				/>
			)}
			{exported !== undefined && (
				<ExportDialog
					query={text}
					sort={sort}
					{...(exported ? { ids: exported } : {})}
					onClose={() => setExported(undefined)}
				/>
			)}
			{saving && (
				<SaveViewDialog text={text} sort={sort} onClose={() => setSaving(false)} onSaved={({ id }) => openView(id)} />
			)}
		</div>
	);
};
