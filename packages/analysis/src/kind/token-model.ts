import model from './token-model.json' with { type: 'json' };
import { tokensOf } from './tokens.ts';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/**
 * Log-odds that a text is unsolicited, by a logistic regression over its tokens (`scripts/train-kind.ts`).
 * Short texts say little: the sum is scaled down below thirty known tokens.
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
	return (sum + model.bias) * Math.min(1, known / 30);
}
