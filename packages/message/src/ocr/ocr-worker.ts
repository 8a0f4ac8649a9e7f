import { parentPort } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import { recognisePicture } from './recognise-picture.ts';

/** One picture for the worker; it answers with a `Recognised`. One at a time. */
export interface OcrJob {
	readonly picture: Picture;
	/** A page's image with more is not decoded. */
	readonly pixels: number;
}

const port = parentPort;
if (port !== null) {
	port.on('message', async ({ picture, pixels }: OcrJob) => {
		port.postMessage(await recognisePicture(picture, pixels));
	});
}
