import type { AttachmentPreview } from '@straymail/contracts';

/** What a previewer is asked for. */
export type PreviewJob =
	| { readonly type: 'html'; readonly raw: Uint8Array }
	| { readonly type: 'attachment'; readonly raw: Uint8Array; readonly index: number };

/** Bounds on making one preview. */
export interface PreviewLimits {
	/** Milliseconds for all of it. */
	readonly time: number;
	/** Megabytes of JavaScript heap of the thread. */
	readonly memory: number;
	/** Width times height of a picture, looked at in its header before anything is decoded. */
	readonly pixels: number;
	/** Longer side of a picture as it is shown, in pixels: larger ones are made smaller. */
	readonly side: number;
	/** Pages of a PDF or TIFF that are drawn. */
	readonly pages: number;
	/** Pictures of the message that its HTML shows. */
	readonly pictures: number;
	/** Octets of all pictures of one preview, as written by us. */
	readonly pictureBytes: number;
	/** UTF-16 code units of text. */
	readonly textLength: number;
	readonly rows: number;
	readonly columns: number;
	readonly sheets: number;
	/** UTF-16 code units of one cell. */
	readonly cellLength: number;
}

export const defaultPreviewLimits: PreviewLimits = {
	time: 20_000,
	memory: 512,
	// A4 at 500 dots an inch, a camera of 25 megapixels.
	pixels: 25_000_000,
	side: 1600,
	pages: 10,
	pictures: 30,
	pictureBytes: 12 * 1024 * 1024,
	textLength: 500_000,
	rows: 500,
	columns: 60,
	sheets: 20,
	cellLength: 500,
};

/** `null`: the message has no such part. `html` is a whole page, to be shown under `htmlPagePolicy` alone. */
export type PreviewAnswer =
	| { readonly type: 'html'; readonly page: string }
	| {
			readonly type: 'attachment';
			readonly fileName: string;
			readonly contentType: string;
			readonly size: number;
			readonly preview: AttachmentPreview;
	  }
	| null;

/** Makes previews, one at a time, in a thread of its own that can be ended. */
export interface Previewer {
	/** Never rejects for a bad message; `timed-out`, `out-of-memory` or `broken` when the thread had to be ended. */
	preview(job: PreviewJob): Promise<PreviewAnswer | 'timed-out' | 'out-of-memory' | 'broken'>;
	close(): Promise<void>;
}
