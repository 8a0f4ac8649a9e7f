'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** In rem, so that rows grow with the reader's text size. `line`: a table's row; `card`: two lines. */
export const rowHeights = { line: 2.25, card: 3.75 } as const;

/** Below this a table's columns no longer fit; the same as Tailwind's `@2xl`, which the skeleton uses. */
const cardBelowRem = 42;

/** Whether the list shows cards or lines, by its own width and not the window's. */
export const useListLayout = (list: RefObject<HTMLElement | null>) => {
	const [layout, setLayout] = useState({ compact: false, rem: 16 });
	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		const measure = () => {
			const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
			const compact = element.clientWidth < cardBelowRem * rem;
			setLayout((old) => (old.compact === compact && old.rem === rem ? old : { compact, rem }));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, [list]);
	return layout;
};
