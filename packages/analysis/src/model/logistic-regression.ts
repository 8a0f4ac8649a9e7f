import { minimise } from './minimise.ts';

/** One example: which features it has and how strongly, and its class. */
export interface Example {
	readonly features: ReadonlyMap<string, number>;
	readonly label: string;
	/** How much it counts; 1 when left out. */
	readonly weight?: number;
	/** What is known before anything is learned, added to the score of each class; learning corrects it. */
	readonly prior?: Readonly<Record<string, number>>;
}

/** Scores of a class are its bias and, for each feature, its weight times the feature's strength. */
export interface LinearModel {
	readonly classes: readonly string[];
	readonly bias: readonly number[];
	/** By feature, one weight a class. */
	readonly weights: Readonly<Record<string, readonly number[]>>;
}

export interface RegressionOptions {
	/** Strength of the penalty on large weights (ridge); the bias bears none. */
	readonly ridge: number;
	/** Features of fewer examples are left out: they tell about one mail, not about a kind, and might tell about a person. */
	readonly least: number;
	/** Weights nearer to nothing are left out. */
	readonly smallest: number;
	/** The same for biases, which say what a class has before anything speaks; none when left out. */
	readonly ridgeOfBias?: number;
}

const iterations = 200;
const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Multinomial logistic regression (Hastie, Tibshirani and Friedman, 'The Elements of Statistical Learning', §4.4) with a
 * ridge penalty. Deterministic: the same examples in the same order give the same model.
 *
 * @throws {RangeError} when there are fewer than two classes.
 */
export function trainRegression(examples: readonly Example[], options: RegressionOptions): LinearModel {
	const classes = [...new Set(examples.map(({ label }) => label))].sort();
	if (classes.length < 2) throw new RangeError('Training needs examples of two classes at least.');
	const names = frequent(examples, options.least);
	const column = new Map(names.map((name, index) => [name, index]));
	const rows = examples.map(({ features, label, weight = 1, prior = {} }) => {
		const known = [...features].filter(([name]) => column.has(name));
		return {
			columns: Int32Array.from(known, ([name]) => column.get(name) as number),
			values: Float64Array.from(known, ([, value]) => value),
			label: classes.indexOf(label),
			weight,
			prior: classes.map((name) => prior[name] ?? 0),
		};
	});
	const width = names.length + 1;
	const scores = new Float64Array(classes.length);
	const at = minimise(classes.length * width, iterations, (point, gradient) => {
		gradient.fill(0);
		let loss = 0;
		for (const { columns, values, label, weight, prior } of rows) {
			for (let k = 0; k < classes.length; k++) {
				const base = k * width;
				let sum = (prior[k] as number) + (point[base + width - 1] as number);
				for (let i = 0; i < columns.length; i++)
					sum += (point[base + (columns[i] as number)] as number) * (values[i] as number);
				scores[k] = sum;
			}
			const top = Math.max(...scores);
			let total = 0;
			for (const score of scores) total += Math.exp(score - top);
			loss += weight * (top + Math.log(total) - (scores[label] as number));
			for (let k = 0; k < classes.length; k++) {
				const base = k * width;
				const excess = weight * (Math.exp((scores[k] as number) - top) / total - (k === label ? 1 : 0));
				gradient[base + width - 1] = (gradient[base + width - 1] as number) + excess;
				for (let i = 0; i < columns.length; i++) {
					const place = base + (columns[i] as number);
					gradient[place] = (gradient[place] as number) + excess * (values[i] as number);
				}
			}
		}
		for (let k = 0; k < classes.length; k++)
			for (let index = k * width; index < (k + 1) * width; index++) {
				const ridge = index === (k + 1) * width - 1 ? (options.ridgeOfBias ?? 0) : options.ridge;
				const value = point[index] as number;
				loss += (ridge / 2) * value * value;
				gradient[index] = (gradient[index] as number) + ridge * value;
			}
		return loss;
	});
	const of = (index: number): number[] => classes.map((_, k) => round(at[k * width + index] as number));
	return {
		classes,
		bias: of(width - 1),
		weights: Object.fromEntries(
			names
				.map((name, index) => [name, of(index)] as const)
				.filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= options.smallest)),
		),
	};
}

function frequent(examples: readonly Example[], least: number): string[] {
	const counts = new Map<string, number>();
	for (const { features } of examples)
		for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).sort();
}

/** Score of each class. */
export function scoresOf(model: LinearModel, features: ReadonlyMap<string, number>): number[] {
	const scores = [...model.bias];
	for (const [name, value] of features) {
		const weights = Object.hasOwn(model.weights, name) ? model.weights[name] : undefined;
		if (weights === undefined) continue;
		for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + (weights[k] ?? 0) * value;
	}
	return scores;
}

/** Scores as probabilities that sum to one. */
export function softmax(scores: readonly number[]): number[] {
	const top = Math.max(...scores);
	const raised = scores.map((score) => Math.exp(score - top));
	const total = raised.reduce((sum, value) => sum + value, 0);
	return raised.map((value) => value / total);
}
