'use client';

import { fields } from './fields.ts';
import { keep } from './kept.ts';

interface Panels {
	/** Null: as the width of the window decides. */
	readonly filters: boolean | null;
	readonly histogram: boolean;
	/** Filters that the reader folded or opened otherwise than they are by default. */
	readonly folded: Readonly<Record<string, boolean>>;
}

const version = 1;
const fallback: Panels = { filters: null, histogram: true, folded: {} };
const known = new Set<string>(fields.map(({ id }) => id));

export const readPanels = (text: string | null): Panels => {
	try {
		const kept = JSON.parse(text ?? 'null') as (Partial<Panels> & { version?: unknown }) | null;
		if (typeof kept !== 'object' || kept?.version !== version) return fallback;
		return {
			filters: typeof kept.filters === 'boolean' ? kept.filters : null,
			histogram: kept.histogram !== false,
			folded: Object.fromEntries(
				Object.entries(kept.folded ?? {}).filter(([id, folded]) => known.has(id) && typeof folded === 'boolean'),
			),
		};
	} catch {
		return fallback;
	}
};

/** Which panels beside the list are open. */
export const panels = keep('straymail.inbox-panels', readPanels, (value) => JSON.stringify({ version, ...value }));
