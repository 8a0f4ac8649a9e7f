'use client';

import type { Facets } from '@straymail/contracts';
import { BookmarkPlus, ChartColumn, Columns3, Download, ListFilter } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { Button } from '../components/ui/button.tsx';
import { Popover } from '../components/ui/popover.tsx';
import { useShortcutHint } from '../shell/shortcuts/use-key-names.ts';
import { useWords } from '../words/use-words.ts';
import { SearchBox } from './search/search-box.tsx';

const ColumnsMenu = dynamic(() => import('./table/columns-menu.tsx').then((module) => module.ColumnsMenu), {
	ssr: false,
});

interface Props {
	readonly text: string;
	readonly error: unknown;
	readonly facets: Facets | null | undefined;
	readonly onSearch: (text: string) => void;
	readonly searchInput: RefObject<HTMLInputElement | null>;
	readonly filters: boolean;
	readonly histogram: boolean;
	readonly onFilters: () => void;
	readonly onHistogram: () => void;
	readonly onSave: () => void;
	readonly onExport: () => void;
	readonly listWidth: () => number;
}

const pressed = 'aria-pressed:text-accent-text aria-pressed:bg-accent-soft';

/** Search, how many it finds, and what can be shown beside the list. */
export const InboxToolbar = (props: Props) => {
	const { text, error, facets, onSearch, searchInput, filters, histogram, onFilters, onHistogram, onSave, onExport } =
		props;
	const t = useTranslations('inbox');
	const { count } = useWords();
	const filterHint = useShortcutHint('filters');
	return (
		<div className="flex flex-wrap items-center gap-1.5 px-3 pt-2.5 pb-1.5 sm:px-4">
			<Button
				size="icon"
				variant="ghost"
				aria-label={t('filters.title')}
				title={filterHint.title(t('filters.title'))}
				{...filterHint.aria}
				aria-pressed={filters}
				className={pressed}
				onClick={onFilters}
			>
				<ListFilter aria-hidden />
			</Button>
			<SearchBox text={text} error={error} onSearch={onSearch} inputRef={searchInput} />
			<p className="text-muted hidden min-w-28 px-1 text-right text-sm tabular-nums md:block">
				{facets &&
					t('list.total', { count: facets.total, number: count(facets.total), capped: facets.capped ? 'yes' : 'no' })}
			</p>
			<div className="flex">
				<Button size="icon" variant="ghost" aria-label={t('views.save')} title={t('views.save')} onClick={onSave}>
					<BookmarkPlus aria-hidden />
				</Button>
				<Button
					size="icon"
					variant="ghost"
					className="max-sm:hidden"
					aria-label={t('bulk.action.export')}
					title={t('bulk.action.export')}
					onClick={onExport}
				>
					<Download aria-hidden />
				</Button>
				<Button
					size="icon"
					variant="ghost"
					aria-label={t('histogram.toggle')}
					title={t('histogram.toggle')}
					aria-pressed={histogram}
					className={`${pressed} max-sm:hidden`}
					onClick={onHistogram}
				>
					<ChartColumn aria-hidden />
				</Button>
				<Popover
					title={t('columns.title')}
					align="end"
					className="w-72"
					trigger={
						<Button
							size="icon"
							variant="ghost"
							className="max-md:hidden"
							aria-label={t('columns.title')}
							title={t('columns.title')}
						>
							<Columns3 aria-hidden />
						</Button>
					}
				>
					<ColumnsMenu listWidth={props.listWidth} />
				</Popover>
			</div>
		</div>
	);
};
