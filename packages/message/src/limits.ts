/** Bounds on reading one message. Past a bound the rest is left unread and `notRead` says so; nothing is lost or thrown. */
export interface ReadLimits {
	/** Octets of one header block. mailparser's own bound is 1 MiB; past it the tolerant reading is used. */
	readonly headerBytes: number;
	/** Header fields kept in `headers`. */
	readonly headerFields: number;
	/** MIME parts, containers included. */
	readonly parts: number;
	/** Levels of nesting, multipart and `message/rfc822` together; the outermost message is level 0. */
	readonly depth: number;
	/** Octets of all parts together after transfer decoding. */
	readonly decodedBytes: number;
	/** UTF-16 code units of one part's text. */
	readonly textLength: number;
	/** Attachments handed to the extractor. */
	readonly attachments: number;
	/** Extractions of one message that may time out; after that the rest is not tried. */
	readonly timeouts: number;
}

export const defaultReadLimits: ReadLimits = {
	headerBytes: 1024 * 1024,
	headerFields: 2000,
	parts: 1000,
	depth: 20,
	decodedBytes: 64 * 1024 * 1024,
	textLength: 2 * 1024 * 1024,
	attachments: 200,
	timeouts: 2,
};

/** Bounds on taking text out of one attachment (design: Reading). */
export interface ExtractionLimits {
	/** Milliseconds from the moment the worker takes the attachment. */
	readonly time: number;
	/** Megabytes of JavaScript heap of the worker thread. */
	readonly memory: number;
	/** Octets that everything inside one attachment may inflate to, nested archives included. */
	readonly inflatedBytes: number;
	/** Inflated octets to packed octets; looked at past 1 MiB, since small repetitive files pack better honestly. */
	readonly ratio: number;
	/** Archives or messages inside one another. */
	readonly depth: number;
	/** Archive entries, nested archives included. */
	readonly entries: number;
	/** Pages of a PDF. */
	readonly pages: number;
	/** UTF-16 code units of text taken out of one attachment. */
	readonly textLength: number;
}

export const defaultExtractionLimits: ExtractionLimits = {
	time: 5000,
	memory: 256,
	inflatedBytes: 20 * 1024 * 1024,
	ratio: 100,
	depth: 3,
	entries: 200,
	pages: 50,
	textLength: 2 * 1024 * 1024,
};

/** Bounds on OCR, for one message unless it says otherwise. */
export interface OcrLimits {
	/** Pictures that are read: the largest come first, so that a row of icons does not use the number up. */
	readonly images: number;
	/** Pages without text, of PDF and TIFF. */
	readonly pages: number;
	/** Milliseconds for one picture or page, decoding included. */
	readonly time: number;
	/** Milliseconds for all of a message. */
	readonly totalTime: number;
	/** Width times height of one picture, looked at in its header before anything is decoded. */
	readonly pixels: number;
	/** Megabytes of JavaScript heap of the thread; the engine's own memory follows from `pixels`. */
	readonly memory: number;
}

export const defaultOcrLimits: OcrLimits = {
	images: 5,
	pages: 50,
	time: 20_000,
	totalTime: 60_000,
	// A4 at 500 dots an inch, a camera of 25 megapixels.
	pixels: 25_000_000,
	memory: 256,
};
