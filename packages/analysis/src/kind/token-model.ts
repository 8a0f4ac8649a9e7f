import model from './token-model.json' with { type: 'json' };
import { tokensOf } from './tokens.ts';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/**
 * Log-odds that a text is unsolicited, by a logistic regression over its tokens (`scripts/train-kind.ts`). The sum is
 * divided by the root of the number of known tokens, so that a long text is no surer than a short one.
 */
export function unsolicitedLogOdds(text: string): number {
	let sum = 0;
	let known = 0;
	for (const token of tokensOf(text)) {
		const weight = weights.get(token);
		if (weight === undefined) continue;
		sum += weight;
		known++;
	}
	// Few known tokens say little.
	return (sum / Math.sqrt(Math.max(1, known)) + model.bias) * Math.min(1, known / 12);
}
