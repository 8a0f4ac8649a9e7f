import { type TransferListItem, Worker } from 'node:worker_threads';

/** Milliseconds between two looks at a busy thread's memory. */
const weighEvery = 100;
/** Memory outside of the heap, as a multiple of the heap's limit: a picture and its decoder need more than words. */
const outsideHeap = 2;

/** Why a worker was ended before it answered. */
export type WorkerFailure = 'timed-out' | 'out-of-memory' | 'broken';

export interface WorkerSlotOptions {
	readonly script: URL;
	/** Megabytes of JavaScript heap of the thread. */
	readonly memory: number;
}

/**
 * A place for one worker thread: started with the first job, warm between jobs, ended when one takes too long or too
 * much memory, and started anew for the next. The worker answers each message with one.
 */
export class WorkerSlot<Job, Answer> {
	readonly #options: WorkerSlotOptions;
	#worker: Worker | null = null;
	#settle: ((answer: Answer | WorkerFailure) => void) | null = null;

	constructor(options: WorkerSlotOptions) {
		this.#options = options;
	}

	/**
	 * Runs one job; the slot must be idle. Never rejects.
	 *
	 * @param time milliseconds from now
	 */
	run(job: Job, transfer: readonly TransferListItem[], time: number): Promise<Answer | WorkerFailure> {
		const worker = this.#worker ?? this.#start();
		return new Promise((resolve) => {
			const timer = setTimeout(() => this.#end(worker, 'timed-out'), time);
			const watch = setInterval(() => this.#weigh(worker), weighEvery);
			this.#settle = (answer) => {
				clearTimeout(timer);
				clearInterval(watch);
				this.#settle = null;
				// An idle worker does not keep the process alive.
				worker.unref();
				resolve(answer);
			};
			worker.ref();
			worker.postMessage(job, transfer);
		});
	}

	/** V8 bounds its own heap alone; what a decoder inflates lies beside it. */
	async #weigh(worker: Worker): Promise<void> {
		const statistics = await worker.getHeapStatistics().catch(() => null);
		const megabytes = ((statistics?.external_memory ?? 0) + (statistics?.malloced_memory ?? 0)) / 1024 / 1024;
		if (megabytes > this.#options.memory * outsideHeap) this.#end(worker, 'out-of-memory');
	}

	/** Ends the thread; a job under way answers `timed-out`. The next job starts another. */
	async close(): Promise<void> {
		const worker = this.#worker;
		this.#worker = null;
		this.#settle?.('timed-out');
		await worker?.terminate();
	}

	#start(): Worker {
		const worker = new Worker(this.#options.script, {
			resourceLimits: { maxOldGenerationSizeMb: this.#options.memory, maxYoungGenerationSizeMb: 32 },
			// Nothing of the process's arguments or environment is needed there, and what a library prints about
			// a document must not reach a log.
			execArgv: [],
			env: {},
			stdout: true,
			stderr: true,
		});
		worker.stdout.resume();
		worker.stderr.resume();
		worker.on('message', (answer: Answer) => this.#settle?.(answer));
		worker.on('error', (error: Error & { code?: string }) =>
			this.#end(worker, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'broken'),
		);
		worker.on('exit', () => this.#end(worker, 'broken'));
		this.#worker = worker;
		return worker;
	}

	#end(worker: Worker, failure: WorkerFailure): void {
		if (this.#worker !== worker) return;
		this.#worker = null;
		this.#settle?.(failure);
		void worker.terminate();
	}
}
