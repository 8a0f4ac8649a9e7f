import { defaultExtractionLimits, type ExtractionLimits } from '../limits.ts';
import type { Extraction, ExtractionInput, Extractor } from './extraction.ts';
import { WorkerSlot } from './worker-slot.ts';

export interface ExtractorOptions {
	readonly limits?: Partial<ExtractionLimits>;
	/** Worker threads, 1 when not given. Each holds up to `limits.memory`. */
	readonly workers?: number;
	/** The worker's script; tests put one in its place that hangs or runs out of memory. */
	readonly script?: URL;
}

/**
 * Starts nothing yet: threads come with the first attachments and stay warm. More extractions than threads wait in
 * order; the time limit counts from the moment a thread takes one.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
	const limits = { ...defaultExtractionLimits, ...options.limits };
	const script = options.script ?? new URL('./extraction-worker.ts', import.meta.url);
	const slots = Array.from({ length: options.workers ?? 1 }, () => new WorkerSlot(script, limits));
	const idle = [...slots];
	const waiting: ((slot: WorkerSlot) => void)[] = [];

	let closed = false;

	const release = (slot: WorkerSlot) => {
		const next = waiting.shift();
		if (next === undefined) idle.push(slot);
		else next(slot);
	};
	const acquire = (): Promise<WorkerSlot> => {
		const slot = idle.pop();
		return slot === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(slot);
	};

	return {
		async extract(input: ExtractionInput): Promise<Extraction> {
			const slot = await acquire();
			try {
				if (closed) return { text: '', foundType: null, notRead: 'timed-out' };
				return await slot.run(input);
			} finally {
				release(slot);
			}
		},
		async close() {
			closed = true;
			await Promise.all(slots.map((slot) => slot.close()));
		},
	};
}
