import { Unread } from '../extraction/budget.ts';
import { detectType } from '../extraction/detect-type.ts';
import { type GreyBitmap, readBmp, toPgm } from './bitmap.ts';
import { OcrEngine } from './engine.ts';
import { firstFrameOnly, type ImageSize, imageSize } from './image-header.ts';
import { pagePicture } from './pdf-page.ts';
import type { Picture, Recognised } from './picture.ts';
import { tiffDirectories, withFirstPage } from './tiff-pages.ts';

const broken: Recognised = { text: '', notRead: 'broken' };
let engine: Promise<OcrEngine> | null = null;

/** Orientation of a JPEG as its camera wrote it (Exif 2.32 §4.6.4); 1 when it says nothing. */
function exifOrientation(bytes: Uint8Array): number {
	const head = Buffer.from(bytes.subarray(0, 1024));
	const exif = head.indexOf('Exif\0\0', 0, 'latin1');
	if (head[0] !== 0xff || head[1] !== 0xd8 || exif < 0) return 1;
	const little = head[exif + 6] === 0x49;
	const at = head.indexOf(Buffer.from(little ? '12010300' : '01120003', 'hex'), exif);
	if (at < 0) return 1;
	const value = head[little ? at + 8 : at + 9] ?? 1;
	return value >= 1 && value <= 8 ? value : 1;
}

interface Decodable extends ImageSize {
	readonly image: Uint8Array;
	readonly orientation: number;
}

const bitmapOf = (bitmap: GreyBitmap, orientation: number): Decodable => ({
	...bitmap,
	image: toPgm(bitmap),
	orientation,
});

/** The picture in a form that the engine decodes; null when it has none. Throws `Unread` for a broken PDF. */
async function decodable({ form, bytes, page }: Picture, pixels: number): Promise<Decodable | 'nothing' | null> {
	if (form === 'pdf') {
		const found = await pagePicture(bytes, page, pixels);
		return found === null ? 'nothing' : bitmapOf(found.bitmap, found.orientation);
	}
	if (form === 'tiff') {
		const size = tiffDirectories(bytes)[page];
		const image = withFirstPage(bytes, page);
		return size === undefined || image === null ? null : { ...size, image, orientation: 1 };
	}
	const type = detectType(bytes, '', '') ?? '';
	const size = imageSize(bytes, type);
	if (size === null) return null;
	if (type === 'image/bmp') {
		const bitmap = readBmp(bytes);
		return bitmap && bitmapOf(bitmap, 1);
	}
	const image = type === 'image/gif' ? firstFrameOnly(bytes) : bytes;
	return image && { ...size, image, orientation: exifOrientation(image) };
}

/** Reads one picture in this thread. Time and memory are the caller's to bound. */
export async function recognisePicture(picture: Picture, pixels: number): Promise<Recognised> {
	try {
		const found = await decodable(picture, pixels);
		if (found === 'nothing') return { text: '', notRead: null };
		if (found === null) return broken;
		engine ??= OcrEngine.start();
		const text = (await engine).read(found.image, found, found.orientation);
		return text === null ? broken : { text, notRead: null };
	} catch (error) {
		// What a hostile picture left behind in the engine must not reach the next one.
		if (!(error instanceof Unread)) engine = null;
		return broken;
	}
}
