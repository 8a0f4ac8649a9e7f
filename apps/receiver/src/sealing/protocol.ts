import type { SealContextRecord } from '@straymail/sealing';

/** What a sealing thread is started with: the public key alone, it cannot open (law 3). */
export interface ThreadSetup {
	readonly publicKey: { readonly id: string; readonly key: Uint8Array };
	readonly repeatKey: Uint8Array;
}

/**
 * Messages travel in one buffer that changes hands: nothing is copied between threads. What belongs to them travels in
 * columns, because each object on its way costs as much as a tenth of a small message's sealing.
 */
export interface SealBatch {
	readonly messageIds: readonly string[];
	readonly from: readonly string[];
	readonly to: readonly (readonly string[])[];
	/** Octets of each in the buffer, one after the other. */
	readonly lengths: Uint32Array;
	readonly octets: ArrayBuffer;
}

export interface SealBatchDone {
	/** The buffer in which the messages came, to be used again: making a new one costs more than filling it. */
	readonly spare: ArrayBuffer;
	/** Of each message: bits of {@link octetMarks}. */
	readonly marks: Uint8Array;
	/** Of each message: digest, wrapped key, ciphertext; all 0 when it could not be sealed. */
	readonly lengths: Uint32Array;
	/** The same in octets, one after the other. */
	readonly octets: ArrayBuffer;
	/** Why messages could not be sealed, by their number in the batch. */
	readonly errors: ReadonlyMap<number, string> | null;
	/** All messages of a batch are sealed in one context. */
	readonly context: SealContextRecord;
}
