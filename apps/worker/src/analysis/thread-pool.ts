import { Worker } from 'node:worker_threads';
import type { Envelope } from '@straymail/contracts';
import type { Analysed, FromThread, ThreadContext, ThreadData, ToThread } from './messages.ts';

/** Why an analysis did not end well, in words for the message view. */
export class AnalysisFailure extends Error {
	override readonly name = 'AnalysisFailure';
}

export interface ThreadPoolOptions {
	readonly threads: number;
	readonly searchKey: Uint8Array;
	readonly context: ThreadContext;
	/** Milliseconds for one message. */
	readonly timeLimit: number;
	/** Milliseconds for one message whose pictures are read. */
	readonly ocrTimeLimit: number;
	/** Megabytes of heap for a thread. */
	readonly heapLimit: number;
	/** Another program for the thread: tests give one that misbehaves. */
	readonly script?: URL;
}

/** Messages that a single thread analyses before one with pictures that waits. */
const passedOver = 50;

interface Task {
	readonly number: number;
	readonly raw: Uint8Array;
	readonly envelope: Envelope;
	/** Set once it has turned out to hold pictures. */
	readonly ocr: boolean;
	readonly resolve: (analysed: Analysed) => void;
	readonly reject: (failure: AnalysisFailure) => void;
}

interface Slot {
	worker: Worker;
	/** Its program is loaded. */
	ready: boolean;
	task: Task | undefined;
	timer: NodeJS.Timeout | undefined;
}

/**
 * Threads that analyse one message each; a thread that hangs or dies is replaced and only its message fails. A message
 * with pictures takes seconds where others take milliseconds: it waits in a lane of its own, and one thread at least is
 * kept for the others.
 */
export class ThreadPool {
	readonly #options: ThreadPoolOptions;
	readonly #slots: Slot[] = [];
	readonly #waiting: Task[] = [];
	readonly #withPictures: Task[] = [];
	#context: ThreadContext;
	#numbers = 0;
	#passed = 0;
	#closed = false;

	constructor(options: ThreadPoolOptions) {
		this.#options = options;
		this.#context = options.context;
		for (let at = 0; at < options.threads; at++) {
			const slot: Slot = { worker: this.#spawn(), ready: false, task: undefined, timer: undefined };
			this.#watch(slot);
			this.#slots.push(slot);
		}
	}

	#spawn(): Worker {
		const workerData: ThreadData = { searchKey: this.#options.searchKey };
		const worker = new Worker(this.#options.script ?? new URL('./analysis-thread.ts', import.meta.url), {
			workerData,
			resourceLimits: { maxOldGenerationSizeMb: this.#options.heapLimit },
		});
		this.#send(worker, { type: 'context', context: this.#context });
		return worker;
	}

	#send(worker: Worker, message: ToThread): void {
		worker.postMessage(message);
	}

	#watch(slot: Slot): void {
		const { worker } = slot;
		worker.on('message', (message: FromThread) => {
			const { task } = slot;
			if (message.type === 'ready') {
				slot.ready = true;
				if (task) this.#startClock(slot);
				return;
			}
			if (!task || task.number !== message.task) return;
			this.#free(slot);
			if (message.type === 'analysed') task.resolve(message.analysed);
			else if (message.type === 'has-pictures') this.#withPictures.push({ ...task, ocr: true });
			else task.reject(new AnalysisFailure(`the analysis failed (${message.name})`));
			this.#next(slot);
		});
		worker.once('error', (error: NodeJS.ErrnoException) => {
			const reason =
				error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'the analysis needed too much memory' : 'the analysis crashed';
			this.#replace(slot, worker, reason);
		});
		worker.once('exit', () => this.#replace(slot, worker, 'the analysis crashed'));
	}

	#free(slot: Slot): void {
		clearTimeout(slot.timer);
		slot.timer = undefined;
		slot.task = undefined;
	}

	#replace(slot: Slot, worker: Worker, reason: string): void {
		if (slot.worker !== worker || this.#closed) return;
		const { task } = slot;
		this.#free(slot);
		slot.worker = this.#spawn();
		slot.ready = false;
		this.#watch(slot);
		task?.reject(new AnalysisFailure(reason));
		this.#next(slot);
	}

	/** Messages with pictures, waiting or in work. */
	get slow(): number {
		return this.#withPictures.length + this.#slots.filter(({ task }) => task?.ocr).length;
	}

	#next(slot: Slot): void {
		const busy = this.#slots.filter(({ task }) => task?.ocr).length;
		const { length } = this.#slots;
		// A single thread takes a picture in turn with the others, so that neither waits for ever.
		const turn = length > 1 ? busy < length - 1 : this.#waiting.length === 0 || ++this.#passed > passedOver;
		const task = (turn ? this.#withPictures.shift() : undefined) ?? this.#waiting.shift();
		if (task?.ocr) this.#passed = 0;
		if (task) this.#run(slot, task);
	}

	#run(slot: Slot, task: Task): void {
		slot.task = task;
		const { number, raw, envelope, ocr } = task;
		this.#send(slot.worker, { type: 'analyse', task: number, raw, envelope, ocr });
		if (slot.ready) this.#startClock(slot);
	}

	/** The time that a thread needs to load its program is not the mail's. */
	#startClock(slot: Slot): void {
		const { worker, task } = slot;
		const limit = task?.ocr ? this.#options.ocrTimeLimit : this.#options.timeLimit;
		slot.timer = setTimeout(() => {
			this.#replace(slot, worker, `the analysis did not end within ${limit / 1000} s`);
			void worker.terminate();
		}, limit);
	}

	/** @throws {AnalysisFailure} in words without content. */
	analyse(raw: Uint8Array, envelope: Envelope): Promise<Analysed> {
		return new Promise((resolve, reject) => {
			const task: Task = { number: ++this.#numbers, raw, envelope, ocr: false, resolve, reject };
			const idle = this.#slots.find((slot) => slot.task === undefined);
			if (idle) this.#run(idle, task);
			else this.#waiting.push(task);
		});
	}

	/** Gives every thread a new register and new trap domains, for the messages after this one. */
	setContext(context: ThreadContext): void {
		this.#context = context;
		for (const { worker } of this.#slots) this.#send(worker, { type: 'context', context });
	}

	async close(): Promise<void> {
		this.#closed = true;
		for (const slot of this.#slots) clearTimeout(slot.timer);
		await Promise.all(this.#slots.map(({ worker }) => worker.terminate()));
	}
}
