import type { NotReadReason } from '@straymail/contracts';
import { imageSize } from './image-header.ts';
import type { Picture } from './picture.ts';
import { tiffDirectories } from './tiff-pages.ts';

/** Lines, bullets, counting pixels: nothing that could hold a word. */
const ornamentSide = 16;
const ornamentPixels = 3000;

const decoded = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/bmp', 'image/webp']);

interface Found {
	readonly pictures: readonly Picture[];
	readonly notRead: NotReadReason | null;
}

/** What OCR may read of an image file, by its header alone. */
export function findPictures(bytes: Uint8Array, type: string, name: string): Found {
	if (type === 'image/tiff') {
		const pictures = tiffDirectories(bytes).map(
			({ width, height }, page): Picture => ({ name, form: 'tiff', bytes, page, pixels: width * height, silent: true }),
		);
		return { pictures, notRead: pictures.length === 0 ? 'broken' : null };
	}
	if (!decoded.has(type)) return { pictures: [], notRead: 'unsupported-type' };
	const size = imageSize(bytes, type);
	if (size === null || size.width === 0 || size.height === 0) return { pictures: [], notRead: 'broken' };
	const pixels = size.width * size.height;
	if (Math.min(size.width, size.height) < ornamentSide || pixels < ornamentPixels)
		return { pictures: [], notRead: null };
	return { pictures: [{ name, form: 'image', bytes, page: 0, pixels, silent: true }], notRead: null };
}
