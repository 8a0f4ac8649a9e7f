import { WorkerSlot } from '../worker-slot.ts';
import {
	defaultPreviewLimits,
	type PreviewAnswer,
	type Previewer,
	type PreviewJob,
	type PreviewLimits,
} from './preview.ts';

export interface PreviewerOptions {
	readonly limits?: Partial<PreviewLimits>;
	/** The worker's script; tests put one in its place that hangs. */
	readonly script?: URL;
}

/**
 * Starts nothing yet: the thread comes with the first preview and ends after it, for what a hostile file left behind
 * in a decoder must not reach the next person's. Previews wait in order.
 */
export function createPreviewer(options: PreviewerOptions = {}): Previewer {
	const limits = { ...defaultPreviewLimits, ...options.limits };
	const script = options.script ?? new URL('./preview-worker.ts', import.meta.url);
	const slot = new WorkerSlot<{ job: PreviewJob; limits: PreviewLimits }, PreviewAnswer>({
		script,
		memory: limits.memory,
	});
	let last: Promise<unknown> = Promise.resolve();
	let closed = false;

	const run = async (job: PreviewJob) => {
		if (closed) return 'timed-out' as const;
		// Copied: the message's own buffer stays whole whatever the thread does with its copy.
		const raw = new Uint8Array(job.raw);
		const answer = await slot.run({ job: { ...job, raw }, limits }, [raw.buffer], limits.time);
		await slot.close();
		return answer;
	};
	return {
		preview(job) {
			const turn = last.then(() => run(job));
			last = turn;
			return turn;
		},
		async close() {
			closed = true;
			await slot.close();
		},
	};
}
