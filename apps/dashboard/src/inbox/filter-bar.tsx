'use client';

import type { Category, Facets, Kind } from '@straymail/contracts';
import { X } from 'lucide-react';
import { LevelGlyph } from '../components/ui/level-badge.tsx';
import { categoriesInOrder, categoryNames } from '../words/categories.ts';
import { kindNames, kindsInOrder } from '../words/kinds.ts';
import { levelLooks, levelsDown } from '../words/levels.ts';
import { statusNames } from '../words/statuses.ts';
import { FacetFilter, type FacetOption } from './facet-filter.tsx';
import { hasTerm, termsOf, toggleTerm, withoutTerm } from './search-text.ts';

interface Facet {
	readonly name: string;
	readonly field: string;
	/** A message has one of these, so choosing another replaces the first. */
	readonly alone: boolean;
	readonly options: (facets: Facets | null | undefined) => readonly FacetOption[];
}

/** Statuses that `is:` can ask for. */
const statusWords = [
	{ status: 'new', word: 'unreviewed', label: 'Unreviewed' },
	{ status: 'reviewed', word: 'reviewed', label: statusNames.reviewed },
	{ status: 'unreadable', word: 'unreadable', label: statusNames.unreadable },
] as const;

const facetList: readonly Facet[] = [
	{
		name: 'Level',
		field: 'level',
		alone: true,
		options: (facets) => [
			{
				value: '>=high',
				label: 'High or critical',
				count: facets ? (facets.level.high ?? 0) + (facets.level.critical ?? 0) : undefined,
			},
			...levelsDown.map((level) => ({
				value: level,
				label: levelLooks[level].name,
				icon: <LevelGlyph level={level} />,
				count: facets ? (facets.level[level] ?? 0) : undefined,
			})),
		],
	},
	{
		name: 'Kind',
		field: 'kind',
		alone: true,
		options: (facets) =>
			kindsInOrder.map((kind: Kind) => ({
				value: kind,
				label: kindNames[kind].name,
				note: kindNames[kind].meaning,
				count: facets ? (facets.kind[kind] ?? 0) : undefined,
			})),
	},
	{
		name: 'Category',
		field: 'category',
		alone: false,
		options: (facets) =>
			categoriesInOrder.map((category: Category) => ({
				value: category,
				label: categoryNames[category],
				count: facets ? (facets.category[category] ?? 0) : undefined,
			})),
	},
	{
		name: 'Status',
		field: 'is',
		alone: true,
		options: (facets) =>
			statusWords.map(({ status, word, label }) => ({
				value: word,
				label,
				count: facets ? (facets.status[status] ?? 0) : undefined,
			})),
	},
	{
		name: 'Sender domain',
		field: 'senderdomain',
		alone: true,
		options: (facets) =>
			(facets?.senderDomain ?? []).map(({ value, count }) => ({ value, label: value || '(none)', count })),
	},
	{
		name: 'Trap domain',
		field: 'trap',
		alone: true,
		options: (facets) => (facets?.trapDomain ?? []).map(({ value, count }) => ({ value, label: value, count })),
	},
];

/** Facets with their counts. Each edits the text of the search, which stays the one truth. */
export const FilterBar = ({
	text,
	facets,
	onSearch,
}: {
	text: string;
	facets: Facets | null | undefined;
	onSearch: (text: string) => void;
}) => (
	<div className="flex items-center gap-1.5 overflow-x-auto px-3 py-1 [scrollbar-width:none] sm:px-4">
		{facetList.map(({ name, field, alone, options }) => (
			<FacetFilter
				key={field}
				name={name}
				options={options(facets)}
				isChosen={(value) => hasTerm(text, field, value)}
				onToggle={(value) => onSearch(toggleTerm(text, field, value, { alone }))}
			/>
		))}
		{termsOf(text).map((term, at) => (
			<span
				key={`${term.start}:${term.text}`}
				className="bg-accent-soft text-accent-text flex h-7 max-w-64 shrink-0 items-center gap-0.5 rounded-md pl-2 text-sm"
			>
				<span className="truncate">{term.text}</span>
				<button
					type="button"
					aria-label={`Remove ${term.text}`}
					onClick={() => onSearch(withoutTerm(text, at))}
					className="hover:bg-accent/15 grid size-7 shrink-0 place-items-center rounded-md"
				>
					<X aria-hidden className="size-3.5" />
				</button>
			</span>
		))}
	</div>
);
