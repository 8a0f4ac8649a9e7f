'use client';

import { useTranslations } from 'next-intl';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { cn } from '../words/class-names.ts';
import { columnLayout } from './table/kept-layout.ts';

/** Stands inside of the list's container, whose width decides between a line and a card. */
const Bars = () => (
	<>
		<div className="hidden h-full items-center gap-6 pr-4 pl-12 @2xl:flex">
			<Skeleton className="w-16" />
			<Skeleton className="w-28" />
			<Skeleton className="flex-1" />
			<Skeleton className="w-32" />
			<Skeleton className="w-10" />
		</div>
		<div className="flex h-full flex-col justify-center gap-2.5 pr-3 pl-10 @2xl:hidden">
			<Skeleton className="w-2/5" />
			<Skeleton className="w-4/5" />
		</div>
	</>
);

/** A row that is still to come, as high as a real one. */
export const SkeletonRow = ({ top, height }: { top: number; height: number }) => (
	<div
		aria-hidden
		style={{ height, transform: `translateY(${top}px)` }}
		className="border-line absolute inset-x-0 top-0 border-b"
	>
		<Bars />
	</div>
);

const rows = Array.from({ length: 24 }, (_, at) => at);

/** The inbox while its first page is on its way: same heights, so that nothing moves when it comes. */
export const InboxSkeleton = () => {
	const t = useTranslations('inbox');
	const { density } = columnLayout.use();
	return (
		<div role="status" className="@container min-h-0 flex-1 overflow-hidden">
			<span className="sr-only">{t('list.loading')}</span>
			<div aria-hidden className="border-line hidden h-8.25 border-b @2xl:block" />
			{rows.map((row) => (
				<div
					key={row}
					aria-hidden
					className={cn('border-line h-15 border-b', density === 'dense' ? '@2xl:h-7.5' : '@2xl:h-9.5')}
				>
					<Bars />
				</div>
			))}
		</div>
	);
};
