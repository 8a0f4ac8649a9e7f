import { ratio, rounded } from './tally.ts';

/** An answer's stated probability, and whether it was right. */
export interface Stated {
	readonly probability: number;
	readonly right: boolean;
}

/** Answers of about the same stated probability: what they said and what came true. */
export interface CalibrationBin {
	readonly from: number;
	readonly to: number;
	readonly answers: number;
	/** Mean of the stated probabilities. */
	readonly stated: number | null;
	/** Share that was right. */
	readonly right: number | null;
}

export interface Calibration {
	readonly bins: readonly CalibrationBin[];
	/** Expected calibration error (Naeini, Cooper and Hauskrecht 2015): mean distance of the two, by answers. */
	readonly error: number | null;
	/** Mean squared distance of probability and truth (Brier 1950). */
	readonly brier: number | null;
}

/** Narrow where most answers lie. */
const edges = [0, 0.5, 0.8, 0.9, 0.95, 0.99, 1];

/** How far stated probabilities can be believed; without any answer, all of it is null. */
export function calibrationOf(answers: readonly Stated[]): Calibration {
	const bins = edges.slice(0, -1).map((from, index) => {
		const to = edges[index + 1] ?? 1;
		const inside = answers.filter(({ probability }) => probability >= from && (probability < to || to === 1));
		const stated = ratio(
			inside.reduce((sum, { probability }) => sum + probability, 0),
			inside.length,
		);
		return {
			from,
			to,
			answers: inside.length,
			stated,
			right: ratio(inside.filter(({ right }) => right).length, inside.length),
		};
	});
	if (answers.length === 0) return { bins, error: null, brier: null };
	const distance = bins.reduce((sum, bin) => sum + bin.answers * Math.abs((bin.stated ?? 0) - (bin.right ?? 0)), 0);
	const squares = answers.reduce((sum, { probability, right }) => sum + (probability - Number(right)) ** 2, 0);
	return { bins, error: rounded(distance / answers.length), brier: rounded(squares / answers.length) };
}
