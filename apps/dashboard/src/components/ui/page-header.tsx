import type { ReactNode } from 'react';

/** Name of a page, one sentence on it, and its main action. */
export const PageHeader = ({
	title,
	children,
	action,
}: {
	title: string;
	children?: ReactNode;
	action?: ReactNode;
}) => (
	<header className="mb-5 flex flex-wrap items-start justify-between gap-3">
		<div className="min-w-0">
			<h1 className="text-xl font-semibold tracking-tight">{title}</h1>
			{children && <p className="text-muted mt-1 max-w-[65ch] text-sm">{children}</p>}
		</div>
		{action}
	</header>
);

/** The area of every page but the inbox: a comfortable measure, scrolled with the document. */
export const Page = ({ children }: { children: ReactNode }) => (
	<div className="mx-auto w-full max-w-5xl px-4 py-6 sm:px-6">{children}</div>
);

/** For wide tables. */
export const WidePage = ({ children }: { children: ReactNode }) => (
	<div className="mx-auto w-full max-w-7xl px-4 py-6 sm:px-6">{children}</div>
);
