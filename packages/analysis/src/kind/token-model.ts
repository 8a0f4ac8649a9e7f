import shipped from './token-model.json' with { type: 'json' };
import { tokensOf } from './tokens.ts';

/** Log-odds by token, and where they start. */
export interface TokenModel {
	readonly bias: number;
	readonly weights: Readonly<Record<string, number>>;
}

/** Learned by `npm run train` from a public corpus and the messages written for Straymail. */
export const shippedTokenModel: TokenModel = { bias: shipped.bias, weights: shipped.weights };

/** Few known tokens say little: below so many the answer is drawn to nothing. */
const enoughKnown = 12;

/** A model without the prototype of an object: `constructor` is a word of mail as well. */
const tables = new WeakMap<TokenModel, ReadonlyMap<string, number>>();
const tableOf = (model: TokenModel): ReadonlyMap<string, number> => {
	const table = tables.get(model) ?? new Map(Object.entries(model.weights));
	tables.set(model, table);
	return table;
};

/** Log-odds that a text of these tokens is unsolicited; see {@link trainTokenModel} for the sum. */
export const unsolicitedLogOddsOf = (tokens: ReadonlySet<string>, model: TokenModel = shippedTokenModel): number => {
	const table = tableOf(model);
	let sum = 0;
	let known = 0;
	for (const token of tokens) {
		const weight = table.get(token);
		if (weight === undefined) continue;
		sum += weight;
		known++;
	}
	return (sum / Math.sqrt(Math.max(1, known)) + model.bias) * Math.min(1, known / enoughKnown);
};

/** The same of a text. */
export const unsolicitedLogOdds = (text: string, model: TokenModel = shippedTokenModel): number =>
	unsolicitedLogOddsOf(tokensOf(text), model);
