import { parentPort } from 'node:worker_threads';

/** Stands in for the OCR worker: hangs on a PNG, answers otherwise. */
parentPort?.on('message', ({ picture }: { picture: { bytes: Uint8Array } }) => {
	if (picture.bytes[0] === 0x89) for (;;);
	parentPort?.postMessage({ text: 'read', notRead: null });
});
