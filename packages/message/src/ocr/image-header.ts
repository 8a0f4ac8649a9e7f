import { asBuffer } from '../mime/parse.ts';

export interface ImageSize {
	readonly width: number;
	readonly height: number;
}

const png = (bytes: Buffer): ImageSize => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

/** The screen or the first frame, whichever is larger (GIF89a §18 and §20). */
function gif(bytes: Buffer): ImageSize {
	const frame = firstGifFrame(bytes);
	return {
		width: Math.max(bytes.readUInt16LE(6), frame === null ? 0 : bytes.readUInt16LE(frame + 5)),
		height: Math.max(bytes.readUInt16LE(8), frame === null ? 0 : bytes.readUInt16LE(frame + 7)),
	};
}

/** `BITMAPCOREHEADER` has 16 bits a side, all later headers 32, with a negative height for top-down rows. */
function bmp(bytes: Buffer): ImageSize {
	if (bytes.readUInt32LE(14) === 12) return { width: bytes.readUInt16LE(18), height: bytes.readUInt16LE(20) };
	return { width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) };
}

/** Segments up to the frame header (ITU-T T.81 §B.2.2). */
function jpeg(bytes: Buffer): ImageSize | null {
	let at = 2;
	while (at + 9 <= bytes.length) {
		if (bytes[at] !== 0xff) return null;
		const marker = bytes[at + 1] as number;
		if (marker === 0xff) {
			at++;
			continue;
		}
		const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
		if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
		const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
		at += standsAlone ? 2 : 2 + bytes.readUInt16BE(at + 2);
	}
	return null;
}

/** Lossy, lossless and extended form (RFC 9649 §2.5 to §2.7). */
function webp(bytes: Buffer): ImageSize | null {
	const form = bytes.toString('latin1', 12, 16);
	if (form === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
	if (form === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
	if (form !== 'VP8L') return null;
	const packed = bytes.readUInt32LE(21);
	return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}

const readers: Readonly<Record<string, (bytes: Buffer) => ImageSize | null>> = {
	'image/png': png,
	'image/gif': gif,
	'image/bmp': bmp,
	'image/jpeg': jpeg,
	'image/webp': webp,
};

/** Sides of a picture as its header says, nothing decoded; null when the header cannot be followed. */
export function imageSize(source: Uint8Array, type: string): ImageSize | null {
	try {
		return readers[type]?.(asBuffer(source)) ?? null;
	} catch {
		// A header that ends too early.
		return null;
	}
}

const image = 0x2c;
const extension = 0x21;

/** Offset behind a chain of data sub-blocks (GIF89a §15), or null when it is cut. */
function behindSubBlocks(bytes: Buffer, from: number): number | null {
	let at = from;
	for (;;) {
		const length = bytes[at];
		if (length === undefined) return null;
		at += 1 + length;
		if (length === 0) return at;
	}
}

const colourTable = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** Offset of the first image descriptor. */
function firstGifFrame(bytes: Buffer): number | null {
	let at: number | null = 13 + colourTable(bytes[10] ?? 0);
	while (at !== null && bytes[at] === extension) at = behindSubBlocks(bytes, at + 2);
	return at !== null && bytes[at] === image && at + 10 <= bytes.length ? at : null;
}

/**
 * A GIF with its first frame alone: a decoder unpacks all of them, and a thousand large ones fit into a small file.
 *
 * @returns null when it has no whole frame
 */
export function firstFrameOnly(source: Uint8Array): Uint8Array | null {
	const bytes = asBuffer(source);
	const frame = firstGifFrame(bytes);
	if (frame === null) return null;
	const end = behindSubBlocks(bytes, frame + 10 + colourTable(bytes[frame + 9] ?? 0) + 1);
	return end === null ? null : Buffer.concat([bytes.subarray(0, end), Buffer.from([0x3b])]);
}
