'use client';

import { useSyncExternalStore } from 'react';

export interface Kept<T> {
	readonly use: () => T;
	readonly get: () => T;
	readonly change: (how: (value: T) => T) => void;
}

/**
 * Something that this browser remembers for its reader. What stands in storage may be old or anyone's work, so `read`
 * checks all of it and answers with the fallback's parts where it is not understood.
 */
export const keep = <T>(key: string, read: (text: string | null) => T, write: (value: T) => string): Kept<T> => {
	const listeners = new Set<() => void>();
	const fallback = read(null);
	let current: T | undefined;
	const get = (): T => {
		if (current !== undefined) return current;
		try {
			current = read(window.localStorage.getItem(key));
		} catch {
			// A browser that keeps nothing still shows the inbox.
			current = fallback;
		}
		return current;
	};
	const tell = () => {
		for (const listener of listeners) listener();
	};
	const subscribe = (listener: () => void) => {
		// Another tab of the same reader.
		const onStorage = (event: StorageEvent) => {
			if (event.key !== key) return;
			current = read(event.newValue);
			tell();
		};
		listeners.add(listener);
		window.addEventListener('storage', onStorage);
		return () => {
			listeners.delete(listener);
			window.removeEventListener('storage', onStorage);
		};
	};
	return {
		get,
		use: () => useSyncExternalStore(subscribe, get, () => fallback),
		change: (how) => {
			current = how(get());
			try {
				window.localStorage.setItem(key, write(current));
			} catch {
				// Full or forbidden storage: it holds until the page is left.
			}
			tell();
		},
	};
};
