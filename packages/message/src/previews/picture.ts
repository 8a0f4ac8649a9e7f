import type { NotReadReason, PreviewPicture } from '@straymail/contracts';
import { detectType } from '../extraction/detect-type.ts';
import { firstFrameOnly, type ImageSize, imageSize } from '../ocr/image-header.ts';
import { tiffDirectories } from '../ocr/tiff-pages.ts';
import { pngEssence } from './png-essence.ts';
import type { PreviewLimits } from './preview.ts';

export interface NoPicture {
	readonly reason: NotReadReason;
	readonly size: ImageSize | null;
}

/** What the decoder reads, and whose sides a header tells before it is asked. */
const decoded = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/bmp', 'image/webp', 'image/tiff']);

/** What of a file is decoded: one frame, and no profile, text or note that is packed beside the picture. */
const needed: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
	'image/gif': firstFrameOnly,
	'image/png': pngEssence,
};

/** Quality of a photograph written anew, 1 to 100. */
const quality = 82;

/** Loaded when first needed: it holds its WebAssembly. */
const library = () => import('@cf-wasm/photon/node');

const sizeOf = (bytes: Uint8Array, type: string): ImageSize | null =>
	type === 'image/tiff' ? (tiffDirectories(bytes)[0] ?? null) : imageSize(bytes, type);

const fit = ({ width, height }: ImageSize, side: number): ImageSize => {
	const scale = Math.min(1, side / Math.max(width, height));
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

interface Pixels extends ImageSize {
	/** Red, green, blue, alpha. */
	readonly data: Uint8Array;
}

/** Writes pixels as PNG. */
export async function toPng({ data, width, height }: Pixels): Promise<PreviewPicture> {
	const { PhotonImage } = await library();
	const image = new PhotonImage(data, width, height);
	try {
		return { mediaType: 'image/png', data: Buffer.from(image.get_bytes()).toString('base64'), width, height };
	} finally {
		image.free();
	}
}

/**
 * A picture decoded and written anew, made smaller where it is large. By its header a picture of too many pixels is
 * refused before anything of it is decoded, and of an animation the first frame alone is.
 */
export async function previewPicture(
	bytes: Uint8Array,
	limits: Pick<PreviewLimits, 'pixels' | 'side'>,
): Promise<PreviewPicture | NoPicture> {
	const type = detectType(bytes, '', '') ?? '';
	if (!decoded.has(type)) return { reason: 'unsupported-type', size: null };
	const size = sizeOf(bytes, type);
	if (size === null || size.width < 1 || size.height < 1) return { reason: 'broken', size: null };
	if (size.width * size.height > limits.pixels) return { reason: 'too-large', size };
	const reduce = needed[type];
	const source = reduce === undefined ? bytes : reduce(bytes);
	if (source === null) return { reason: 'broken', size };
	try {
		const { PhotonImage, resize, SamplingFilter } = await library();
		const whole = PhotonImage.new_from_byteslice(source);
		const { width, height } = fit({ width: whole.get_width(), height: whole.get_height() }, limits.side);
		const shown = width === whole.get_width() ? whole : resize(whole, width, height, SamplingFilter.Triangle);
		const photograph = type === 'image/jpeg';
		const written = photograph ? shown.get_bytes_jpeg(quality) : shown.get_bytes();
		return {
			mediaType: photograph ? 'image/jpeg' : 'image/png',
			data: Buffer.from(written).toString('base64'),
			width,
			height,
		};
	} catch {
		// The decoder panics at what is no picture.
		return { reason: 'broken', size };
	}
}
