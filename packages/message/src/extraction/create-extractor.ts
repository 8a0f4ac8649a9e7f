import { defaultExtractionLimits, defaultOcrLimits, type ExtractionLimits, type OcrLimits } from '../limits.ts';
import { createRecogniser } from '../ocr/create-recogniser.ts';
import { WorkerSlot } from '../worker-slot.ts';
import type { Extraction, ExtractionInput, Extractor } from './extraction.ts';
import type { ExtractionJob } from './extraction-worker.ts';

export interface ExtractorOptions {
	readonly limits?: Partial<ExtractionLimits>;
	/** Worker threads, 1 when not given. Each holds up to `limits.memory`. */
	readonly workers?: number;
	/** Limits of OCR, which has one thread of its own; `false` leaves pictures unread. */
	readonly ocr?: Partial<OcrLimits> | false;
	/** The worker's script; tests put one in its place that hangs or runs out of memory. */
	readonly script?: URL;
	/** The script of the OCR worker, likewise. */
	readonly ocrScript?: URL;
}

/**
 * Starts nothing yet: threads come with the first attachments and stay warm. More extractions than threads wait in
 * order; the time limit counts from the moment a thread takes one.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
	const limits = { ...defaultExtractionLimits, ...options.limits };
	const script = options.script ?? new URL('./extraction-worker.ts', import.meta.url);
	type Slot = WorkerSlot<ExtractionJob, Extraction>;
	const slots: Slot[] = Array.from(
		{ length: options.workers ?? 1 },
		() => new WorkerSlot({ script, memory: limits.memory }),
	);
	const idle = [...slots];
	const waiting: ((slot: Slot) => void)[] = [];
	const ocr = options.ocr === false ? null : { ...defaultOcrLimits, ...options.ocr };
	const recogniser = ocr === null ? null : createRecogniser(ocr, options.ocrScript);

	let closed = false;

	const release = (slot: Slot) => {
		const next = waiting.shift();
		if (next === undefined) idle.push(slot);
		else next(slot);
	};
	const acquire = (): Promise<Slot> => {
		const slot = idle.pop();
		return slot === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(slot);
	};

	return {
		async extract(input: ExtractionInput): Promise<Extraction> {
			const slot = await acquire();
			try {
				if (closed) return { text: '', foundType: null, notRead: 'timed-out' };
				// Copied out of the message's buffer, then handed over without another copy.
				const bytes = new Uint8Array(input.bytes);
				const answer = await slot.run({ input: { ...input, bytes }, limits }, [bytes.buffer], limits.time);
				return typeof answer === 'string' ? { text: '', foundType: null, notRead: answer } : answer;
			} finally {
				release(slot);
			}
		},
		...(recogniser === null || ocr === null ? {} : { ocr: { recogniser, limits: ocr } }),
		async close() {
			closed = true;
			await Promise.all([...slots.map((slot) => slot.close()), recogniser?.close()]);
		},
	};
}
