import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** What stands where there is nothing: what that means and what to do next. */
export const Empty = ({
	icon: Icon,
	title,
	children,
	action,
}: {
	icon: LucideIcon;
	title: string;
	children: ReactNode;
	action?: ReactNode;
}) => (
	<div className="mx-auto flex max-w-md flex-col items-center px-6 py-14 text-center">
		<span className="bg-accent-soft text-accent-text mb-4 grid size-11 place-items-center rounded-xl">
			<Icon aria-hidden className="size-5" />
		</span>
		<h2 className="text-lg font-semibold">{title}</h2>
		<div className="text-muted mt-1.5 text-sm">{children}</div>
		{action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
	</div>
);
