import type { NotReadReason } from '@straymail/contracts';

export interface ExtractionInput {
	readonly fileName: string;
	/** Media type as the sender claims it; never decides alone. */
	readonly claimedType: string;
	readonly bytes: Uint8Array;
	/** Charset parameter of the claimed type, for text. */
	readonly charset?: string | undefined;
}

export interface Extraction {
	readonly text: string;
	/** As the first bytes say; null when nothing is recognised. */
	readonly foundType: string | null;
	/** Null when all of it was read, or when there is nothing in it to read (a signature, an empty file). */
	readonly notRead: NotReadReason | null;
	/** Names of what lies inside an archive or message. */
	readonly entries?: readonly string[];
}

/** Reads what lies inside something, one level deeper, on the same budget. */
export type ReadInner = (input: ExtractionInput) => Promise<Extraction>;

/** Takes text out of attachments. Never throws for bad content: `notRead` says why. */
export interface Extractor {
	extract(input: ExtractionInput): Promise<Extraction>;
	/** Ends the workers; extractions under way answer `timed-out`. */
	close(): Promise<void>;
}
