/** Runs `work` with a line that says what happens and how long it took. */
export type Steps = <T>(label: string, work: () => Promise<T>) => Promise<T>;

/** Progress for people: one line a step, rewritten in place on a terminal, appended elsewhere. */
export const createSteps = (out: NodeJS.WriteStream): Steps => {
	return async (label, work) => {
		const started = performance.now();
		out.write(out.isTTY ? `  … ${label}` : `  … ${label}\n`);
		const done = (mark: string) => {
			const seconds = ((performance.now() - started) / 1000).toFixed(1);
			out.write(`${out.isTTY ? '\r\x1b[K' : ''}  ${mark} ${label} (${seconds} s)\n`);
		};
		try {
			const result = await work();
			done('✓');
			return result;
		} catch (error) {
			done('✗');
			throw error;
		}
	};
};
