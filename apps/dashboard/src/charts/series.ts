import type { Kind, Level } from '@straymail/contracts';

export type Hatch = 'solid' | 'rising' | 'falling' | 'dots' | 'lines' | 'columns';

/** How a part of a whole is drawn: by colour and by pattern, so that nobody depends on colour alone (WCAG 1.4.1). */
export interface Look {
	/** Sets `currentColor`. */
	readonly text: string;
	readonly hatch: Hatch;
}

/** From the bottom of a column to its top. */
export const kindLooks: Readonly<Record<Kind, Look>> = {
	genuine: { text: 'text-kind-genuine', hatch: 'solid' },
	reflection: { text: 'text-kind-reflection', hatch: 'rising' },
	bulk: { text: 'text-kind-bulk', hatch: 'dots' },
	spam: { text: 'text-kind-spam', hatch: 'solid' },
	bounce: { text: 'text-kind-bounce', hatch: 'lines' },
	probe: { text: 'text-kind-probe', hatch: 'columns' },
};

export const levelPatterns: Readonly<Record<Level, Look>> = {
	critical: { text: 'text-critical', hatch: 'solid' },
	high: { text: 'text-high', hatch: 'rising' },
	moderate: { text: 'text-moderate', hatch: 'dots' },
	low: { text: 'text-low', hatch: 'lines' },
	none: { text: 'text-line-strong', hatch: 'solid' },
};

export const kindKeys = Object.keys(kindLooks) as readonly Kind[];
export const levelKeys = Object.keys(levelPatterns) as readonly Level[];
