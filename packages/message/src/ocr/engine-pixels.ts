import { type GreyBitmap, luma } from './bitmap.ts';
import type { Memory } from './web-assembly.ts';

/** A picture in the engine's memory (Leptonica's `Pix`): rows of 32-bit words, the first pixel in the highest bits. */
export interface Pix {
	get_w(): number;
	get_h(): number;
	/** Bits a pixel. */
	get_d(): number;
	/** Words a row. */
	get_wpl(): number;
	/** Address of the first row. */
	get_data(): number;
}

/** How grey a pixel is, out of the word that it stands in; without an entry the depth is not read. */
const readers: Readonly<Record<number, (word: number, x: number) => number>> = {
	1: (word, x) => ((word >>> (31 - (x & 31))) & 1 ? 0 : 255),
	8: (word, x) => (word >>> (24 - 8 * (x & 3))) & 0xff,
	32: (word) => luma(word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff),
};

/** A copy of the picture in grey; null for depths that the engine gives for palettes only. */
export function greyOf(pix: Pix, memory: Memory): GreyBitmap | null {
	const [width, height, depth] = [pix.get_w(), pix.get_h(), pix.get_d()];
	const read = readers[depth];
	if (read === undefined) return null;
	const words = new Uint32Array(memory.buffer, pix.get_data(), pix.get_wpl() * height);
	const grey = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		const row = y * pix.get_wpl();
		for (let x = 0; x < width; x++) grey[y * width + x] = read(words[row + Math.floor((x * depth) / 32)] as number, x);
	}
	return { width, height, grey };
}
