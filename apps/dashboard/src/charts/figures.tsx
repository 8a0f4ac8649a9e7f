import Link from 'next/link';
import type { ReactNode } from 'react';

export interface FigureItem {
	readonly name: string;
	readonly value: ReactNode;
	readonly href?: string;
}

/** A few numbers that matter, side by side. */
export const Figures = ({ items }: { items: readonly FigureItem[] }) => (
	<dl className="border-line bg-line grid grid-cols-2 gap-px overflow-hidden rounded-lg border sm:grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))]">
		{items.map(({ name, value, href }) => (
			<div key={name} className="bg-surface flex flex-col-reverse justify-end px-4 py-3">
				<dt className="text-muted text-sm">
					{href ? (
						<Link href={href} className="underline-offset-3 hover:underline">
							{name}
						</Link>
					) : (
						name
					)}
				</dt>
				<dd className="text-xl font-semibold tabular-nums">{value}</dd>
			</div>
		))}
	</dl>
);
