/** Whether mail is taken at all: closed after a few failures in a row, before senders send bodies for nothing. */
export interface Gate {
	readonly open: boolean;
	failed(): void;
	succeeded(): void;
	close(): void;
}

const failuresUntilClosed = 3;

/**
 * @param probe - tries the database; while closed it is called once an `interval`, and its success opens the gate.
 * @param onChange - for log and metrics.
 */
export const createGate = (options: {
	readonly probe: () => Promise<void>;
	readonly intervalMilliseconds: number;
	readonly onChange: (open: boolean) => void;
}): Gate => {
	let failures = 0;
	let timer: NodeJS.Timeout | null = null;
	let stopped = false;

	const opened = () => {
		failures = 0;
		if (timer === null) return;
		clearTimeout(timer);
		timer = null;
		options.onChange(true);
	};
	const probeLater = () => {
		if (stopped) return;
		timer = setTimeout(() => {
			options.probe().then(opened, probeLater);
		}, options.intervalMilliseconds);
	};
	return {
		get open() {
			return timer === null;
		},
		failed: () => {
			failures++;
			if (timer !== null || stopped || failures < failuresUntilClosed) return;
			probeLater();
			options.onChange(false);
		},
		succeeded: opened,
		close: () => {
			stopped = true;
			if (timer !== null) clearTimeout(timer);
			timer = null;
		},
	};
};
