/** Octets that all sessions may hold together (law 2). */
export interface Budget {
	readonly total: number;
	free(): number;
	/** Takes at once, or says no; those who wait already come first. */
	take(octets: number): boolean;
	/** Takes as soon as others give back, or says no after `milliseconds`. */
	takeSoon(octets: number, milliseconds: number): Promise<boolean>;
	give(octets: number): void;
}

interface Waiter {
	readonly octets: number;
	readonly grant: () => void;
}

export const createBudget = (total: number): Budget => {
	let used = 0;
	const waiters = new Set<Waiter>();

	const grantWaiting = () => {
		for (const waiter of waiters) {
			if (used + waiter.octets > total) return;
			waiters.delete(waiter);
			used += waiter.octets;
			waiter.grant();
		}
	};
	return {
		total,
		free: () => total - used,
		take: (octets) => {
			if (waiters.size > 0 || used + octets > total) return false;
			used += octets;
			return true;
		},
		takeSoon: (octets, milliseconds) =>
			new Promise((resolve) => {
				const timer = setTimeout(() => {
					waiters.delete(waiter);
					resolve(false);
				}, milliseconds);
				const waiter = {
					octets,
					grant: () => {
						clearTimeout(timer);
						resolve(true);
					},
				};
				waiters.add(waiter);
				grantWaiting();
			}),
		give: (octets) => {
			used -= octets;
			grantWaiting();
		},
	};
};
