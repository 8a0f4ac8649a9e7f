/** Pairs of steps and changes of the gradient that are remembered. */
const memory = 8;
/** Of the loss, between two steps: below it nothing is gained any more. */
const tolerance = 1e-7;

const dot = (a: Float64Array, b: Float64Array): number => {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
	return sum;
};

/**
 * Least point of a smooth convex function by L-BFGS with a backtracking line search (Nocedal and Wright, 'Numerical
 * Optimization', algorithms 7.4 and 7.5), from zero on. Deterministic.
 *
 * @param evaluate - writes the gradient at a point and returns the function's value there.
 */
export function minimise(
	size: number,
	iterations: number,
	evaluate: (point: Float64Array, gradient: Float64Array) => number,
): Float64Array {
	let point = new Float64Array(size);
	let gradient = new Float64Array(size);
	let value = evaluate(point, gradient);
	const history: { step: Float64Array; change: Float64Array; scale: number }[] = [];
	for (let iteration = 0; iteration < iterations; iteration++) {
		const direction = descent(gradient, history);
		const slope = dot(direction, gradient);
		if (slope >= 0) break;
		let rate = iteration === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
		let next = point;
		const nextGradient = new Float64Array(size);
		let nextValue = Number.POSITIVE_INFINITY;
		for (let tries = 0; tries < 30; tries++, rate /= 2) {
			const step = rate;
			next = point.map((coordinate, i) => coordinate + step * (direction[i] as number));
			nextValue = evaluate(next, nextGradient);
			if (nextValue <= value + 1e-4 * rate * slope) break;
		}
		if (!(nextValue < value)) break;
		const step = next.map((coordinate, i) => coordinate - (point[i] as number));
		const change = nextGradient.map((component, i) => component - (gradient[i] as number));
		const curvature = dot(step, change);
		if (curvature > 1e-12) history.push({ step, change, scale: 1 / curvature });
		if (history.length > memory) history.shift();
		const gained = value - nextValue;
		[point, gradient, value] = [next, nextGradient, nextValue];
		if (gained <= tolerance * Math.max(1, Math.abs(value))) break;
	}
	return point;
}

function descent(
	gradient: Float64Array,
	history: readonly { step: Float64Array; change: Float64Array; scale: number }[],
): Float64Array {
	const direction = gradient.map((component) => -component);
	const alphas: number[] = [];
	for (const { step, change, scale } of history.toReversed()) {
		const alpha = scale * dot(step, direction);
		alphas.push(alpha);
		for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) - alpha * (change[i] as number);
	}
	const last = history.at(-1);
	if (last !== undefined) {
		const factor = dot(last.step, last.change) / dot(last.change, last.change);
		for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * factor;
	}
	for (const [index, { step, change, scale }] of history.entries()) {
		const beta = scale * dot(change, direction);
		const alpha = alphas[history.length - 1 - index] as number;
		for (let i = 0; i < direction.length; i++)
			direction[i] = (direction[i] as number) + (alpha - beta) * (step[i] as number);
	}
	return direction;
}
