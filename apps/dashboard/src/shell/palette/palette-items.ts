import type { ReactNode } from 'react';

/** One line of the palette. */
export interface PaletteItem {
	readonly id: string;
	readonly label: string;
	/** Other words under which it is found. */
	readonly alsoFoundBy?: string;
	readonly icon?: ReactNode;
	/** As the registry of shortcuts writes them. */
	readonly keys?: readonly string[];
	/** The choice that stands, of a theme or a language. */
	readonly current?: boolean;
	readonly run: () => void;
}

export interface PaletteGroup {
	readonly value: string;
	readonly items: readonly PaletteItem[];
}

/** Without case and accents: `eleve` finds `Élevé`. */
const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The lines in which every word of `text` begins a word; empty groups go. */
export const filterGroups = (groups: readonly PaletteGroup[], text: string): PaletteGroup[] => {
	const wanted = folded(text).split(/\s+/).filter(Boolean);
	const fits = ({ label, alsoFoundBy = '' }: PaletteItem) => {
		const words = folded(`${label} ${alsoFoundBy}`).split(/[^\p{L}\p{N}]+/u);
		return wanted.every((start) => words.some((word) => word.startsWith(start)));
	};
	return groups
		.map(({ value, items }) => ({ value, items: items.filter(fits) }))
		.filter(({ items }) => items.length > 0);
};
