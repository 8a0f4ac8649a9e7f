import { createHash } from 'node:crypto';
import type { NotReadReason } from '@straymail/contracts';
import type { Extraction, Extractor } from '../extraction/extraction.ts';
import type { OcrLimits } from '../limits.ts';
import type { Picture, Recognised } from './picture.ts';

/** A smaller picture without words is a logo and not a photograph that somebody should look at. */
const photograph = 60_000;

/** Found in a message and read of them: the largest images and the first pages, within the limits. */
export interface PictureCount {
	readonly found: number;
	readonly recognised: number;
}

function chosen(pictures: readonly Picture[], limits: OcrLimits): Set<Picture> {
	const images = pictures.filter(({ form }) => form === 'image').sort((a, b) => b.pixels - a.pixels);
	const pages = pictures.filter(({ form }) => form !== 'image');
	return new Set([...images.slice(0, limits.images), ...pages.slice(0, limits.pages)]);
}

/** The same picture twice (a logo in every mail of a thread) is read once. */
function different(pictures: readonly Picture[]): Map<Picture, string> {
	const digests = new Map<Uint8Array, string>();
	return new Map(
		pictures.map((picture) => {
			const digest = digests.get(picture.bytes) ?? createHash('sha256').update(picture.bytes).digest('hex');
			digests.set(picture.bytes, digest);
			return [picture, `${digest} ${picture.page}`];
		}),
	);
}

const notLookedAt: Recognised = { text: '', notRead: 'no-text' };

function reasonOf(picture: Picture, { text, notRead }: Recognised): NotReadReason | null {
	if (notRead !== null) return picture.silent ? notRead : null;
	if (text !== '' || !picture.silent) return null;
	return picture.pixels > 0 && picture.pixels < photograph ? null : 'no-text';
}

function withWords(extraction: Extraction, readings: ReadonlyMap<Picture, Recognised>): Extraction {
	const pictures = extraction.pictures ?? [];
	if (pictures.length === 0) return extraction;
	const texts = extraction.text === '' ? [] : [extraction.text];
	// That pages or an archive have no text of their own is what the pictures make good.
	let notRead: NotReadReason | null = extraction.notRead === 'no-text' ? null : extraction.notRead;
	for (const picture of pictures) {
		const reading = readings.get(picture) ?? notLookedAt;
		if (reading.text !== '') texts.push(picture.name === '' ? reading.text : `${picture.name}\n${reading.text}`);
		notRead ??= reasonOf(picture, reading);
	}
	return { ...extraction, text: texts.join('\n\n'), notRead };
}

/** Reads the pictures of all extractions of a message; gives each extraction back with their words. */
export async function recogniseAll(
	extractions: readonly Extraction[],
	ocr: Extractor['ocr'] | undefined,
): Promise<{ extractions: readonly Extraction[]; pictures: PictureCount }> {
	const pictures = extractions.flatMap((extraction) => extraction.pictures ?? []);
	const readings = new Map<Picture, Recognised>();
	if (pictures.length === 0 || ocr === undefined) {
		return {
			extractions: extractions.map((extraction) => withWords(extraction, readings)),
			pictures: { found: pictures.length, recognised: 0 },
		};
	}
	const { recogniser, limits } = ocr;
	const names = different(pictures);
	const picks = chosen([...new Map(pictures.map((picture) => [names.get(picture), picture])).values()], limits);
	const byName = new Map<string | undefined, Recognised>();
	const end = performance.now() + limits.totalTime;
	for (const picture of picks) {
		const reading: Recognised =
			picture.pixels > limits.pixels
				? { text: '', notRead: 'too-large' }
				: await recogniser.recognise(picture, end - performance.now());
		byName.set(names.get(picture), reading);
	}
	for (const picture of pictures) {
		readings.set(picture, byName.get(names.get(picture)) ?? { text: '', notRead: 'too-many-parts' });
	}
	const recognised = [...byName.values()].filter(({ notRead }) => notRead === null).length;
	return {
		extractions: extractions.map((extraction) => withWords(extraction, readings)),
		pictures: { found: pictures.length, recognised },
	};
}
