import { parentPort } from 'node:worker_threads';
import { makePreview } from './make-preview.ts';
import type { PreviewJob, PreviewLimits } from './preview.ts';

const port = parentPort;
if (port !== null) {
	port.on('message', async ({ job, limits }: { job: PreviewJob; limits: PreviewLimits }) => {
		port.postMessage(await makePreview(job, limits));
	});
}
