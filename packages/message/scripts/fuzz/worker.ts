import { parentPort } from 'node:worker_threads';
import { extractContent } from '../../src/extraction/extract-content.ts';
import { defaultExtractionLimits } from '../../src/limits.ts';
import { readMessage } from '../../src/read-message.ts';
import { check } from './check.ts';
import { makeCase } from './make-case.ts';

export interface CaseJob {
	readonly seed: number;
	readonly number: number;
}

/** Answer to a job. */
export interface CaseResult {
	readonly number: number;
	readonly milliseconds: number;
	/** Megabytes of heap and buffers after the case. */
	readonly memory: number;
	readonly reading: string;
	readonly reasons: readonly string[];
	readonly failure: string | null;
}

/** Extraction in this thread: what would throw or hang in its own shows here. */
const extractor = {
	extract: (input: Parameters<typeof extractContent>[0]) => extractContent(input, defaultExtractionLimits),
	close: async () => undefined,
};

async function run({ seed, number }: CaseJob): Promise<CaseResult> {
	const raw = makeCase(seed, number);
	const start = performance.now();
	const result = { number, reading: '', reasons: [] as string[], failure: null as string | null };
	try {
		const message = await readMessage(raw, { extractor });
		result.reading = message.reading;
		result.reasons = message.notRead.map(({ reason }) => reason);
		check(message, raw);
	} catch (error) {
		result.failure = String((error as Error).stack ?? error);
	}
	const { heapUsed, external } = process.memoryUsage();
	return { ...result, milliseconds: performance.now() - start, memory: (heapUsed + external) / 1024 / 1024 };
}

parentPort?.on('message', async (job: CaseJob) => parentPort?.postMessage(await run(job)));
