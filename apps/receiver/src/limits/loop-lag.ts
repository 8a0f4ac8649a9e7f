const everyMilliseconds = 100;

/** How late the event loop is: when it cannot keep up, new sessions only make it worse. */
export interface LoopLag {
	/** Milliseconds, the worst of the last second. */
	readonly milliseconds: number;
	close(): void;
}

export const watchLoopLag = (): LoopLag => {
	let due = performance.now() + everyMilliseconds;
	const recent = new Array<number>(10).fill(0);
	let at = 0;
	const timer = setInterval(() => {
		const now = performance.now();
		recent[at++ % recent.length] = Math.max(0, now - due);
		due = now + everyMilliseconds;
	}, everyMilliseconds);
	timer.unref();
	return {
		get milliseconds() {
			// A loop that stands still now has not run the timer yet.
			return Math.max(performance.now() - due, ...recent, 0);
		},
		close: () => clearInterval(timer),
	};
};
