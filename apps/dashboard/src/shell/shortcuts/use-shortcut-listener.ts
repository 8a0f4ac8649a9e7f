'use client';

import { useEffect } from 'react';
import { activeHandlers } from './active.ts';
import { characterShortcutsOn } from './preference.ts';
import { shortcutOf } from './registry.ts';
import { isCharacterStroke, matchStroke, strokeOf } from './strokes.ts';

/** Milliseconds in which a sequence goes on. */
const patience = 1_200;

/** True when the key belongs to what has the focus: a field, a menu, an open dialog. */
const isTaken = (target: EventTarget | null): boolean => {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable) return true;
	return (
		target.closest(
			'input:not([type="checkbox"]), textarea, select, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]',
		) !== null
	);
};

/** Enter and the space bar press what has the focus. */
const isPress = ({ key, target }: KeyboardEvent) =>
	(key === 'Enter' || key === ' ') &&
	target instanceof HTMLElement &&
	target.closest('a, button, summary, [role="button"], [role="tab"], input') !== null;

/** Listens for every shortcut of the registry; they never fire while someone types (WCAG 2.1.4). */
export const useShortcutListener = (): void => {
	useEffect(() => {
		let before = '';
		let forget: ReturnType<typeof setTimeout> | undefined;
		const setBefore = (strokes: string) => {
			clearTimeout(forget);
			before = strokes;
			if (strokes) forget = setTimeout(() => setBefore(''), patience);
		};
		const onKeyDown = (event: KeyboardEvent) => {
			const stroke = strokeOf(event);
			if (event.defaultPrevented || event.isComposing || stroke === null) return;
			const modified = stroke.startsWith('Mod+');
			const typing = isTaken(event.target);
			if ((!modified && typing) || isPress(event)) return setBefore('');
			if (isCharacterStroke(stroke) && !characterShortcutsOn()) return;
			const handlers = activeHandlers();
			const { id, waiting } = matchStroke(handlers.keys(), modified ? '' : before, stroke);
			setBefore(waiting ? [before, stroke].filter(Boolean).join(' ') : '');
			if (!id || (event.repeat && !shortcutOf(id).repeats) || (typing && !shortcutOf(id).whileTyping)) return;
			event.preventDefault();
			handlers.get(id)?.(event);
		};
		window.addEventListener('keydown', onKeyDown);
		return () => {
			clearTimeout(forget);
			window.removeEventListener('keydown', onKeyDown);
		};
	}, []);
};
