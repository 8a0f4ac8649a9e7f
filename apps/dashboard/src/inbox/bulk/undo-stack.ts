'use client';

import { useSyncExternalStore } from 'react';

/** What can be taken back, newest last; each entry is all changes that one press made. Gone with the page. */
const stack: (readonly string[])[] = [];
const listeners = new Set<() => void>();
const most = 50;

const tell = () => {
	for (const listener of listeners) listener();
};

/** Changes that the API has not answered yet. */
const underWay = new Set<Promise<unknown>>();

/** Hands a change on, and remembers it until it is answered. */
export const whileUnderWay = <T>(change: Promise<T>): Promise<T> => {
	underWay.add(change);
	const end = () => underWay.delete(change);
	change.then(end, end);
	return change;
};

/** Whoever presses `z` means the last change, also when its answer is still on its way. */
export const allAnswered = async (): Promise<void> => {
	await Promise.allSettled(underWay);
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
