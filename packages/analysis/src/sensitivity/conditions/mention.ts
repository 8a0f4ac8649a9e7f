/** A place where a text names a condition, with the words that say which, where and how bad. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** 2: the name of a condition and nothing else; 1: has other meanings too; 0: mostly means something else. */
	readonly strength: 0 | 1 | 2;
	readonly name: string;
}
