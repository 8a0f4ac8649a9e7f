import type { SealContextRecord } from '@straymail/sealing';

/** What a sealing thread is started with: the public key alone, it cannot open (law 3). */
export interface ThreadSetup {
	readonly publicKey: { readonly id: string; readonly key: Uint8Array };
	readonly repeatKey: Uint8Array;
}

export interface SealTask {
	readonly messageId: string;
	readonly from: string;
	readonly to: readonly string[];
	/** Octets in the batch's buffer, one task after the other. */
	readonly length: number;
}

/** Messages travel in one buffer that changes hands: nothing is copied between threads. */
export interface SealBatch {
	readonly tasks: readonly SealTask[];
	readonly octets: ArrayBuffer;
}

export interface SealOutcome {
	readonly digestLength: number;
	readonly wrappedKeyLength: number;
	readonly ciphertextLength: number;
	/** Why this one could not be sealed; then the lengths are 0. */
	readonly error: string | null;
}

export interface SealBatchDone {
	readonly outcomes: readonly SealOutcome[];
	/** Of each task: digest, wrapped key, ciphertext. */
	readonly octets: ArrayBuffer;
	/** All messages of a batch are sealed in one context. */
	readonly context: SealContextRecord;
}
