import type { ReactNode } from 'react';
import { cn } from '../../words/class-names.ts';

export const Badge = ({ children, className, title }: { children: ReactNode; className?: string; title?: string }) => (
	<span
		title={title}
		className={cn(
			'bg-none-soft text-none inline-flex h-5 shrink-0 items-center gap-1 rounded px-1.5 text-xs font-medium whitespace-nowrap',
			className,
		)}
	>
		{children}
	</span>
);
