'use client';

import { useSyncExternalStore } from 'react';

const query = '(min-width: 80rem)';
const subscribe = (listener: () => void) => {
	const media = window.matchMedia(query);
	media.addEventListener('change', listener);
	return () => media.removeEventListener('change', listener);
};

/** True where list and message fit side by side. */
export const useWide = (): boolean =>
	useSyncExternalStore(
		subscribe,
		() => window.matchMedia(query).matches,
		() => true,
	);
