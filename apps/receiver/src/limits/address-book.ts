import type { NetworkList } from './network-list.ts';
import { networkOf, unitOf } from './network-of.ts';

export interface AddressLimits {
	/** Sessions at once from one address (IPv6: one /64). */
	readonly connectionsPerAddress: number;
	/** Sessions at once from one network: IPv4 /24, IPv6 /48. */
	readonly connectionsPerNetwork: number;
	/** Sessions begun in a minute from one address. */
	readonly connectionRate: number;
	/** Messages in a minute from one address. */
	readonly messageRate: number;
}

export type TooMany = 'connections-per-address' | 'connections-per-network' | 'connection-rate' | 'message-rate';

/** Who is connected, how often, and how often they failed. */
export interface AddressBook {
	/** Counts a session in, or says why not. What is let in must be let out by `leave`. */
	enter(address: string): TooMany | null;
	leave(address: string): void;
	/** Counts a message, or says that there were too many in the last minute. */
	message(address: string): TooMany | null;
	failed(address: string, errors: number): void;
	/** Errors of the last minutes. */
	errors(address: string): number;
	readonly size: number;
}

interface Page {
	sessions: number;
	/** Tokens left of each rate; they grow back evenly over a minute. */
	connections: number;
	messages: number;
	errors: number;
	seenAt: number;
}

const minute = 60_000;
/** Addresses remembered; a page costs some 200 octets. */
const mostPages = 50_000;

/**
 * Counts of addresses and networks, in a bounded memory. Rates are token buckets that hold a minute's worth, so that a
 * queue that is flushed may come at once.
 *
 * @param exempt - own relays and load balancers: never limited.
 * @param now - milliseconds that only grow.
 */
export const createAddressBook = (limits: AddressLimits, exempt: NetworkList, now: () => number): AddressBook => {
	const pages = new Map<string, Page>();
	const networks = new Map<string, number>();

	const open = (unit: string): Page => {
		const at = now();
		const known = pages.get(unit);
		if (known) {
			const grown = (at - known.seenAt) / minute;
			known.connections = Math.min(limits.connectionRate, known.connections + grown * limits.connectionRate);
			known.messages = Math.min(limits.messageRate, known.messages + grown * limits.messageRate);
			// Half of the errors are forgotten in a minute.
			known.errors *= 0.5 ** grown;
			known.seenAt = at;
			return known;
		}
		if (pages.size >= mostPages) forgetSome();
		const page = {
			sessions: 0,
			connections: limits.connectionRate,
			messages: limits.messageRate,
			errors: 0,
			seenAt: at,
		};
		pages.set(unit, page);
		return page;
	};
	/** The oldest tenth of those without a session. A map keeps the order in which its keys came. */
	const forgetSome = () => {
		let left = mostPages / 10;
		for (const [unit, { sessions }] of pages) {
			if (sessions === 0) pages.delete(unit);
			if (--left <= 0) return;
		}
	};
	const addToNetwork = (network: string, change: number) => {
		const count = (networks.get(network) ?? 0) + change;
		if (count > 0) networks.set(network, count);
		else networks.delete(network);
	};

	return {
		get size() {
			return pages.size;
		},
		enter: (address) => {
			if (exempt.has(address)) return null;
			const page = open(unitOf(address));
			const network = networkOf(address);
			if (page.sessions >= limits.connectionsPerAddress) return 'connections-per-address';
			if ((networks.get(network) ?? 0) >= limits.connectionsPerNetwork) return 'connections-per-network';
			if (page.connections < 1) return 'connection-rate';
			page.connections--;
			page.sessions++;
			addToNetwork(network, 1);
			return null;
		},
		leave: (address) => {
			if (exempt.has(address)) return;
			const page = pages.get(unitOf(address));
			if (page && page.sessions > 0) page.sessions--;
			addToNetwork(networkOf(address), -1);
		},
		message: (address) => {
			if (exempt.has(address)) return null;
			const page = open(unitOf(address));
			if (page.messages < 1) return 'message-rate';
			page.messages--;
			return null;
		},
		failed: (address, errors) => {
			if (errors > 0 && !exempt.has(address)) open(unitOf(address)).errors += errors;
		},
		errors: (address) => (exempt.has(address) || !pages.has(unitOf(address)) ? 0 : open(unitOf(address)).errors),
	};
};
