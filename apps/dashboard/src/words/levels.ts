import type { Level } from '@straymail/contracts';

export interface LevelLook {
	readonly name: string;
	/** 0 to 4, as in `levelRank`: how many bars are drawn. */
	readonly rank: number;
	readonly text: string;
	readonly soft: string;
	/** What it means, for the help text. */
	readonly meaning: string;
}

/** Level is always shown by word, shape and colour together; never by colour alone (WCAG 1.4.1). */
export const levelLooks: Readonly<Record<Level, LevelLook>> = {
	critical: {
		name: 'Critical',
		rank: 4,
		text: 'text-critical',
		soft: 'bg-critical-soft',
		meaning: 'Classified markings, working credentials, or data that endangers people',
	},
	high: {
		name: 'High',
		rank: 3,
		text: 'text-high',
		soft: 'bg-high-soft',
		meaning: 'Identity, medical, tax or operational data of a person or unit',
	},
	moderate: {
		name: 'Moderate',
		rank: 2,
		text: 'text-moderate',
		soft: 'bg-moderate-soft',
		meaning: 'Personal or business detail that should not be public',
	},
	low: {
		name: 'Low',
		rank: 1,
		text: 'text-low',
		soft: 'bg-low-soft',
		meaning: 'Little of consequence',
	},
	none: {
		name: 'None',
		rank: 0,
		text: 'text-none',
		soft: 'bg-none-soft',
		meaning: 'Read in full, and nothing sensitive found',
	},
};

/** From most to least sensitive: the order in which people want to see them. */
export const levelsDown = Object.keys(levelLooks) as Level[];
