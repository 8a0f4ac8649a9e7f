'use client';

import { CircleHelp, Search, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { type RefObject, useEffect, useId, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { Button } from '../components/ui/button.tsx';
import { controlLook } from '../components/ui/input.tsx';
import { Popover } from '../components/ui/popover.tsx';
import { cn } from '../words/class-names.ts';

const SearchHelp = dynamic(() => import('./search-help.tsx').then((module) => module.SearchHelp));

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
	const [draft, setDraft] = useState(text);
	const errorId = useId();
	useEffect(() => setDraft(text), [text]);
	const wrong = error instanceof ApiError && error.code === 'search-syntax' && draft === text ? error : null;
	return (
		<search className="relative min-w-0 flex-1">
			<form
				onSubmit={(event) => {
					event.preventDefault();
					onSearch(draft);
				}}
			>
				<Search
					aria-hidden
					className="text-muted pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2"
				/>
				<input
					ref={inputRef}
					type="text"
					inputMode="search"
					enterKeyHint="search"
					aria-label="Search messages"
					aria-keyshortcuts="/"
					aria-invalid={wrong ? true : undefined}
					aria-describedby={wrong ? errorId : undefined}
					placeholder="Search: level:>=high senderdomain:example.org words"
					autoComplete="off"
					autoCapitalize="off"
					spellCheck={false}
					maxLength={2000}
					value={draft}
					onChange={(event) => setDraft(event.target.value)}
					onKeyDown={(event) => {
						if (event.key !== 'Escape') return;
						setDraft(text);
						event.currentTarget.blur();
					}}
					className={cn(controlLook, 'border-line h-9 pr-17 pl-8.5')}
				/>
			</form>
			<div className="absolute top-1 right-1 flex">
				{draft && (
					<Button
						variant="ghost"
						size="iconSmall"
						aria-label="Clear search"
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
					title="How to search"
					align="end"
					className="w-96"
					trigger={
						<Button variant="ghost" size="iconSmall" aria-label="How to search">
							<CircleHelp aria-hidden />
						</Button>
					}
				>
					<SearchHelp
						onTry={(example) => {
							setDraft(example);
							onSearch(example);
						}}
					/>
				</Popover>
			</div>
			{wrong && (
				<div
					id={errorId}
					role="alert"
					className="bg-surface border-critical absolute top-full right-0 left-0 z-10 mt-1 rounded-md border px-3 py-2 text-sm shadow-lg"
				>
					<p className="text-critical">{wrong.message}</p>
					{wrong.span && (
						<p className="mt-1">
							<Pointer text={text} span={wrong.span} />
						</p>
					)}
				</div>
			)}
		</search>
	);
};
