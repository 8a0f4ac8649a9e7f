import { parentPort } from 'node:worker_threads';
import type { ExtractionLimits } from '../limits.ts';
import { extractContent } from './extract-content.ts';
import type { ExtractionInput } from './extraction.ts';

/** One attachment for the worker; it answers with an `Extraction`. One at a time. */
export interface ExtractionJob {
	readonly input: ExtractionInput;
	readonly limits: ExtractionLimits;
}

const port = parentPort;
if (port !== null) {
	port.on('message', async ({ input, limits }: ExtractionJob) => {
		port.postMessage(await extractContent(input, limits));
	});
}
