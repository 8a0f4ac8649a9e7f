'use client';

import { useSyncExternalStore } from 'react';

/** What can be taken back, newest last; each entry is all changes that one press made. Gone with the page. */
const stack: (readonly string[])[] = [];
const listeners = new Set<() => void>();
const most = 50;

const tell = () => {
	for (const listener of listeners) listener();
};

export const pushUndo = (changeIds: readonly string[]): void => {
	stack.push(changeIds);
	if (stack.length > most) stack.shift();
	tell();
};

/** Takes the newest entry off, or the named one; undefined when it was taken back before. */
export const takeUndo = (changeIds?: readonly string[]): readonly string[] | undefined => {
	const at = changeIds ? stack.indexOf(changeIds) : stack.length - 1;
	const [taken] = at < 0 ? [] : stack.splice(at, 1);
	tell();
	return taken;
};

const subscribe = (listener: () => void) => {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
};

export const useCanUndo = (): boolean =>
	useSyncExternalStore(
		subscribe,
		() => stack.length > 0,
		() => false,
	);
