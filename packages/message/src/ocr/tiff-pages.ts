import { asBuffer } from '../mime/parse.ts';
import type { ImageSize } from './image-header.ts';

/** Pages of one TIFF that are looked for at all; a fax has fewer. */
const pageCap = 200;
const imageWidth = 256;
const imageLength = 257;
const long = 4;

interface TiffDirectory extends ImageSize {
	readonly offset: number;
}

/** The image file directories of a TIFF (TIFF 6.0 §2), in order; the chain ends where it is broken or goes back. */
export function tiffDirectories(source: Uint8Array): TiffDirectory[] {
	const bytes = asBuffer(source);
	const little = bytes[0] === 0x49;
	const u16 = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
	const u32 = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
	const found: TiffDirectory[] = [];
	const seen = new Set<number>();
	try {
		let offset = u32(4);
		while (offset !== 0 && !seen.has(offset) && found.length < pageCap) {
			seen.add(offset);
			const count = u16(offset);
			const size = { width: 0, height: 0 };
			for (let entry = offset + 2; entry < offset + 2 + count * 12; entry += 12) {
				const tag = u16(entry);
				if (tag !== imageWidth && tag !== imageLength) continue;
				const value = u16(entry + 2) === long ? u32(entry + 8) : u16(entry + 8);
				size[tag === imageWidth ? 'width' : 'height'] = value;
			}
			found.push({ offset, ...size });
			offset = u32(offset + 2 + count * 12);
		}
	} catch {
		// Cut: the pages before it stand.
	}
	return found;
}

/** The same TIFF with another page in the first place: readers of one page then read that one. */
export function withFirstPage(source: Uint8Array, page: number): Uint8Array | null {
	const directory = tiffDirectories(source)[page];
	if (directory === undefined) return null;
	const bytes = Buffer.from(source);
	if (bytes[0] === 0x49) bytes.writeUInt32LE(directory.offset, 4);
	else bytes.writeUInt32BE(directory.offset, 4);
	return bytes;
}
