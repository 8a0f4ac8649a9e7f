import type { Level } from '@straymail/contracts';

export interface LevelLook {
	/** 0 to 4, as in `levelRank`: how many bars are drawn. */
	readonly rank: number;
	readonly text: string;
	readonly soft: string;
}

/** Level is always shown by word, shape and colour together; never by colour alone (WCAG 1.4.1). */
export const levelLooks: Readonly<Record<Level, LevelLook>> = {
	critical: { rank: 4, text: 'text-critical', soft: 'bg-critical-soft' },
	high: { rank: 3, text: 'text-high', soft: 'bg-high-soft' },
	moderate: { rank: 2, text: 'text-moderate', soft: 'bg-moderate-soft' },
	low: { rank: 1, text: 'text-low', soft: 'bg-low-soft' },
	none: { rank: 0, text: 'text-none', soft: 'bg-none-soft' },
};

/** From most to least sensitive: the order in which people want to see them. */
export const levelsDown = Object.keys(levelLooks) as Level[];
