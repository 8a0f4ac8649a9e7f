'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False while the page is as the server sent it. Panels and columns are as this browser remembers them, which the
 * server does not know: drawing them only then shifts nothing.
 */
export const useMounted = (): boolean =>
	useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
