import type { AuthenticationItem } from '@straymail/contracts';
import type { LookupCounts } from './resolver.ts';

export interface AuthenticationThreadData {
	/** Addresses of resolvers. */
	readonly servers: readonly string[];
}

export interface CheckRequest {
	readonly task: number;
	readonly raw: Uint8Array;
	readonly clientAddress: string;
	readonly helo: string;
	readonly envelopeFrom: string;
}

export interface CheckResult {
	readonly task: number;
	/** Null: the check itself failed. */
	readonly items: readonly AuthenticationItem[] | null;
	readonly lookups: LookupCounts;
}
