'use client';

import type { SuggestRequest } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { Clock, Globe } from 'lucide-react';
import { type RefObject, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import { cn } from '../../words/class-names.ts';
import { useFieldWords } from '../use-field-words.ts';
import { type CompletionOption, completionAt, optionsFor, suggestedKeys, withOption } from './complete.ts';
import { completionValues } from './completion-values.ts';
import { sessionSearches } from './session-searches.ts';
import { suggestQuery } from './suggest-query.ts';
import { useSettled } from './use-settled.ts';

export interface CompletionHandle {
	/** True when the key was for the list. */
	readonly onKey: (key: string) => boolean;
}

interface Props {
	readonly id: string;
	readonly text: string;
	readonly caret: number;
	/** The search in force, which the history leaves out. */
	readonly current: string;
	readonly handle: RefObject<CompletionHandle | null>;
	readonly onActive: (optionId: string | undefined) => void;
	/** Whether there is anything to choose from. */
	readonly onShown: (shown: boolean) => void;
	/** `run`: nothing is missing any more. */
	readonly onTake: (text: string, caret: number, run: boolean) => void;
}

interface Item {
	readonly id: string;
	readonly take: () => void;
	readonly option?: CompletionOption;
	readonly recent?: string;
}

const settleMs = 90;

/** What the word at the caret could become, as a list box of the search's combobox (ARIA APG: list autocomplete). */
export const CompletionList = ({ id, text, caret, current, handle, onActive, onShown, onTake }: Props) => {
	const { t, words, valueName, keyMeaning } = useFieldWords();
	const [active, setActive] = useState(-1);
	const completion = useMemo(() => completionAt(text, caret), [text, caret]);
	const wantedKey = completion && (completion.key ?? (completion.prefix.length >= 2 ? 'senderdomain' : null));
	const askedKey = wantedKey && suggestedKeys.has(wantedKey) ? (wantedKey as SuggestRequest['key']) : null;
	const settled = useSettled(completion?.prefix ?? '', settleMs);
	const { data: suggested = [] } = useQuery(suggestQuery(askedKey, settled));

	const items = useMemo((): readonly Item[] => {
		const recent = text.trim() === '' ? sessionSearches(current) : [];
		const options = completion
			? optionsFor(completion, {
					values: completionValues,
					suggested: askedKey ? suggested : [],
					nameOf: (key, value) => valueName(key, value),
				})
			: [];
		return [
			...recent.slice(0, 6).map((each) => ({
				id: `recent-${each}`,
				recent: each,
				take: () => onTake(each, each.length, true),
			})),
			...options.map((option) => ({
				id: option.text,
				option,
				take: () => {
					if (!completion) return;
					const taken = withOption(text, completion, option);
					onTake(taken.text, taken.caret, option.value !== null);
				},
			})),
		];
	}, [text, completion, suggested, askedKey, current, valueName, onTake]);

	const noteOf = ({ key, value }: CompletionOption) => {
		// A sender's domain says for itself what it is, but not that what is below it is meant too.
		if (value === null || key === 'senderdomain') return keyMeaning(key);
		const name = valueName(key, value);
		return name === value ? '' : name;
	};
	const shown = items.length > 0;
	useEffect(() => {
		onShown(shown);
		return () => onShown(false);
	}, [shown, onShown]);
	useEffect(() => setActive(-1), [text]);
	useEffect(() => {
		onActive(active >= 0 && active < items.length ? `${id}-${active}` : undefined);
		document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
	}, [active, id, items.length, onActive]);
	useImperativeHandle(handle, () => ({
		onKey: (key) => {
			if (items.length === 0) return false;
			if (key === 'ArrowDown') setActive((at) => (at + 1) % items.length);
			else if (key === 'ArrowUp') setActive((at) => (at <= 0 ? items.length - 1 : at - 1));
			else if ((key === 'Enter' || key === 'Tab') && active >= 0) items[active]?.take();
			else return false;
			return true;
		},
	}));

	return (
		<div
			hidden={!shown}
			className="bg-surface border-line absolute top-full right-0 left-0 z-30 mt-1 overflow-hidden rounded-lg border shadow-lg"
		>
			<div id={id} role="listbox" aria-label={t('search.suggestions')} className="max-h-80 overflow-y-auto p-1">
				{items.map((item, at) => (
					<div
						key={item.id}
						id={`${id}-${at}`}
						role="option"
						aria-selected={at === active}
						tabIndex={-1}
						// The focus stays in the search box.
						onMouseDown={(event) => event.preventDefault()}
						onClick={item.take}
						onKeyDown={() => {}}
						className={cn(
							'relative flex min-h-8 cursor-pointer items-center gap-2 rounded px-2 py-1 text-sm',
							at === active ? 'bg-accent-soft' : 'hover:bg-hover',
						)}
					>
						{item.recent && (
							<>
								<Clock aria-hidden className="text-muted size-4 shrink-0" />
								<span className="truncate">{item.recent}</span>
								<span className="sr-only">{t('search.recent')}</span>
							</>
						)}
						{item.option && (
							<>
								{item.option.key === 'senderdomain' && item.option.value !== null && (
									<Globe aria-hidden className="text-muted size-4 shrink-0" />
								)}
								<code className="text-accent-text min-w-0 truncate text-xs sm:shrink-0">{item.option.text}</code>
								<span className="text-muted min-w-0 flex-1 truncate text-xs max-sm:sr-only">{noteOf(item.option)}</span>
								{item.option.count != null && (
									<span className="text-muted ml-auto shrink-0 text-xs tabular-nums">
										{words.shortCount(item.option.count)}
										<span className="sr-only"> {t('search.messages', { count: item.option.count })}</span>
									</span>
								)}
							</>
						)}
					</div>
				))}
			</div>
			<p aria-hidden className="text-muted border-line flex gap-3 border-t px-3 py-1.5 text-xs max-sm:hidden">
				<span>{t('search.hintChoose')}</span>
				<span>{t('search.hintRun')}</span>
				<span>{t('search.hintDomain')}</span>
			</p>
		</div>
	);
};
