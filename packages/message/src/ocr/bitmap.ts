import { asBuffer } from '../mime/parse.ts';

/** Rows of grey values from top to bottom, one octet a pixel, 0 is black. */
export interface GreyBitmap {
	readonly width: number;
	readonly height: number;
	readonly grey: Uint8Array;
}

/** Luma of ITU-R BT.601, in whole numbers. */
export const luma = (red: number, green: number, blue: number): number => (red * 77 + green * 150 + blue * 29) >> 8;

/** Binary PGM (netpbm): what the engine reads without a decoder. */
export function toPgm({ width, height, grey }: GreyBitmap): Uint8Array {
	return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}

/** Bitmaps of one width set under one another: scanners cut a page into strips. */
export function stack(bitmaps: readonly GreyBitmap[]): GreyBitmap {
	const [first] = bitmaps;
	if (first === undefined) return { width: 0, height: 0, grey: new Uint8Array() };
	if (bitmaps.length === 1) return first;
	return {
		width: first.width,
		height: bitmaps.reduce((sum, { height }) => sum + height, 0),
		grey: Buffer.concat(bitmaps.map(({ grey }) => grey)),
	};
}

const depths = new Set([1, 4, 8, 24, 32]);

/**
 * A Windows bitmap without compression (`BI_RGB`, `BI_BITFIELDS` in the usual order), which the engine reads only in
 * some forms.
 *
 * @returns null for other forms and when rows are missing
 */
export function readBmp(source: Uint8Array): GreyBitmap | null {
	const bytes = asBuffer(source);
	const core = bytes.readUInt32LE(14) === 12;
	const width = core ? bytes.readUInt16LE(18) : bytes.readInt32LE(18);
	const signedHeight = core ? bytes.readUInt16LE(20) : bytes.readInt32LE(22);
	const depth = bytes.readUInt16LE(core ? 24 : 28);
	const compression = core ? 0 : bytes.readUInt32LE(30);
	if (!depths.has(depth) || (compression !== 0 && compression !== 3) || width <= 0) return null;
	const height = Math.abs(signedHeight);
	const start = bytes.readUInt32LE(10);
	const stride = Math.ceil((width * depth) / 32) * 4;
	if (start + stride * height > bytes.length) return null;
	const palette = readPalette(bytes, 14 + bytes.readUInt32LE(14), core ? 3 : 4, depth);
	const grey = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		const row = start + stride * (signedHeight < 0 ? y : height - 1 - y);
		for (let x = 0; x < width; x++) grey[y * width + x] = greyAt(bytes, row, x, depth, palette);
	}
	return { width, height, grey };
}

function readPalette(bytes: Buffer, at: number, octets: number, depth: number): Uint8Array {
	if (depth > 8) return new Uint8Array();
	return Uint8Array.from({ length: 1 << depth }, (_, index) => {
		const entry = at + index * octets;
		return luma(bytes[entry + 2] ?? 0, bytes[entry + 1] ?? 0, bytes[entry] ?? 0);
	});
}

function greyAt(bytes: Buffer, row: number, x: number, depth: number, palette: Uint8Array): number {
	if (depth >= 24) {
		const at = row + x * (depth / 8);
		return luma(bytes[at + 2] as number, bytes[at + 1] as number, bytes[at] as number);
	}
	const bit = x * depth;
	const octet = bytes[row + (bit >> 3)] as number;
	return palette[(octet >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)] ?? 255;
}
