/** Takes a message's octets off the wire, after DATA or BDAT. */
export interface ContentReader {
	/**
	 * Reads on from `from`.
	 *
	 * @returns the first octet that it has not used. Less than `chunk.length` when the content has ended, or when the
	 * sender is to wait.
	 */
	read(chunk: Buffer, from: number): number;
	/** Settles when the sender may go on; null: at once. Given once. */
	takeWait(): Promise<void> | null;
	readonly ended: boolean;
}

/** Whoever takes the octets; a promise holds the sender back. */
export type TakeOctets = (octets: Buffer) => Promise<void> | undefined;
