import type { TrapScope } from '@straymail/contracts';

export interface Trap {
	readonly domain: string;
	readonly scope: TrapScope;
	readonly excluded?: readonly string[];
}

/** The trap domain that covers a recipient: the longest that fits. */
export function trapOf(domain: string, traps: readonly Trap[]): Trap | undefined {
	let best: Trap | undefined;
	for (const trap of traps) {
		const fits = domain === trap.domain || (trap.scope !== 'domain' && domain.endsWith(`.${trap.domain}`));
		if (fits && (best === undefined || trap.domain.length > best.domain.length)) best = trap;
	}
	return best;
}

/** Received for because it is mistaken, and not as one of a whole ending: somebody chose it. */
export const isNamedTrap = (domain: string, traps: readonly Trap[]): boolean => {
	const scope = trapOf(domain, traps)?.scope;
	return scope !== undefined && scope !== 'tld';
};
