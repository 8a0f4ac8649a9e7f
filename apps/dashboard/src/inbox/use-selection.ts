'use client';

import type { RowSelectionState } from '@tanstack/react-table';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Rows } from './list/pages.ts';
import { chosenIds, idsBetween, withChosen } from './selection.ts';

/** Which messages are selected, and from where a range goes on. Stays when rows leave memory. */
export const useSelection = (rows: Rows) => {
	const [selection, setSelection] = useState<RowSelectionState>({});
	const anchor = useRef<string | null>(null);
	const latest = useRef(rows);
	latest.current = rows;

	/** As a click on a checkbox does; with `range` everything from the last one on becomes alike. */
	const toggle = useCallback((id: string, range = false) => {
		const { placeOf, at } = latest.current;
		const from = range && anchor.current ? placeOf(anchor.current) : -1;
		const to = from >= 0 ? placeOf(id) : -1;
		const ids = to >= 0 ? idsBetween(at, from, to) : [id];
		anchor.current = id;
		setSelection((old) => withChosen(old, ids, range || !old[id]));
	}, []);
	/** Shift and a step: both rows are selected. */
	const extend = useCallback((from: string | null, to: string) => {
		anchor.current = to;
		setSelection((old) => withChosen(old, from ? [from, to] : [to], true));
	}, []);
	const selectAll = useCallback(() => {
		const ids = latest.current.loaded.map(({ id }) => id);
		setSelection(withChosen({}, ids, true));
		return ids.length;
	}, []);
	const clear = useCallback(() => {
		anchor.current = null;
		setSelection((old) => (Object.keys(old).length === 0 ? old : {}));
	}, []);
	const chosen = useMemo(() => chosenIds(selection), [selection]);
	return { selection, setSelection, chosen, toggle, extend, selectAll, clear };
};
