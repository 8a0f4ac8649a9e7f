'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** In rem, so that rows grow with the reader's text size. `card` is two lines, where a table has no room. */
export const rowHeights = { dense: 1.875, roomy: 2.375, card: 3.75 } as const;

/** Below this a table's columns no longer fit; the same as Tailwind's `@2xl`, which the skeleton uses. */
const cardBelowRem = 42;

/** Whether the list shows cards or lines, and how wide it is, by its own width and not the window's. */
export const useListLayout = (list: RefObject<HTMLElement | null>) => {
	const [layout, setLayout] = useState({ compact: false, rem: 16, width: 0 });
	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		const measure = () => {
			const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
			const width = Math.floor(element.clientWidth / rem);
			const compact = width < cardBelowRem;
			setLayout((old) =>
				old.compact === compact && old.rem === rem && old.width === width ? old : { compact, rem, width },
			);
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, [list]);
	return layout;
};
