import type { FilterVerdict } from '@straymail/contracts';
import type { Filtered, SpamFilter } from './filter.ts';

export interface Filters {
	/**
	 * Never rejects: a filter that does not answer says nothing.
	 *
	 * @param known - verdicts of an earlier analysis; those filters are not asked again.
	 */
	judge(message: Filtered, known?: readonly FilterVerdict[]): Promise<readonly FilterVerdict[]>;
}

export type FilterOutcome = 'judged' | 'failed' | 'skipped';

export interface FilterOptions {
	/** Milliseconds for one message. */
	readonly timeLimit: number;
	readonly onOutcome: (filter: FilterVerdict['filter'], outcome: FilterOutcome, seconds: number) => void;
	/** Milliseconds; for how long a filter is left alone. */
	readonly now?: () => number;
}

/** What spamc sends by default: filters look at no more. */
const mostOctets = 500 * 1024;
/** Questions to one filter at a time; the others wait, and their time runs. */
const mostAtOnce = 8;
/** After so many failures in a row a filter is left alone for a while: a dead one must not delay each message. */
const failuresInRow = 3;
const leaveAlone = 30_000;

/** A filter with what is known of its health. */
class Watched {
	readonly filter: SpamFilter;
	readonly #options: FilterOptions;
	#failures = 0;
	#aloneUntil = Number.NEGATIVE_INFINITY;
	#free = mostAtOnce;
	readonly #queue: (() => void)[] = [];

	constructor(filter: SpamFilter, options: FilterOptions) {
		this.filter = filter;
		this.#options = options;
	}

	async judge(message: Filtered): Promise<FilterVerdict | null> {
		const { timeLimit, onOutcome, now = performance.now.bind(performance) } = this.#options;
		const start = now();
		const done = (outcome: FilterOutcome) => onOutcome(this.filter.name, outcome, (now() - start) / 1000);
		if (message.raw.length > mostOctets || start < this.#aloneUntil) {
			done('skipped');
			return null;
		}
		const signal = AbortSignal.timeout(timeLimit);
		await this.#turn();
		try {
			if (signal.aborted) throw new Error('no turn in time');
			const verdict = await this.filter.judge(message, signal);
			this.#failures = 0;
			done('judged');
			return verdict;
		} catch {
			// Its words may quote the mail; that it failed is all there is to say.
			this.#failures++;
			if (this.#failures >= failuresInRow) this.#aloneUntil = now() + leaveAlone;
			done('failed');
			return null;
		} finally {
			this.#free++;
			this.#queue.shift()?.();
		}
	}

	async #turn(): Promise<void> {
		while (this.#free === 0) await new Promise<void>((resolve) => this.#queue.push(resolve));
		this.#free--;
	}
}

/** The configured filters, asked side by side, each within its time and left alone while it does not answer. */
export const createFilters = (filters: readonly SpamFilter[], options: FilterOptions): Filters => {
	const watched = filters.map((filter) => new Watched(filter, options));
	return {
		async judge(message, known = []) {
			const answers = await Promise.all(
				watched
					.filter(({ filter }) => known.every((verdict) => verdict.filter !== filter.name))
					.map((one) => one.judge(message)),
			);
			return [...known, ...answers.filter((answer) => answer !== null)];
		},
	};
};
