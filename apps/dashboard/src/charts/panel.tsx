import type { ReactNode } from 'react';

/** A part of a page with a name. */
export const Panel = ({
	title,
	note,
	action,
	children,
}: {
	title: string;
	note?: ReactNode;
	action?: ReactNode;
	children: ReactNode;
}) => (
	<section aria-label={title} className="border-line bg-surface min-w-0 rounded-lg border p-4">
		<div className="mb-2 flex flex-wrap items-start justify-between gap-2">
			<div className="min-w-0">
				<h2 className="text-sm font-semibold">{title}</h2>
				{note && <p className="text-muted text-sm">{note}</p>}
			</div>
			{action}
		</div>
		{children}
	</section>
);
