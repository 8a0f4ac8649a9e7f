'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import { FilterPanel, type FilterPanelProps } from './filter-panel.tsx';

/** The filters over the list, where there is no room beside it. */
export const FilterSheet = (props: FilterPanelProps) => {
	const t = useTranslations('inbox');
	return (
		<Base.Root open onOpenChange={(open) => !open && props.onClose()}>
			<Base.Portal>
				<Base.Backdrop className="fixed inset-0 z-40 bg-black/35 dark:bg-black/60" />
				<Base.Popup className="bg-surface border-line fixed inset-y-0 left-0 z-50 flex w-80 max-w-[88vw] flex-col border-r shadow-xl">
					<Base.Title className="sr-only">{t('filters.title')}</Base.Title>
					<FilterPanel {...props} />
				</Base.Popup>
			</Base.Portal>
		</Base.Root>
	);
};
