import type { Example, LinearModel } from './logistic-regression.ts';

/** A model that tells one thing from everything else: above its threshold it is that thing. */
export interface BinaryModel {
	readonly bias: number;
	/** Of the score, as log-odds. */
	readonly threshold: number;
	readonly weights: Readonly<Record<string, number>>;
}

/** What one feature added to a score. */
export interface Contribution {
	readonly feature: string;
	readonly weight: number;
}

/** Several models over the same features, scored in one pass. */
export class BinaryModels<Code extends string> {
	readonly codes: readonly Code[];
	readonly #models: Readonly<Record<Code, BinaryModel>>;
	/** By feature: number of a model and weight, by turns. */
	readonly #table = new Map<string, number[]>();

	constructor(models: Readonly<Record<Code, BinaryModel>>) {
		this.#models = models;
		this.codes = Object.keys(models) as Code[];
		for (const [index, code] of this.codes.entries())
			for (const [feature, weight] of Object.entries(models[code].weights)) {
				const row = this.#table.get(feature) ?? [];
				this.#table.set(feature, row);
				row.push(index, weight);
			}
	}

	/** Log-odds of each, less its threshold: above zero it holds. */
	margins(features: ReadonlyMap<string, number>): Map<Code, number> {
		const sums = this.codes.map((code) => this.#models[code].bias - this.#models[code].threshold);
		for (const [feature, value] of features) {
			const row = this.#table.get(feature);
			if (row === undefined) continue;
			for (let i = 0; i < row.length; i += 2) {
				const index = row[i] as number;
				sums[index] = (sums[index] as number) + (row[i + 1] as number) * value;
			}
		}
		return new Map(this.codes.map((code, index) => [code, sums[index] as number]));
	}

	/** What spoke for one, most telling first. */
	contributions(code: Code, features: ReadonlyMap<string, number>): Contribution[] {
		const { weights } = this.#models[code];
		return [...features]
			.flatMap(([feature, value]) => {
				const weight = Object.hasOwn(weights, feature) ? (weights[feature] as number) * value : 0;
				return weight > 0 ? [{ feature, weight }] : [];
			})
			.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1));
	}
}

/** Both sorts count alike, however few there are of one; the corpora's examples keep the share that they were given. */
export const balanced = (examples: readonly Example[], positive: string): Example[] => {
	const sum = (of: (example: Example) => boolean): number =>
		examples.reduce((total, example) => total + (of(example) ? (example.weight ?? 1) : 0), 0);
	const held = sum(({ label }) => label === positive);
	const rest = sum(({ label }) => label !== positive);
	const half = (held + rest) / 2;
	return examples.map((example) => ({
		...example,
		weight: ((example.weight ?? 1) * half) / (example.label === positive ? held : rest),
	}));
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** The model of one class against the other, from a regression over two. */
export const binaryOf = (model: LinearModel, positive: string, threshold: number, smallest: number): BinaryModel => {
	const at = model.classes.indexOf(positive);
	const difference = (pair: readonly number[]): number => (pair[at] ?? 0) - (pair[1 - at] ?? 0);
	return {
		bias: round(difference(model.bias)),
		threshold: round(threshold),
		weights: Object.fromEntries(
			Object.entries(model.weights)
				.map(([feature, pair]) => [feature, round(difference(pair))] as const)
				.filter(([, weight]) => Math.abs(weight) >= smallest),
		),
	};
};
