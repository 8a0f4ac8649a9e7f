'use client';

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type RowWindow, windowAt } from './row-window.ts';

/**
 * Which rows to draw: those in sight and some on either side. All rows are equally high, so their places follow
 * from the scroll position alone: nothing is measured and no list of places is kept, however long the list is. The
 * component draws again once several rows have passed, not with every pixel.
 */
export const useRowWindow = (scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number) => {
	const [current, setCurrent] = useState<RowWindow>({ base: 0, first: 0, last: 50, places: count });
	const latest = useRef({ current, count, rowHeight });
	latest.current = { current, count, rowHeight };

	const look = useCallback(() => {
		const element = scroller.current;
		if (!element) return;
		const { current: old, count: rows, rowHeight: height } = latest.current;
		const next = windowAt(
			{ top: element.scrollTop, view: element.clientHeight, rowHeight: height, count: rows },
			old.base,
		);
		const same =
			next.base === old.base && next.first === old.first && next.last === old.last && next.places === old.places;
		if (!same) setCurrent(next);
	}, [scroller]);

	useLayoutEffect(look, [look, count, rowHeight]);
	useEffect(() => {
		const element = scroller.current;
		if (!element) return;
		element.addEventListener('scroll', look, { passive: true });
		const observer = new ResizeObserver(look);
		observer.observe(element);
		return () => {
			element.removeEventListener('scroll', look);
			observer.disconnect();
		};
	}, [look, scroller]);

	// The rows in sight stay where they are when the part of the list that is laid out moves on.
	const drawnBase = useRef(0);
	useLayoutEffect(() => {
		const element = scroller.current;
		if (element) element.scrollTop += (drawnBase.current - current.base) * rowHeight;
		drawnBase.current = current.base;
	}, [current.base, rowHeight, scroller]);

	const scrollToPlace = useCallback(
		(place: number, headerHeight: number) => {
			const element = scroller.current;
			if (!element) return;
			const height = latest.current.rowHeight;
			const top = (place - latest.current.current.base) * height;
			if (top < element.scrollTop) element.scrollTop = top;
			else if (top + height > element.scrollTop + element.clientHeight - headerHeight) {
				element.scrollTop = top + height - element.clientHeight + headerHeight;
			}
			look();
		},
		[scroller, look],
	);
	return { ...current, scrollToPlace };
};
