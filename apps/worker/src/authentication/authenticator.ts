import { Worker } from 'node:worker_threads';
import type { AuthenticationItem } from '@straymail/contracts';
import { type Delivered, notChecked } from './check-message.ts';
import type { AuthenticationThreadData, CheckRequest, CheckResult } from './messages.ts';
import type { LookupCounts } from './resolver.ts';

/** Checks who vouches for a message. */
export interface Authenticator {
	/** Never rejects: what cannot be checked says so. */
	check(delivered: Delivered): Promise<readonly AuthenticationItem[]>;
	close(): Promise<void>;
}

/** Look-ups end by themselves after three seconds; what takes longer hangs. */
const hangsAfter = 10_000;

interface Waiting {
	readonly settle: (items: readonly AuthenticationItem[]) => void;
	readonly timer: NodeJS.Timeout;
}

/**
 * @param servers - resolvers; none: nothing is looked up and nothing leaves the machine.
 * @param onLookups - gets what was asked since it was told last.
 */
export const createAuthenticator = (
	servers: readonly string[],
	onLookups: (since: LookupCounts) => void,
): Authenticator => {
	if (servers.length === 0) {
		return { check: async () => notChecked('no resolver is configured'), close: async () => {} };
	}
	const waiting = new Map<number, Waiting>();
	let thread: Worker | null = null;
	let told: LookupCounts = { asked: 0, cached: 0, failed: 0 };
	let task = 0;

	const settle = (number: number, items: readonly AuthenticationItem[]) => {
		const found = waiting.get(number);
		if (!found) return;
		clearTimeout(found.timer);
		waiting.delete(number);
		found.settle(items);
	};
	const end = () => {
		void thread?.terminate();
		thread = null;
		for (const number of waiting.keys()) settle(number, notChecked('the check did not end'));
	};
	const start = (): Worker => {
		const workerData: AuthenticationThreadData = { servers };
		const started = new Worker(new URL('./authentication-thread.ts', import.meta.url), {
			workerData,
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: 512 },
		});
		told = { asked: 0, cached: 0, failed: 0 };
		started.on('message', ({ task: number, items, lookups }: CheckResult) => {
			onLookups({
				asked: lookups.asked - told.asked,
				cached: lookups.cached - told.cached,
				failed: lookups.failed - told.failed,
			});
			told = lookups;
			settle(number, items ?? notChecked('the check did not end well'));
		});
		// Out of memory, say: those in hand are not checked, and the next starts a new thread.
		started.on('error', () => thread === started && end());
		started.unref();
		return started;
	};

	return {
		check: ({ raw, ...envelope }) =>
			new Promise((resolve) => {
				thread ??= start();
				const number = ++task;
				waiting.set(number, { settle: resolve, timer: setTimeout(end, hangsAfter) });
				const request: CheckRequest = { task: number, raw, ...envelope };
				thread.postMessage(request);
			}),
		close: async () => {
			end();
		},
	};
};
