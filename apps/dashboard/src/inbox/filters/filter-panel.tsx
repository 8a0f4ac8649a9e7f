'use client';

import type { Facets } from '@straymail/contracts';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';
import { filterFields } from '../fields.ts';
import { FilterGroup } from './filter-group.tsx';

export interface FilterPanelProps {
	readonly text: string;
	readonly facets: Facets | null | undefined;
	readonly onSearch: (text: string) => void;
	readonly onClose: () => void;
}

/** All filters with their counts. */
export const FilterPanel = ({ text, facets, onSearch, onClose }: FilterPanelProps) => {
	const t = useTranslations('inbox');
	return (
		<div className="flex min-h-0 flex-1 flex-col">
			<div className="border-line flex h-10 shrink-0 items-center gap-2 border-b pr-1.5 pl-3.5">
				<h2 className="flex-1 text-sm font-semibold">{t('filters.title')}</h2>
				<Button
					variant="ghost"
					size="iconSmall"
					aria-label={t('filters.close')}
					title={t('filters.close')}
					onClick={onClose}
				>
					<X aria-hidden />
				</Button>
			</div>
			<div className="min-h-0 flex-1 overflow-y-auto px-2 pb-3 [scrollbar-gutter:stable]">
				{filterFields.map((field) => (
					<FilterGroup key={field.id} field={field} text={text} facets={facets} onSearch={onSearch} />
				))}
				{facets?.capped && <p className="text-muted px-1.5 pt-2 text-xs">{t('filters.capped')}</p>}
			</div>
		</div>
	);
};
