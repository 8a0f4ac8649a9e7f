import type { NotReadReason } from '@straymail/contracts';

/** A picture or a page without text, to be read by OCR once the rest of the message is read. */
export interface Picture {
	/** Name that the text goes by where the attachment holds other things too; empty for the attachment itself. */
	readonly name: string;
	/** `image`: a file that is one picture; `tiff` and `pdf`: a page of a file. */
	readonly form: 'image' | 'tiff' | 'pdf';
	readonly bytes: Uint8Array;
	/** Page of a PDF, from 1; of a TIFF, from 0; 0 for a picture. */
	readonly page: number;
	/** Pixels, as the header says; 0 where only decoding tells (a page of a PDF). */
	readonly pixels: number;
	/** What the page says without OCR: a stamp or a page number does not make it read. */
	readonly silent: boolean;
}

/** Text out of one picture. */
export interface Recognised {
	readonly text: string;
	/** Null when it was looked at, with or without text in it. */
	readonly notRead: NotReadReason | null;
}

/** Reads pictures one at a time, in a thread of its own that can be ended. */
export interface Recogniser {
	/**
	 * Never rejects.
	 *
	 * @param time milliseconds that are left for it, at most the limit of one picture
	 */
	recognise(picture: Picture, time: number): Promise<Recognised>;
	close(): Promise<void>;
}
