import { type Level, levelRank, levels } from '@straymail/contracts';
import { rounded } from './tally.ts';

/** Cohen's kappa with quadratic weights (Cohen 1968); 1 when all agree on a single level, null without pairs. */
export function quadraticKappa(pairs: readonly (readonly [Level, Level])[]): number | null {
	if (pairs.length === 0) return null;
	const size = levels.length;
	const labelled = new Array<number>(size).fill(0);
	const given = new Array<number>(size).fill(0);
	let observed = 0;
	for (const [label, answer] of pairs) {
		const a = levelRank(label);
		const b = levelRank(answer);
		labelled[a] = (labelled[a] ?? 0) + 1;
		given[b] = (given[b] ?? 0) + 1;
		observed += (a - b) ** 2;
	}
	let expected = 0;
	for (let a = 0; a < size; a++)
		for (let b = 0; b < size; b++) expected += ((labelled[a] ?? 0) * (given[b] ?? 0) * (a - b) ** 2) / pairs.length;
	return expected === 0 ? 1 : rounded(1 - observed / expected);
}
