import { Skeleton } from '../components/ui/skeleton.tsx';
import { cn } from '../words/class-names.ts';
import { rowGrid } from './columns.tsx';

/** A row that is still to come, as high as a real one in either layout. */
export const SkeletonRow = () => (
	<div aria-hidden className="border-line border-b">
		<div className={cn(rowGrid, 'hidden h-[calc(2.25rem-1px)] @2xl:grid')}>
			<span />
			<Skeleton className="w-16" />
			<Skeleton className="w-28" />
			<Skeleton className="w-3/5" />
			<Skeleton className="w-32" />
			<Skeleton className="ml-auto w-10" />
		</div>
		<div className="flex h-[calc(3.75rem-1px)] flex-col justify-center gap-2.5 pr-3 pl-10 @2xl:hidden">
			<Skeleton className="w-2/5" />
			<Skeleton className="w-4/5" />
		</div>
	</div>
);

const rows = Array.from({ length: 18 }, (_, at) => at);

/** The inbox while its first page is on its way: same heights, so that nothing moves when it comes. */
export const InboxSkeleton = () => (
	<div role="status" className="@container min-h-0 flex-1 overflow-hidden">
		<span className="sr-only">Loading messages</span>
		<div aria-hidden className="border-line hidden h-8.25 border-b @2xl:block" />
		{rows.map((row) => (
			<SkeletonRow key={row} />
		))}
	</div>
);
