import { parentPort } from 'node:worker_threads';
import type { Analysed, FromThread, ToThread } from '../src/analysis/messages.ts';

// Stands in for the analysis: a message that starts with `P` holds pictures, whose reading takes a while.
const reading = 300;
const post = (message: FromThread) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToThread) => {
	if (message.type !== 'analyse') return;
	const { task, raw, ocr } = message;
	const hasPictures = raw[0] === 0x50;
	if (hasPictures && !ocr) return post({ type: 'has-pictures', task });
	const analysed = { words: ocr ? 'with pictures' : 'plain' } as Analysed;
	setTimeout(() => post({ type: 'analysed', task, analysed }), ocr ? reading : 1);
});
post({ type: 'ready' });
