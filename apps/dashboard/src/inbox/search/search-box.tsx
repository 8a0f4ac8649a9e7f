'use client';

import { CircleHelp, Search, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useId, useRef, useState } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { Button } from '../../components/ui/button.tsx';
import { controlLook } from '../../components/ui/input.tsx';
import { Popover } from '../../components/ui/popover.tsx';
import { useShortcutHint } from '../../shell/shortcuts/use-key-names.ts';
import { cn } from '../../words/class-names.ts';
import type { CompletionHandle } from './completion-list.tsx';
import { rememberSearch } from './session-searches.ts';

const SearchHelp = dynamic(() => import('./search-help.tsx').then((module) => module.SearchHelp));
const CompletionList = dynamic(() => import('./completion-list.tsx').then((module) => module.CompletionList), {
	ssr: false,
});

/** The text with the word that the API could not read underlined. */
const Pointer = ({ text, span: [start, end] }: { text: string; span: readonly [number, number] }) => (
	<span className="font-mono text-xs break-all">
		{text.slice(Math.max(0, start - 24), start)}
		<mark className="decoration-critical bg-transparent font-semibold text-inherit underline decoration-wavy decoration-1 underline-offset-4">
			{text.slice(start, Math.max(end, start + 1)) || '…'}
		</mark>
		{text.slice(end, end + 24)}
	</span>
);

const WrongWord = ({ id, text, error }: { id: string; text: string; error: ApiError }) => (
	<div
		id={id}
		role="alert"
		className="bg-surface border-critical absolute top-full right-0 left-0 z-20 mt-1 rounded-md border px-3 py-2 text-sm shadow-lg"
	>
		<p className="text-critical">{error.message}</p>
		{error.span && (
			<p className="mt-1">
				<Pointer text={text} span={error.span} />
			</p>
		)}
	</div>
);

/** The search with its grammar; applied by Enter, so that half a term is never an error. */
export const SearchBox = ({
	text,
	error,
	onSearch,
	inputRef,
}: {
	text: string;
	error: unknown;
	onSearch: (text: string) => void;
	inputRef: RefObject<HTMLInputElement | null>;
}) => {
	const t = useTranslations('inbox');
	const { aria } = useShortcutHint('search');
	const [draft, setDraft] = useState(text);
	const [caret, setCaret] = useState(0);
	const [open, setOpen] = useState(false);
	const [shown, setShown] = useState(false);
	const [activeId, setActiveId] = useState<string | undefined>();
	const completions = useRef<CompletionHandle>(null);
	const placed = useRef<number | null>(null);
	const id = useId();
	// A blank that was typed or came with a suggestion stays, so that one can go on.
	useEffect(() => setDraft((old) => (old.trim() === text ? old : text)), [text]);
	useEffect(() => {
		if (placed.current === null) return;
		inputRef.current?.setSelectionRange(placed.current, placed.current);
		placed.current = null;
	});
	const wrong = error instanceof ApiError && error.code === 'search-syntax' && draft.trim() === text ? error : null;

	const run = useCallback(
		(next: string) => {
			setOpen(false);
			rememberSearch(next.trim());
			onSearch(next);
		},
		[onSearch],
	);
	const take = useCallback(
		(next: string, at: number, complete: boolean) => {
			setDraft(next);
			setCaret(at);
			placed.current = at;
			if (complete) run(next);
		},
		[run],
	);
	const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
		if (open && completions.current?.onKey(event.key)) return event.preventDefault();
		if (event.key === 'ArrowDown' && !open) {
			event.preventDefault();
			return setOpen(true);
		}
		if (event.key !== 'Escape') return;
		if (open) return setOpen(false);
		setDraft(text);
		event.currentTarget.blur();
	};

	return (
		<search className="relative min-w-0 flex-1">
			<form
				onSubmit={(event) => {
					event.preventDefault();
					run(draft);
					// j and k go to the list at once.
					inputRef.current?.blur();
				}}
			>
				<Search
					aria-hidden
					className="text-muted pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2"
				/>
				<input
					ref={inputRef}
					type="text"
					role="combobox"
					inputMode="search"
					enterKeyHint="search"
					aria-label={t('search.label')}
					{...aria}
					aria-autocomplete="list"
					aria-expanded={open && shown}
					aria-controls={open && shown ? `${id}-list` : undefined}
					aria-activedescendant={open && shown ? activeId : undefined}
					aria-invalid={wrong ? true : undefined}
					aria-describedby={wrong ? `${id}-error` : undefined}
					placeholder={t('search.placeholder')}
					autoComplete="off"
					autoCapitalize="off"
					spellCheck={false}
					maxLength={2000}
					value={draft}
					onChange={(event) => {
						setDraft(event.target.value);
						setCaret(event.target.selectionStart ?? event.target.value.length);
						setOpen(true);
					}}
					onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
					onBlur={() => setOpen(false)}
					onKeyDown={onKeyDown}
					className={cn(controlLook, 'border-line h-9 pr-17 pl-8.5')}
				/>
			</form>
			<div className="absolute top-1 right-1 flex">
				{draft && (
					<Button
						variant="ghost"
						size="iconSmall"
						aria-label={t('search.clear')}
						onClick={() => {
							setDraft('');
							onSearch('');
							inputRef.current?.focus();
						}}
					>
						<X aria-hidden />
					</Button>
				)}
				<Popover
					title={t('search.help')}
					align="end"
					className="w-96"
					trigger={
						<Button variant="ghost" size="iconSmall" aria-label={t('search.help')}>
							<CircleHelp aria-hidden />
						</Button>
					}
				>
					<SearchHelp
						onTry={(example) => {
							setDraft(example);
							run(example);
						}}
					/>
				</Popover>
			</div>
			{open && (
				<CompletionList
					id={`${id}-list`}
					text={draft}
					caret={caret}
					current={text}
					handle={completions}
					onActive={setActiveId}
					onShown={setShown}
					onTake={take}
				/>
			)}
			{wrong && !open && <WrongWord id={`${id}-error`} text={text} error={wrong} />}
		</search>
	);
};
