/** Octets that all sessions may hold together (law 2). */
export interface Budget {
	readonly total: number;
	free(): number;
	/** One for each message. */
	open(): Account;
}

/** What one message holds. */
export interface Account {
	/** Takes at once, or says no; those who wait already come first. */
	take(octets: number): boolean;
	/** Takes as soon as others give back. False: give up, after `milliseconds` or because nobody else could go on. */
	takeSoon(octets: number, milliseconds: number): Promise<boolean>;
	/** Gives back everything, and waits for nothing more. */
	release(): void;
}

interface Waiter {
	readonly held: number;
	readonly octets: number;
	readonly settle: (granted: boolean) => void;
}

/**
 * A message that waits keeps what it holds, so many at once could all wait for each other. Who holds the most goes
 * first, being nearest to its end; and when everything held belongs to such as wait, who holds the least gives up.
 */
export const createBudget = (total: number): Budget => {
	let used = 0;
	const waiters = new Set<Waiter>();

	const settle = (waiter: Waiter, granted: boolean) => {
		waiters.delete(waiter);
		if (granted) used += waiter.octets;
		waiter.settle(granted);
	};
	const serveWaiting = () => {
		while (waiters.size > 0) {
			const inOrder = [...waiters].sort((a, b) => b.held - a.held);
			const first = inOrder[0] as Waiter;
			if (used + first.octets <= total) {
				settle(first, true);
				continue;
			}
			const heldByWaiting = inOrder.reduce((sum, { held }) => sum + held, 0);
			if (heldByWaiting < used) return;
			// Its holder gives back in its own time, and that comes here again.
			return settle(inOrder.at(-1) as Waiter, false);
		}
	};

	const open = (): Account => {
		let held = 0;
		let waiting: Waiter | null = null;
		return {
			take: (octets) => {
				if (waiters.size > 0 || used + octets > total) return false;
				used += octets;
				held += octets;
				return true;
			},
			takeSoon: (octets, milliseconds) =>
				new Promise((resolve) => {
					const timer = setTimeout(() => settle(waiter, false), milliseconds);
					const waiter: Waiter = {
						held,
						octets,
						settle: (granted) => {
							clearTimeout(timer);
							waiting = null;
							if (granted) held += octets;
							resolve(granted);
						},
					};
					waiting = waiter;
					waiters.add(waiter);
					serveWaiting();
				}),
			release: () => {
				if (waiting) settle(waiting, false);
				used -= held;
				held = 0;
				serveWaiting();
			},
		};
	};
	return { total, free: () => total - used, open };
};
