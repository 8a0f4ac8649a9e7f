import type { ReactNode } from 'react';

/** One subject of the account page. */
export const Section = ({ title, children, note }: { title: string; children: ReactNode; note?: ReactNode }) => (
	<section aria-label={title} className="border-line bg-surface rounded-lg border p-4 sm:p-5">
		<h2 className="text-base font-semibold">{title}</h2>
		{note && <p className="text-muted mt-0.5 text-sm">{note}</p>}
		<div className="mt-4">{children}</div>
	</section>
);
