/** Right answers of one class; ratios are null where nothing was to be found or nothing was claimed. */
export interface PerClass {
	readonly precision: number | null;
	readonly recall: number | null;
	readonly f1: number | null;
	/** How many labels there are. */
	readonly support: number;
}

/** Counts of one class: found and right, found and wrong, missed. */
export class Tally {
	right = 0;
	wrong = 0;
	missed = 0;

	toRatios(): PerClass {
		const claimed = this.right + this.wrong;
		const support = this.right + this.missed;
		const denominator = 2 * this.right + this.wrong + this.missed;
		return {
			precision: ratio(this.right, claimed),
			recall: ratio(this.right, support),
			f1: ratio(2 * this.right, denominator),
			support,
		};
	}
}

export class Tallies<K extends string> {
	readonly #tallies = new Map<K, Tally>();

	of(key: K): Tally {
		const tally = this.#tallies.get(key) ?? new Tally();
		this.#tallies.set(key, tally);
		return tally;
	}

	/** Sum over all classes. */
	total(): Tally {
		const sum = new Tally();
		for (const tally of this.#tallies.values()) {
			sum.right += tally.right;
			sum.wrong += tally.wrong;
			sum.missed += tally.missed;
		}
		return sum;
	}

	toRecord(): Partial<Record<K, PerClass>> {
		const entries = [...this.#tallies]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, tally]) => [key, tally.toRatios()]);
		return Object.fromEntries(entries) as Partial<Record<K, PerClass>>;
	}

	/** Mean F1 of the classes that the labels hold. */
	macroF1(): number | null {
		const labelled = [...this.#tallies.values()].filter((tally) => tally.right + tally.missed > 0);
		if (labelled.length === 0) return null;
		return rounded(labelled.reduce((sum, tally) => sum + (tally.toRatios().f1 ?? 0), 0) / labelled.length);
	}
}

export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : rounded(part / whole));
