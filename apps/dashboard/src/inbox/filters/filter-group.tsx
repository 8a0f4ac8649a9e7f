'use client';

import type { Facets } from '@straymail/contracts';
import { Check, ChevronRight, Minus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type MouseEvent, useState } from 'react';
import { LevelGlyph } from '../../components/ui/level-badge.tsx';
import { cn } from '../../words/class-names.ts';
import { levelsDown } from '../../words/levels.ts';
import { useWords } from '../../words/use-words.ts';
import { type FieldValue, type FilterOf, valuesOf } from '../fields.ts';
import { panels } from '../panels.ts';
import { type TermState, termState, termsOf, toggleTerm } from '../search/search-text.ts';
import { useFieldWords } from '../use-field-words.ts';

interface Props {
	readonly field: FilterOf;
	readonly text: string;
	readonly facets: Facets | null | undefined;
	readonly onSearch: (text: string) => void;
}

/** Shown before the reader asks for the rest. */
const fewest = 6;

const Value = ({
	field,
	value,
	state,
	onToggle,
}: {
	field: FilterOf;
	value: FieldValue;
	state: TermState;
	onToggle: (negated: boolean) => void;
}) => {
	const t = useTranslations('inbox');
	const { valueName } = useFieldWords();
	const { shortCount } = useWords();
	const name = valueName(field.filter.key, value.value);
	const level = field.id === 'level' ? levelsDown.find((each) => each === value.value) : undefined;
	return (
		<li className="group/value flex items-center">
			<button
				type="button"
				aria-pressed={state === 'on'}
				title={t('filters.hint')}
				onClick={(event: MouseEvent) => onToggle(event.altKey)}
				className="hover:bg-hover flex h-7 min-w-0 flex-1 items-center gap-2 rounded px-1.5 text-left text-sm"
			>
				<span
					aria-hidden
					className={cn(
						'border-line-strong grid size-3.5 shrink-0 place-items-center rounded-[3px] border',
						state === 'on' && 'bg-accent border-accent text-on-accent',
						state === 'not' && 'bg-danger border-danger text-white',
					)}
				>
					{state === 'on' && <Check className="size-3" />}
					{state === 'not' && <Minus className="size-3" />}
				</span>
				{level && <LevelGlyph level={level} />}
				<span className={cn('min-w-0 flex-1 truncate', state === 'not' && 'line-through')} title={name}>
					{name}
				</span>
				{value.count !== undefined && (
					<span className="text-muted text-xs tabular-nums">{shortCount(value.count)}</span>
				)}
			</button>
			<button
				type="button"
				aria-pressed={state === 'not'}
				aria-label={t('filters.exclude', { value: name })}
				title={t('filters.exclude', { value: name })}
				onClick={() => onToggle(true)}
				className={cn(
					'hover:bg-hover text-muted grid size-7 shrink-0 place-items-center rounded focus-visible:opacity-100',
					state === 'not' ? 'text-critical' : 'opacity-0 group-hover/value:opacity-100 pointer-coarse:opacity-100',
				)}
			>
				<Minus aria-hidden className="size-3.5" />
			</button>
		</li>
	);
};

/** One field's values with how many messages have them. Each press edits the text of the search, the one truth. */
export const FilterGroup = ({ field, text, facets, onSearch }: Props) => {
	const t = useTranslations('inbox');
	const { fieldName } = useFieldWords();
	const { folded } = panels.use();
	const [all, setAll] = useState(false);
	const { key, alone } = field.filter;
	const asked = termsOf(text).filter((term) => term.field === key);
	const open = folded[field.id] === undefined ? field.filter.open === true || asked.length > 0 : !folded[field.id];
	const counted = valuesOf(field, facets);
	// What is asked for stays in sight even when nothing has it.
	const missing = asked
		.filter(({ value }) => !counted.some((each) => each.value.toLowerCase() === value.toLowerCase()))
		.map(({ value }) => ({ value, count: facets ? 0 : undefined }));
	const chosen = alone && asked.some(({ negated }) => !negated);
	const values = [...missing, ...counted].map((each) => {
		const state = termState(text, key, each.value);
		// The counts are of what the search finds: beside a chosen value the others would all be nought.
		return { state, value: chosen && state === 'off' ? { ...each, count: undefined } : each };
	});
	const shown = field.filter.fixed || all ? values : values.slice(0, fewest);
	return (
		<section className="border-line border-b py-1.5">
			<h3>
				<button
					type="button"
					aria-expanded={open}
					onClick={() => panels.change((old) => ({ ...old, folded: { ...old.folded, [field.id]: open } }))}
					className="hover:bg-hover flex h-7 w-full items-center gap-1 rounded px-1 text-left text-xs font-semibold"
				>
					<ChevronRight aria-hidden className={cn('text-muted size-3.5 transition-transform', open && 'rotate-90')} />
					{fieldName(field.id)}
					{asked.length > 0 && (
						<span className="bg-accent-soft text-accent-text ml-1 rounded px-1 font-medium tabular-nums">
							{asked.length}
						</span>
					)}
				</button>
			</h3>
			{open && (
				<ul>
					{values.length === 0 && (
						<li className="text-muted px-1.5 py-1 text-xs">{facets ? t('filters.nothing') : t('filters.counting')}</li>
					)}
					{shown.map(({ value, state }) => (
						<Value
							key={value.value}
							field={field}
							value={value}
							state={state}
							onToggle={(negated) => onSearch(toggleTerm(text, key, value.value, { alone, negated }))}
						/>
					))}
					{shown.length < values.length && (
						<li>
							<button
								type="button"
								onClick={() => setAll(true)}
								className="text-accent-text hover:bg-hover h-7 rounded px-1.5 text-xs"
							>
								{t('filters.more', { count: values.length - shown.length })}
							</button>
						</li>
					)}
				</ul>
			)}
		</section>
	);
};
