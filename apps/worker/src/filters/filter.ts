import type { FilterVerdict } from '@straymail/contracts';

/** A message with what its transport said, as a filter wants to see it. */
export interface Filtered {
	readonly raw: Buffer;
	readonly clientAddress: string;
	readonly helo: string;
	readonly envelopeFrom: string;
	readonly recipients: readonly string[];
}

/** A daemon that judges whether mail is unsolicited. */
export interface SpamFilter {
	readonly name: FilterVerdict['filter'];
	/**
	 * @param signal - ends the connection.
	 * @throws When it does not answer, or not in a way that can be understood.
	 */
	judge(message: Filtered, signal: AbortSignal): Promise<FilterVerdict>;
}

/** An answer is a few kilobytes; more is not read. */
export const longestAnswer = 256 * 1024;
