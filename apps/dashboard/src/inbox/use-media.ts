'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds; `before` until the browser can say. */
export const useMedia = (query: string, before: boolean): boolean => {
	const subscribe = useCallback(
		(listener: () => void) => {
			const media = window.matchMedia(query);
			media.addEventListener('change', listener);
			return () => media.removeEventListener('change', listener);
		},
		[query],
	);
	return useSyncExternalStore(
		subscribe,
		() => window.matchMedia(query).matches,
		() => before,
	);
};
