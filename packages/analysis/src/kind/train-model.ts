import type { TokenModel } from './token-model.ts';

/** A text's tokens, and whether it was unsolicited. */
export interface TrainingDocument {
	readonly tokens: ReadonlySet<string>;
	readonly unsolicited: boolean;
}

export interface TrainingOptions {
	readonly passes: number;
	/** Step of the first pass; later ones are smaller. */
	readonly rate: number;
	/** Tokens of fewer documents tell about one mailing, not about a kind, and might tell about a person. */
	readonly least: number;
	/** Tokens at most, the most telling ones. */
	readonly most: number;
}

const decay = 2e-4;
/** Weights nearer to nothing are left out. */
const smallest = 0.1;

const telling = ([unsolicited, other]: readonly [number, number], all: readonly [number, number]): number => {
	const a = (unsolicited + 0.5) / (all[0] + 1);
	const b = (other + 0.5) / (all[1] + 1);
	return Math.abs(Math.log(a / b)) * Math.sqrt(unsolicited + other);
};

/**
 * Logistic regression over tokens by stochastic gradient descent, from the weights of `base` on. A text's weights are
 * divided by the root of their number, as `unsolicitedLogOdds` reads them: a long text is no surer than a short one.
 * Deterministic: documents in their order, no randomness.
 *
 * @throws {RangeError} when there are no documents of one of the two sorts.
 */
export const trainTokenModel = (
	documents: readonly TrainingDocument[],
	base: TokenModel,
	{ passes, rate, least, most }: TrainingOptions,
): TokenModel => {
	const counts = new Map<string, [number, number]>();
	for (const { tokens, unsolicited } of documents) {
		for (const token of tokens) {
			const count = counts.get(token) ?? [0, 0];
			count[unsolicited ? 0 : 1]++;
			counts.set(token, count);
		}
	}
	const spams = documents.filter(({ unsolicited }) => unsolicited).length;
	const all = [spams, documents.length - spams] as const;
	if (all[0] === 0 || all[1] === 0) throw new RangeError('Training needs documents of both sorts.');
	const learned = [...counts]
		.filter(([, [a, b]]) => a + b >= least)
		.sort(([tokenA, a], [tokenB, b]) => telling(b, all) - telling(a, all) || (tokenA < tokenB ? -1 : 1))
		.slice(0, most)
		.map(([token]) => token);
	const vocabulary = [...new Set([...Object.keys(base.weights), ...learned])].sort();
	const number = new Map(vocabulary.map((token, index) => [token, index]));
	const rows = documents.map(({ tokens, unsolicited }) => ({
		known: [...tokens].map((token) => number.get(token)).filter((index) => index !== undefined),
		label: unsolicited ? 1 : 0,
	}));
	const weights = Float64Array.from(vocabulary, (token) => base.weights[token] ?? 0);
	let { bias } = base;
	for (let pass = 0; pass < passes; pass++) {
		const step = rate / (1 + pass / 5);
		for (let at = 0; at < rows.length; at++) {
			// A stride that is prime to most sizes mixes the two sorts without chance.
			const row = rows[(at * 7919) % rows.length] as (typeof rows)[number];
			const share = 1 / Math.sqrt(Math.max(1, row.known.length));
			let sum = bias;
			for (const index of row.known) sum += (weights[index] as number) * share;
			const importance = row.label === 1 ? Math.min(all[1] / all[0], 3) : Math.min(Math.max(all[0] / all[1], 1), 3);
			const gradient = (row.label - 1 / (1 + Math.exp(-sum))) * importance;
			bias += step * gradient * 0.05;
			for (const index of row.known)
				weights[index] = (weights[index] as number) * (1 - decay) + step * gradient * share;
		}
	}
	const rounded = vocabulary.map(
		(token, index) => [token, Math.round((weights[index] as number) * 100) / 100] as const,
	);
	return {
		bias: Math.round(bias * 100) / 100,
		weights: Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= smallest)),
	};
};
