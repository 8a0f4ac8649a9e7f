import { parentPort } from 'node:worker_threads';

/** Stands in for the extraction worker: hangs on `hang`, fills its memory on `fill`, answers otherwise. */
parentPort?.on('message', ({ input }: { input: { fileName: string } }) => {
	if (input.fileName === 'hang') for (;;);
	const held: number[][] = [];
	while (input.fileName === 'fill') held.push(Array.from({ length: 100_000 }, (_, i) => i + 0.5));
	if (input.fileName === 'die') throw new Error('a library failed');
	parentPort?.postMessage({ text: 'read', foundType: 'text/plain', notRead: null });
});
