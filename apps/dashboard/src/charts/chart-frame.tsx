'use client';

import { ChartColumn, Table2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '../components/ui/button.tsx';

export interface ChartTable {
	readonly head: readonly string[];
	/** The first cell of each names its row. */
	readonly rows: readonly (readonly string[])[];
}

const Table = ({ caption, table }: { caption: string; table: ChartTable }) => (
	// Focus makes it scroll by keyboard.
	<section
		aria-label={caption}
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
		tabIndex={0}
		className="max-h-72 overflow-auto"
	>
		<table className="w-full text-sm">
			<caption className="sr-only">{caption}</caption>
			<thead className="bg-surface sticky top-0">
				<tr className="text-muted">
					{table.head.map((name, at) => (
						<th key={name} scope="col" className={`py-1.5 pr-3 font-medium ${at === 0 ? 'text-left' : 'text-right'}`}>
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{table.rows.map(([name, ...numbers]) => (
					<tr key={name} className="border-line border-t">
						<th scope="row" className="py-1 pr-3 text-left font-normal whitespace-nowrap">
							{name}
						</th>
						{numbers.map((number, at) => (
							<td key={table.head[at + 1]} className="py-1 pr-3 text-right tabular-nums">
								{number}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	</section>
);

/** A chart with its name, what it says in a sentence, and the same numbers as a table for whoever prefers or needs it. */
export const ChartFrame = ({
	title,
	summary,
	table,
	choice,
	children,
}: {
	title: string;
	summary?: ReactNode;
	table: ChartTable;
	/** What else the chart can be made of. */
	choice?: ReactNode;
	children: ReactNode;
}) => {
	const t = useTranslations('overview');
	const [asTable, setAsTable] = useState(false);
	return (
		<section aria-label={title} className="border-line bg-surface min-w-0 rounded-lg border p-4">
			<div className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
				<div className="min-w-0">
					<h2 className="text-sm font-semibold">{title}</h2>
					{summary && <p className="text-muted text-sm">{summary}</p>}
				</div>
				<div className="flex flex-wrap items-center gap-2">
					{choice}
					<Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
						{asTable ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
						{asTable ? t('showChart') : t('showTable')}
					</Button>
				</div>
			</div>
			{asTable ? <Table caption={title} table={table} /> : children}
		</section>
	);
};
