'use client';

import { useSyncExternalStore } from 'react';

const key = 'straymail.shortcuts';
const listeners = new Set<() => void>();

/** Whether single keys do anything. Kept in this browser. */
export const characterShortcutsOn = (): boolean => window.localStorage.getItem(key) !== 'off';

export const setCharacterShortcuts = (on: boolean): void => {
	if (on) window.localStorage.removeItem(key);
	else window.localStorage.setItem(key, 'off');
	for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
	listeners.add(listener);
	window.addEventListener('storage', listener);
	return () => {
		listeners.delete(listener);
		window.removeEventListener('storage', listener);
	};
};

export const useCharacterShortcuts = (): boolean => useSyncExternalStore(subscribe, characterShortcutsOn, () => true);
