/** Octets that all sessions may hold together (law 2). */
export interface Budget {
	readonly total: number;
	/** Octets of the largest message that it has room for. */
	readonly largest: number;
	free(): number;
	/** Whether a message of so many octets would find room just now. */
	hasRoomFor(octets: number): boolean;
	/** Somebody waits, or large messages find nothing more: who holds memory is to hurry. */
	readonly pressed: boolean;
	/** One for each message. */
	open(): Account;
}

/** What one message holds. */
export interface Account {
	/** Takes at once, or says no; those who wait already come first, but for small messages. */
	take(octets: number): boolean;
	/** Takes as soon as others give back. False: give up, after `milliseconds` or because nobody else could go on. */
	takeSoon(octets: number, milliseconds: number): Promise<boolean>;
	/** Gives back everything, and waits for nothing more. */
	release(): void;
}

interface Waiter {
	/** Octets that its message holds already. */
	readonly held: number;
	readonly octets: number;
	readonly settle: (granted: boolean) => void;
}

/** What waits is in memory as well: of all pieces that wait together, this part of the budget at most. */
const waitingShare = 1 / 16;

/** A part of the budget that only messages up to `smallMessage` octets may use: most mail goes on while slow, large ones fill the rest. */
const reservedShare = 1 / 8;
const smallMessage = 64 * 1024;

/**
 * A message that waits keeps what it holds, so many at once could all wait for each other. Who holds the most goes
 * first, being nearest to its end; and when everything held belongs to such as wait, who holds the least gives up.
 */
export const createBudget = (total: number): Budget => {
	let used = 0;
	const waiters = new Set<Waiter>();
	const largest = Math.floor(total * (1 - reservedShare));
	const fits = (held: number, octets: number) => used + octets <= (held + octets <= smallMessage ? total : largest);

	const settle = (waiter: Waiter, granted: boolean) => {
		waiters.delete(waiter);
		if (granted) used += waiter.octets;
		waiter.settle(granted);
	};
	const giveUpSome = () => {
		let waiting = [...waiters].reduce((sum, { octets }) => sum + octets, 0);
		while (waiters.size > 1 && waiting > total * waitingShare) {
			const least = [...waiters].reduce((a, b) => (b.held < a.held ? b : a));
			waiting -= least.octets;
			settle(least, false);
		}
	};
	const serveWaiting = () => {
		while (waiters.size > 0) {
			const inOrder = [...waiters].sort((a, b) => b.held - a.held);
			const first = inOrder[0] as Waiter;
			if (fits(first.held, first.octets)) {
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
				if (!fits(held, octets) || (waiters.size > 0 && held + octets > smallMessage)) return false;
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
					giveUpSome();
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
	return {
		total,
		largest,
		free: () => total - used,
		hasRoomFor: (octets) => fits(0, octets),
		get pressed() {
			return waiters.size > 0 || used >= largest;
		},
		open,
	};
};
