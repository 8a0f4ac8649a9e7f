import type { CalendarEvent, NotReadReason, Reservation } from '@straymail/contracts';
import type { OcrLimits } from '../limits.ts';
import type { Picture, Recogniser } from '../ocr/picture.ts';

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
	/** What only OCR can read; not yet in `notRead`. */
	readonly pictures?: readonly Picture[];
	/** Of everything inside; they name no part yet. */
	readonly events?: readonly CalendarEvent[];
	readonly reservations?: readonly Reservation[];
}

/** Reads what lies inside something, one level deeper, on the same budget. */
export type ReadInner = (input: ExtractionInput) => Promise<Extraction>;

/** Takes text out of attachments. Never throws for bad content: `notRead` says why. */
export interface Extractor {
	extract(input: ExtractionInput): Promise<Extraction>;
	/** Reads the pictures that extraction leaves; missing where OCR is off. */
	readonly ocr?: { readonly recogniser: Recogniser; readonly limits: OcrLimits };
	/** Ends the workers; extractions under way answer `timed-out`. */
	close(): Promise<void>;
}
