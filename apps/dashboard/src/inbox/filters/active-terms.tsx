'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '../../words/class-names.ts';
import { fieldOfKey } from '../fields.ts';
import { type Term, termsOf, withOpposite, withoutTerm } from '../search/search-text.ts';
import { useFieldWords } from '../use-field-words.ts';

/** A term in words: `Level: High or critical`; what has no words stands as it was typed. */
const useTermName = () => {
	const { t, words, fieldName, valueName } = useFieldWords();
	const timeName = (value: string): string => {
		const age = /^(\d+)([dhm])$/.exec(value);
		if (age) return t('terms.age', { amount: Number(age[1]), unit: age[2] ?? 'm' });
		return /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.dayName(value) : value.replace('T', ' ');
	};
	return ({ field, value, text, negated }: Term): string => {
		if (field === 'after' || field === 'before') return t(`terms.${field}`, { time: timeName(value) });
		const known = field === null ? undefined : fieldOfKey(field);
		if (!known || field === null) return negated ? text.slice(1) : text;
		return `${fieldName(known.id)}: ${valueName(field, value)}`;
	};
};

/** What the search asks for, term by term: turned into its opposite by its name, taken out by its cross. */
export const ActiveTerms = ({ text, onSearch }: { text: string; onSearch: (text: string) => void }) => {
	const t = useTranslations('inbox');
	const termName = useTermName();
	const terms = termsOf(text);
	if (terms.length === 0) return null;
	return (
		<ul aria-label={t('terms.label')} className="flex items-center gap-1.5">
			{terms.map((term, at) => {
				const name = termName(term);
				return (
					<li
						key={`${term.start}:${term.text}`}
						className={cn(
							'flex h-7 max-w-64 shrink-0 items-center rounded-md text-sm',
							term.negated ? 'bg-critical-soft text-critical' : 'bg-accent-soft text-accent-text',
						)}
					>
						<button
							type="button"
							onClick={() => onSearch(withOpposite(text, at))}
							title={t('terms.opposite')}
							className="h-7 min-w-0 truncate rounded-l-md pl-2"
						>
							{term.negated && <span className="font-semibold">{t('terms.not')} </span>}
							{name}
						</button>
						<button
							type="button"
							aria-label={t('terms.remove', { term: term.text })}
							onClick={() => onSearch(withoutTerm(text, at))}
							className="grid size-7 shrink-0 place-items-center rounded-md hover:bg-black/5 dark:hover:bg-white/10"
						>
							<X aria-hidden className="size-3.5" />
						</button>
					</li>
				);
			})}
		</ul>
	);
};
