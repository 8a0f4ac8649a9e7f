import type { GreyBitmap } from './bitmap.ts';
import type { ReadLine } from './confident-lines.ts';

/** Height of a line of text, in pixels, that the engine reads best: capitals of about 30. */
const small = 20;
const best = 36;
/** Letters this high that are still read badly are drawn of large dots, or are noisy. */
const large = 24;
/** A larger picture is read once: a second pass would take seconds. */
const mostPixels = 4_000_000;

/**
 * The picture in a form that the engine reads better than the one it read these lines of: small letters enlarged, the
 * steps of large ones smoothed.
 *
 * @returns null where neither helps: nothing was read, letters of a fair size, a picture too large to read twice
 */
export function clearer(bitmap: GreyBitmap, lines: readonly ReadLine[]): GreyBitmap | null {
	const heights = lines.map(({ height }) => height).sort((a, b) => a - b);
	const height = heights[heights.length >> 1];
	if (height === undefined) return null;
	const factor = height < small ? Math.min(4, Math.max(2, Math.round(best / height))) : 1;
	if (bitmap.width * bitmap.height * factor ** 2 > mostPixels) return null;
	if (factor > 1) return enlarged(bitmap, factor);
	return height >= large ? smoothed(bitmap, Math.round(height / 9)) : null;
}

/** Whole times as large, with values between the pixels' in between (bilinear). */
function enlarged({ width, height, grey }: GreyBitmap, factor: number): GreyBitmap {
	const [wide, high] = [width * factor, height * factor];
	const out = new Uint8Array(wide * high);
	for (let y = 0; y < high; y++) {
		const down = Math.min(height - 1, Math.max(0, (y + 0.5) / factor - 0.5));
		const [top, rest] = [Math.floor(down) * width, down - Math.floor(down)];
		const bottom = Math.min(height - 1, Math.floor(down) + 1) * width;
		for (let x = 0; x < wide; x++) {
			const right = Math.min(width - 1, Math.max(0, (x + 0.5) / factor - 0.5));
			const [x0, part] = [Math.floor(right), right - Math.floor(right)];
			const x1 = Math.min(width - 1, x0 + 1);
			const above = (grey[top + x0] as number) * (1 - part) + (grey[top + x1] as number) * part;
			const below = (grey[bottom + x0] as number) * (1 - part) + (grey[bottom + x1] as number) * part;
			out[y * wide + x] = above * (1 - rest) + below * rest;
		}
	}
	return { width: wide, height: high, grey: out };
}

/** Mean of the square around each pixel (a box filter), in two passes with running sums. */
function smoothed({ width, height, grey }: GreyBitmap, radius: number): GreyBitmap {
	const rows = averaged(grey, { lines: height, length: width, step: 1, stride: width }, radius);
	const both = averaged(rows, { lines: width, length: height, step: width, stride: 1 }, radius);
	return { width, height, grey: both };
}

interface Walk {
	readonly lines: number;
	readonly length: number;
	/** From one pixel to the next of a line, and from one line to the next. */
	readonly step: number;
	readonly stride: number;
}

function averaged(source: Uint8Array, { lines, length, step, stride }: Walk, radius: number): Uint8Array {
	const out = new Uint8Array(source.length);
	for (let line = 0; line < lines; line++) {
		const start = line * stride;
		let [sum, count] = [0, 0];
		for (let at = -radius; at < length; at++) {
			const [enters, leaves] = [at + radius, at - radius - 1];
			if (enters < length) {
				sum += source[start + enters * step] as number;
				count++;
			}
			if (leaves >= 0) {
				sum -= source[start + leaves * step] as number;
				count--;
			}
			if (at >= 0) out[start + at * step] = sum / count;
		}
	}
	return out;
}
