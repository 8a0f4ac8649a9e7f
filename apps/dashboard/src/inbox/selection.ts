import type { RowSelectionState } from '@tanstack/react-table';

export const chosenIds = (selection: RowSelectionState): readonly string[] =>
	Object.keys(selection).filter((id) => selection[id]);

export const withChosen = (
	selection: RowSelectionState,
	ids: readonly string[],
	chosen: boolean,
): RowSelectionState => {
	const next = { ...selection };
	for (const id of ids) {
		if (chosen) next[id] = true;
		else delete next[id];
	}
	return next;
};

/** The rows from one place to another, whichever comes first; places that are not in memory are left out. */
export const idsBetween = (
	at: (place: number) => { readonly id: string } | undefined,
	a: number,
	b: number,
): string[] => {
	const ids: string[] = [];
	for (let place = Math.min(a, b); place <= Math.max(a, b); place += 1) {
		const id = at(place)?.id;
		if (id) ids.push(id);
	}
	return ids;
};
