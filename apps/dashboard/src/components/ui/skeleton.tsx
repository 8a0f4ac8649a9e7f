import { cn } from '../../words/class-names.ts';

/** A grey bar where text will stand. Hidden from assistive technology: the region around it says that it loads. */
export const Skeleton = ({ className }: { className?: string }) => (
	<span aria-hidden className={cn('bg-none-soft block h-3 animate-pulse rounded', className)} />
);
