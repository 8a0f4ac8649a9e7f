import { asBuffer } from '../mime/parse.ts';

/** Chunks without which a PNG is not drawn (PNG 3rd edition §11.2), and transparency. */
const essential = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS']);
const signature = 8;
/** Length, type and check sum. */
const frame = 12;

/**
 * A PNG without its ancillary chunks: packed texts and colour profiles inflate to any size, and frames of an animation
 * are as many as one likes. Ends where the file is cut.
 */
export function pngEssence(source: Uint8Array): Uint8Array {
	const bytes = asBuffer(source);
	const kept = [bytes.subarray(0, signature)];
	for (let at = signature; at + frame <= bytes.length; ) {
		const end = at + frame + bytes.readUInt32BE(at);
		const type = bytes.toString('latin1', at + 4, at + 8);
		if (essential.has(type)) kept.push(bytes.subarray(at, end));
		if (type === 'IEND') break;
		at = end;
	}
	return Buffer.concat(kept);
}
