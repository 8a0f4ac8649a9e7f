import type { OcrLimits } from '../limits.ts';
import { WorkerSlot } from '../worker-slot.ts';
import type { OcrJob } from './ocr-worker.ts';
import type { Picture, Recognised, Recogniser } from './picture.ts';

/** Decoding a picture of this many pixels leaves the engine's memory large for good: its thread is then not kept. */
const largePicture = 12_000_000;

/**
 * Starts nothing yet: the thread, with the engine and its languages, comes with the first picture and stays. Pictures
 * wait in order.
 *
 * @param script the worker's script; tests put one in its place that hangs
 */
export function createRecogniser(limits: OcrLimits, script = new URL('./ocr-worker.ts', import.meta.url)): Recogniser {
	const slot = new WorkerSlot<OcrJob, Recognised>({ script, memory: limits.memory });
	let last: Promise<unknown> = Promise.resolve();
	let closed = false;

	const run = async (picture: Picture, time: number): Promise<Recognised> => {
		if (closed || time <= 0) return { text: '', notRead: 'timed-out' };
		const answer = await slot.run({ picture, pixels: limits.pixels }, [], Math.min(time, limits.time));
		if (picture.pixels > largePicture) await slot.close();
		return typeof answer === 'string' ? { text: '', notRead: answer } : answer;
	};
	return {
		recognise(picture, time) {
			const turn = last.then(() => run(picture, time));
			last = turn;
			return turn;
		},
		async close() {
			closed = true;
			await slot.close();
		},
	};
}
