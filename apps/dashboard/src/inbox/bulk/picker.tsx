'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Dialog } from '../../components/ui/dialog.tsx';
import { controlLook } from '../../components/ui/input.tsx';
import { cn } from '../../words/class-names.ts';

export interface PickOption {
	readonly value: string;
	readonly label: string;
	readonly note?: string | undefined;
	readonly icon?: ReactNode;
}

interface Props {
	readonly title: string;
	readonly label: string;
	readonly options: readonly PickOption[];
	readonly onPick: (value: string) => void;
	readonly onClose: () => void;
	/** Told what is typed, where options come from elsewhere; the options are then shown as they are. */
	readonly onText?: (text: string) => void;
}

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A choice by keyboard: letters narrow it, arrows move in it, Enter takes it. A combobox whose list is always open. */
export const Picker = ({ title, label, options, onPick, onClose, onText }: Props) => {
	const t = useTranslations('inbox');
	const [text, setText] = useState('');
	const [active, setActive] = useState(0);
	const input = useRef<HTMLInputElement>(null);
	const id = useId();
	const wanted = fold(text.trim());
	const shown = onText ? options : options.filter(({ label: name }) => fold(name).includes(wanted));
	const at = Math.min(active, shown.length - 1);
	const pick = (option: PickOption | undefined) => {
		if (!option) return;
		onClose();
		onPick(option.value);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'ArrowDown') setActive((at + 1) % Math.max(1, shown.length));
		else if (event.key === 'ArrowUp') setActive(at <= 0 ? shown.length - 1 : at - 1);
		else if (event.key === 'Enter') pick(shown[at]);
		else return;
		event.preventDefault();
	};
	return (
		<Dialog open onOpenChange={(open) => !open && onClose()} title={title} initialFocus={input}>
			<input
				ref={input}
				type="text"
				role="combobox"
				aria-label={label}
				aria-expanded
				aria-autocomplete="list"
				aria-controls={`${id}-list`}
				aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
				placeholder={label}
				autoComplete="off"
				spellCheck={false}
				value={text}
				onChange={(event) => {
					setText(event.target.value);
					setActive(0);
					onText?.(event.target.value);
				}}
				onKeyDown={onKeyDown}
				className={cn(controlLook, 'h-9')}
			/>
			<div id={`${id}-list`} role="listbox" aria-label={label} className="mt-2 max-h-72 overflow-y-auto">
				{shown.map((option, place) => (
					<div
						key={option.value}
						id={`${id}-${place}`}
						role="option"
						aria-selected={place === at}
						tabIndex={-1}
						onMouseDown={(event) => event.preventDefault()}
						onMouseMove={() => setActive(place)}
						onClick={() => pick(option)}
						onKeyDown={() => {}}
						className={cn(
							'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1 text-sm',
							place === at && 'bg-accent-soft',
						)}
					>
						{option.icon}
						<span className="font-medium">{option.label}</span>
						{option.note && <span className="text-muted min-w-0 flex-1 truncate text-xs">{option.note}</span>}
					</div>
				))}
			</div>
			{shown.length === 0 && <p className="text-muted py-3 text-sm">{t('picker.nothing')}</p>}
		</Dialog>
	);
};
