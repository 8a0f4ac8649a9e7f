import type { Read } from './read-examples.ts';

/** What one fold learns from, and what it is tried on: authors of whom it has seen nothing. */
export interface Fold {
	readonly learn: readonly Read[];
	readonly held: readonly Read[];
}

/** Authors dealt out over `count` folds, so that each message is tried once by a model that never saw its author. */
export const foldsByAuthor = (reads: readonly Read[], count: number): Fold[] => {
	const sizes = Map.groupBy(reads, ({ author }) => author);
	const folds = Array.from({ length: count }, () => new Set<string>());
	const filled = folds.map(() => 0);
	// The largest first, each into the emptiest fold.
	for (const [author, own] of [...sizes].sort((a, b) => b[1].length - a[1].length)) {
		const at = filled.indexOf(Math.min(...filled));
		folds[at]?.add(author);
		filled[at] = (filled[at] ?? 0) + own.length;
	}
	return folds.map((authors) => ({
		learn: reads.filter(({ author }) => !authors.has(author)),
		held: reads.filter(({ author }) => authors.has(author)),
	}));
};
