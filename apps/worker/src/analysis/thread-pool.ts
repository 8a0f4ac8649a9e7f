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
	/** Megabytes of heap for a thread. */
	readonly heapLimit: number;
	/** Another program for the thread: tests give one that misbehaves. */
	readonly script?: URL;
}

interface Task {
	readonly number: number;
	readonly raw: Uint8Array;
	readonly envelope: Envelope;
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

/** Threads that analyse one message each; a thread that hangs or dies is replaced and only its message fails. */
export class ThreadPool {
	readonly #options: ThreadPoolOptions;
	readonly #slots: Slot[] = [];
	readonly #waiting: Task[] = [];
	#context: ThreadContext;
	#numbers = 0;
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

	#next(slot: Slot): void {
		const task = this.#waiting.shift();
		if (task) this.#run(slot, task);
	}

	#run(slot: Slot, task: Task): void {
		slot.task = task;
		this.#send(slot.worker, { type: 'analyse', task: task.number, raw: task.raw, envelope: task.envelope });
		if (slot.ready) this.#startClock(slot);
	}

	/** The time that a thread needs to load its program is not the mail's. */
	#startClock(slot: Slot): void {
		const { worker } = slot;
		slot.timer = setTimeout(() => {
			this.#replace(slot, worker, `the analysis did not end within ${this.#options.timeLimit / 1000} s`);
			void worker.terminate();
		}, this.#options.timeLimit);
	}

	/** @throws {AnalysisFailure} in words without content. */
	analyse(raw: Uint8Array, envelope: Envelope): Promise<Analysed> {
		return new Promise((resolve, reject) => {
			const task: Task = { number: ++this.#numbers, raw, envelope, resolve, reject };
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
