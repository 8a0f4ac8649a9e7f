'use client';

import { useCallback } from 'react';
import { useBulk } from './bulk/use-bulk.ts';

/** Marks messages as reviewed, or takes that back, and shows it wherever they are on the page. */
export const useReview = () => {
	const { run } = useBulk();
	const review = useCallback((ids: readonly string[]) => run(ids, { type: 'review' }), [run]);
	const unreview = useCallback((ids: readonly string[]) => run(ids, { type: 'unreview' }), [run]);
	return { review, unreview };
};
