'use client';

import { useEffect, useRef } from 'react';

/** True when the key belongs to what has the focus: a field, a menu, an open dialog. */
const isTaken = (event: KeyboardEvent): boolean => {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
	const target = event.target;
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable) return true;
	return target.closest('input:not([type="checkbox"]), textarea, select, [role="dialog"], [role="menu"]') !== null;
};

/** Single-key shortcuts for the whole page; they never fire while someone types (WCAG 2.1.4). */
export const useKeyPress = (handlers: Readonly<Record<string, (event: KeyboardEvent) => void>>): void => {
	const newest = useRef(handlers);
	useEffect(() => {
		newest.current = handlers;
	});
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (isTaken(event)) return;
			newest.current[event.key]?.(event);
		};
		window.addEventListener('keydown', onKeyDown);
		return () => window.removeEventListener('keydown', onKeyDown);
	}, []);
};
