import { WorkerSlot } from '../../src/worker-slot.ts';
import type { CaseJob, CaseResult } from './worker.ts';

export interface FuzzOptions {
	readonly seed: number;
	readonly count: number;
	/** Number of the first case: a failing one is run again alone with `count` 1. */
	readonly first?: number;
	readonly onProgress?: (done: number) => void;
}

export interface FuzzReport {
	readonly cases: number;
	readonly failures: readonly { readonly number: number; readonly failure: string }[];
	readonly slowest: { readonly number: number; readonly milliseconds: number };
	/** Megabytes of heap and buffers of the reading thread, at the most. */
	readonly memory: number;
	readonly tolerant: number;
	readonly reasons: Readonly<Record<string, number>>;
}

/** One message may take this long: extraction's own limit, twice for what is read beside it. */
const hangs = 10_000;
const heap = 384;

/** Reads `count` mutated messages, the same for the same seed, and reports what went wrong. */
export async function fuzz({ seed, count, first = 0, onProgress }: FuzzOptions): Promise<FuzzReport> {
	// A case that kills or hangs the thread fails alone, and the next has a new one.
	const slot = new WorkerSlot<CaseJob, CaseResult>({ script: new URL('./worker.ts', import.meta.url), memory: heap });
	const failures: { number: number; failure: string }[] = [];
	const reasons: Record<string, number> = {};
	let slowest = { number: first, milliseconds: 0 };
	let memory = 0;
	let tolerant = 0;
	for (let number = first; number < first + count; number++) {
		const result = await slot.run({ seed, number }, [], hangs);
		onProgress?.(number - first + 1);
		if (typeof result === 'string') {
			failures.push({ number, failure: `the reading thread was ended: ${result}` });
			continue;
		}
		if (result.failure !== null) failures.push({ number, failure: result.failure });
		if (result.milliseconds > slowest.milliseconds) slowest = { number, milliseconds: result.milliseconds };
		if (result.reading === 'tolerant') tolerant++;
		memory = Math.max(memory, result.memory);
		for (const reason of result.reasons) reasons[reason] = (reasons[reason] ?? 0) + 1;
	}
	await slot.close();
	return { cases: count, failures, slowest, memory, tolerant, reasons };
}
