'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { useCharacterShortcuts } from './preference.ts';
import { type ShortcutId, shortcutOf } from './registry.ts';
import { isCharacterStroke } from './strokes.ts';

const never = () => () => {};
const onApple = () => /mac|iphone|ipad/i.test(navigator.platform);

/** Key caps of one press, in the order in which they are pressed: `J` is Shift and J. */
const capsOf = (stroke: string, names: { control: string; shift: string; escape: string; enter: string }): string[] => {
	if (stroke.startsWith('Mod+')) return [names.control, stroke.slice(4).toUpperCase()];
	if (stroke === 'Escape') return [names.escape];
	if (stroke === 'Enter') return [names.enter];
	if (/^[A-Z]$/.test(stroke)) return [names.shift, stroke];
	return [stroke.toUpperCase()];
};

/** How keys are called on the reader's keyboard: each alternative is a list of presses, each press a list of caps. */
export const useKeyNames = (): ((keys: string) => readonly (readonly string[])[]) => {
	const t = useTranslations('shell.shortcuts.keys');
	const apple = useSyncExternalStore(never, onApple, () => false);
	const names = {
		control: apple ? '⌘' : t('control'),
		shift: t('shift'),
		escape: t('escape'),
		enter: t('enter'),
	};
	return (keys) => keys.split(' ').map((stroke) => capsOf(stroke, names));
};

const ariaOf = (keys: string, apple: boolean): string | null => {
	if (keys.includes(' ')) return null;
	if (keys.startsWith('Mod+')) return `${apple ? 'Meta' : 'Control'}+${keys.slice(4).toUpperCase()}`;
	return /^[A-Z]$/.test(keys) ? `Shift+${keys}` : keys.length === 1 ? keys.toUpperCase() : keys;
};

/**
 * For a control that a shortcut also works: `aria` goes on it as attributes, `title('Search')` gives its tooltip,
 * "Search (/)". Both say nothing of keys that the reader has switched off.
 */
export const useShortcutHint = (
	id: ShortcutId,
): { readonly aria: { readonly 'aria-keyshortcuts'?: string }; readonly title: (name: string) => string } => {
	const namesOf = useKeyNames();
	const on = useCharacterShortcuts();
	const apple = useSyncExternalStore(never, onApple, () => false);
	const keys = shortcutOf(id).keys.filter((each) => on || !isCharacterStroke(each));
	const aria = keys.map((each) => ariaOf(each, apple)).filter((each) => each !== null);
	const first = keys[0];
	return {
		aria: aria.length > 0 ? { 'aria-keyshortcuts': aria.join(' ') } : {},
		title: (name) =>
			first === undefined
				? name
				: `${name} (${namesOf(first)
						.map((caps) => caps.join('+'))
						.join(' ')})`,
	};
};
