'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface TabItem {
	readonly value: string;
	readonly label: string;
	readonly count?: number | undefined;
	readonly content: ReactNode;
}

export const Tabs = ({ label, items }: { label: string; items: readonly TabItem[] }) => (
	<Base.Root defaultValue={items[0]?.value ?? null}>
		<Base.List
			aria-label={label}
			className="border-line relative flex gap-1 overflow-x-auto border-b [scrollbar-width:none]"
		>
			{items.map(({ value, label: name, count }) => (
				<Base.Tab
					key={value}
					value={value}
					className="text-muted hover:text-foreground data-active:text-foreground data-active:border-accent -mb-px flex h-9 items-center gap-1.5 border-b-2 border-transparent px-2.5 text-sm font-medium whitespace-nowrap outline-offset-[-2px]"
				>
					{name}
					{count !== undefined && <span className="text-muted text-xs tabular-nums">{count}</span>}
				</Base.Tab>
			))}
		</Base.List>
		{items.map(({ value, content }) => (
			<Base.Panel key={value} value={value} className="py-4 outline-offset-4">
				{content}
			</Base.Panel>
		))}
	</Base.Root>
);
