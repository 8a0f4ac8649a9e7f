import { openPdf, type PdfDocument, pdfOperators } from '../extraction/pdf-document.ts';
import { type GreyBitmap, luma, stack } from './bitmap.ts';

/** Kinds of decoded images (pdf.js `ImageKind`). */
const oneBit = 1;
const rgb = 2;

/** An image as pdf.js decodes it. */
interface PdfImage {
	readonly width: number;
	readonly height: number;
	readonly kind?: number;
	readonly data?: Uint8Array | Uint8ClampedArray | null;
}

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A smaller picture on a page is a logo or a seal. */
const pageLike = 200 * 100;
/** Pictures of one page that are looked at; a page cut into strips has more, of one width. */
const pictureCap = 100;

/** Exif orientation that undoes a page's `/Rotate` (ISO 32000-1 table 30). */
const orientations: Readonly<Record<number, number>> = { 90: 6, 180: 3, 270: 8 };

export interface PagePicture {
	readonly bitmap: GreyBitmap;
	readonly orientation: number;
}

/**
 * The scan on a page of a PDF: its largest picture, with the others of the same width under it. Nothing is rendered;
 * JPEG, JPEG 2000, JBIG2 and fax are decoded.
 *
 * @param pixels an image with more is not decoded
 * @throws Unread when the file is broken or needs a password
 */
export async function pagePicture(bytes: Uint8Array, number: number, pixels: number): Promise<PagePicture | null> {
	const pdf = await openPdf(bytes, { maxImageSize: pixels });
	try {
		const page = await pdf.getPage(number);
		const bitmaps = (await imagesOf(page)).map(toGrey).filter((bitmap) => bitmap !== null);
		const largest = bitmaps.reduce<GreyBitmap | null>(
			(best, bitmap) => (best === null || bitmap.grey.length > best.grey.length ? bitmap : best),
			null,
		);
		if (largest === null) return null;
		const bitmap = stack(bitmaps.filter(({ width }) => width === largest.width));
		if (bitmap.grey.length < pageLike || bitmap.grey.length > pixels) return null;
		return { bitmap, orientation: orientations[page.rotate] ?? 1 };
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function imagesOf(page: PdfPage): Promise<PdfImage[]> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const operators = await pdfOperators();
	const found = new Map<string, PdfImage>();
	for (const [index, operator] of fnArray.entries()) {
		if (found.size >= pictureCap) break;
		const [argument] = (argsArray[index] ?? []) as unknown[];
		if (operator === operators.paintImageXObject && typeof argument === 'string' && !found.has(argument)) {
			const image = await objectOf(page, argument);
			if (image !== null) found.set(argument, image);
		} else if (operator === operators.paintInlineImageXObject || operator === operators.paintImageMaskXObject) {
			const mask = operator === operators.paintImageMaskXObject;
			const image = argument as PdfImage & { readonly data?: unknown };
			const data = typeof image?.data === 'string' ? ((await objectOf(page, image.data))?.data ?? null) : image?.data;
			if (data) found.set(`inline ${index}`, { ...image, data, kind: mask ? -oneBit : (image.kind ?? oneBit) });
		}
	}
	return [...found.values()];
}

function objectOf(page: PdfPage, key: string): Promise<PdfImage | null> {
	const objects = key.startsWith('g_') ? page.commonObjs : page.objs;
	return new Promise((resolve) => objects.get(key, (image: PdfImage | null) => resolve(image)));
}

/** A mask paints where its bits are 0 (ISO 32000-1 §8.9.6.2), which is the same as black. */
function toGrey({ width, height, kind, data }: PdfImage): GreyBitmap | null {
	if (!data || width <= 0 || height <= 0) return null;
	const grey = new Uint8Array(width * height);
	if (kind === oneBit || kind === -oneBit) {
		const stride = (width + 7) >> 3;
		if (data.length < stride * height) return null;
		for (let y = 0; y < height; y++) {
			for (let x = 0; x < width; x++) {
				grey[y * width + x] = ((data[y * stride + (x >> 3)] as number) >> (7 - (x & 7))) & 1 ? 255 : 0;
			}
		}
		return { width, height, grey };
	}
	const octets = kind === rgb ? 3 : 4;
	if (data.length < width * height * octets) return null;
	for (let at = 0, from = 0; at < grey.length; at++, from += octets) {
		grey[at] = luma(data[from] as number, data[from + 1] as number, data[from + 2] as number);
	}
	return { width, height, grey };
}
