import { Worker } from 'node:worker_threads';
import type { SealContextRecord } from '@straymail/sealing';
import { marksOf, type OctetMark } from './octet-marks.ts';
import type { SealBatch, SealBatchDone, ThreadSetup } from './protocol.ts';

/** A batch keeps a thread busy for some milliseconds, so that a small message never waits long behind others. */
const batchMessages = 32;
const batchOctets = 512 * 1024;
/** With so many waiting, a batch leaves without waiting for more. */
const enough = 16;
const gatherMilliseconds = 2;

export interface SealRequest {
	readonly messageId: string;
	readonly from: string;
	readonly to: readonly string[];
	/** The raw message; joined only when a thread is free for it. */
	readonly pieces: readonly Buffer[];
	readonly size: number;
}
export interface SealedMessage {
	readonly repeatDigest: Buffer;
	readonly wrappedKey: Buffer;
	readonly ciphertext: Buffer;
	readonly octetMarks: readonly OctetMark[];
	readonly context: SealContextRecord;
}

/** Compresses and seals off the event loop. */
export interface Sealer {
	seal(request: SealRequest): Promise<SealedMessage>;
	close(): Promise<void>;
}

interface Waiting {
	readonly request: SealRequest;
	readonly resolve: (sealed: SealedMessage) => void;
	readonly reject: (reason: Error) => void;
}

export interface SealerOptions {
	readonly setup: ThreadSetup;
	readonly threads: number;
	/** Messages that are being received just now. */
	readonly onTheirWay: () => number;
	/** A thread died. It holds no state, but that it died is a fault of ours that must not be hidden. */
	readonly onBroken: (error: Error) => void;
}

export const createSealer = (options: SealerOptions): Sealer => {
	const waiting: Waiting[] = [];
	const idle: Worker[] = [];
	const inHand = new Map<Worker, readonly Waiting[]>();
	const spares: ArrayBuffer[] = [];
	let closing = false;
	let scheduled = false;
	let timer: NodeJS.Timeout | undefined;

	const takeBuffer = (batch: readonly Waiting[]): ArrayBuffer => {
		const octets = batch.reduce((sum, { request }) => sum + request.size, 0);
		return octets > batchOctets ? new ArrayBuffer(octets) : (spares.pop() ?? new ArrayBuffer(batchOctets));
	};
	const dispatch = () => {
		scheduled = false;
		clearTimeout(timer);
		timer = undefined;
		while (idle.length > 0 && waiting.length > 0) {
			const worker = idle.pop() as Worker;
			const batch = takeBatch(waiting);
			inHand.set(worker, batch);
			const message = joinBatch(batch, takeBuffer(batch));
			worker.postMessage(message, [message.octets]);
		}
	};
	/**
	 * Handing over costs as much as half a small message, so what is about to complete goes along: with others on
	 * their way a message waits for them a millisecond or two, alone it waits for nothing.
	 */
	const dispatchSoon = () => {
		if (idle.length === 0) return;
		if (waiting.length >= enough || options.onTheirWay() === 0) {
			clearTimeout(timer);
			timer = undefined;
			if (scheduled) return;
			scheduled = true;
			setImmediate(dispatch);
			return;
		}
		timer ??= setTimeout(dispatch, gatherMilliseconds);
	};

	const all = Array.from({ length: options.threads }, () => {
		const worker = new Worker(new URL('./sealing-thread.ts', import.meta.url), {
			workerData: options.setup,
			execArgv: [],
		});
		worker.on('message', (done: SealBatchDone) => {
			const batch = inHand.get(worker) ?? [];
			inHand.delete(worker);
			idle.push(worker);
			if (done.spare.byteLength === batchOctets && spares.length < options.threads) spares.push(done.spare);
			settle(batch, done);
			if (waiting.length > 0) dispatchSoon();
		});
		worker.on('error', (error) => {
			for (const { reject } of inHand.get(worker) ?? []) reject(error as Error);
			inHand.delete(worker);
			if (!closing) options.onBroken(error as Error);
		});
		idle.push(worker);
		return worker;
	});

	return {
		seal: (request) =>
			new Promise((resolve, reject) => {
				if (lengthOf(request.pieces) !== request.size) throw new Error('the pieces do not make up the message');
				waiting.push({ request, resolve, reject });
				dispatchSoon();
			}),
		close: async () => {
			closing = true;
			clearTimeout(timer);
			await Promise.all(all.map((worker) => worker.terminate()));
		},
	};
};

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

const takeBatch = (waiting: Waiting[]): Waiting[] => {
	let octets = 0;
	let count = 0;
	for (const { request } of waiting) {
		octets += request.size;
		if (count > 0 && (count >= batchMessages || octets > batchOctets)) break;
		count++;
	}
	return waiting.splice(0, count);
};

const joinBatch = (batch: readonly Waiting[], octets: ArrayBuffer): SealBatch => {
	const joined = new Uint8Array(octets);
	let at = 0;
	for (const { request } of batch) {
		for (const piece of request.pieces) {
			joined.set(piece, at);
			at += piece.length;
		}
	}
	return {
		messageIds: batch.map(({ request }) => request.messageId),
		from: batch.map(({ request }) => request.from),
		to: batch.map(({ request }) => request.to),
		lengths: Uint32Array.from(batch, ({ request }) => request.size),
		octets,
	};
};

const settle = (batch: readonly Waiting[], { marks, lengths, octets, errors, context }: SealBatchDone): void => {
	let at = 0;
	const cut = (part: number) => {
		const length = lengths[part] ?? 0;
		at += length;
		return Buffer.from(octets, at - length, length);
	};
	for (const [index, { resolve, reject }] of batch.entries()) {
		const error = errors?.get(index);
		if (error !== undefined) {
			reject(new Error(error));
			continue;
		}
		const first = 3 * index;
		const octetMarks = marksOf(marks[index] ?? 0);
		resolve({ repeatDigest: cut(first), wrappedKey: cut(first + 1), ciphertext: cut(first + 2), octetMarks, context });
	}
};
