import { Worker } from 'node:worker_threads';
import type { NotReadReason } from '@straymail/contracts';
import type { ExtractionLimits } from '../limits.ts';
import type { Extraction, ExtractionInput } from './extraction.ts';
import type { ExtractionJob } from './extraction-worker.ts';

const unread = (notRead: NotReadReason): Extraction => ({ text: '', foundType: null, notRead });

/**
 * A place for one worker thread: warm between attachments, ended when an extraction takes too long or too much memory,
 * and started anew for the next.
 */
export class WorkerSlot {
	readonly #script: URL;
	readonly #limits: ExtractionLimits;
	#worker: Worker | null = null;
	#settle: ((extraction: Extraction) => void) | null = null;

	constructor(script: URL, limits: ExtractionLimits) {
		this.#script = script;
		this.#limits = limits;
	}

	/** Runs one extraction; the slot must be idle. Never rejects. */
	run(input: ExtractionInput): Promise<Extraction> {
		const worker = this.#worker ?? this.#start();
		return new Promise((resolve) => {
			const timer = setTimeout(() => this.#end(worker, 'timed-out'), this.#limits.time);
			this.#settle = (extraction) => {
				clearTimeout(timer);
				this.#settle = null;
				// An idle worker does not keep the process alive.
				worker.unref();
				resolve(extraction);
			};
			worker.ref();
			// Copied out of the message's buffer, then handed over without another copy.
			const bytes = new Uint8Array(input.bytes);
			const job: ExtractionJob = { input: { ...input, bytes }, limits: this.#limits };
			worker.postMessage(job, [bytes.buffer]);
		});
	}

	async close(): Promise<void> {
		const worker = this.#worker;
		this.#worker = null;
		this.#settle?.(unread('timed-out'));
		await worker?.terminate();
	}

	#start(): Worker {
		const worker = new Worker(this.#script, {
			resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory, maxYoungGenerationSizeMb: 32 },
			// Nothing of the process's arguments or environment is needed there, and what a library prints about
			// a document must not reach a log.
			execArgv: [],
			env: {},
			stdout: true,
			stderr: true,
		});
		worker.stdout.resume();
		worker.stderr.resume();
		worker.on('message', (extraction: Extraction) => this.#settle?.(extraction));
		worker.on('error', (error: Error & { code?: string }) =>
			this.#end(worker, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'broken'),
		);
		worker.on('exit', () => this.#end(worker, 'broken'));
		this.#worker = worker;
		return worker;
	}

	#end(worker: Worker, reason: NotReadReason): void {
		if (this.#worker !== worker) return;
		this.#worker = null;
		this.#settle?.(unread(reason));
		void worker.terminate();
	}
}
