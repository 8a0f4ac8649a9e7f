import type { SealContextRecord } from '@straymail/sealing';
import type { AppendRow } from '@straymail/store';
import { classify } from './database-error.ts';
import type { Gate } from './gate.ts';

/** Rows of one SMTP transaction: all of them are stored, or none is acknowledged. */
export interface Entry {
	readonly rows: readonly AppendRow[];
	/** Contexts that its sealed bodies need; committed before them. */
	readonly contexts: readonly SealContextRecord[];
	/** Ciphertext and metadata, for the size of a batch. */
	readonly octets: number;
	/** `performance.now()` after which it is given up. */
	readonly deadline: number;
}

export interface Batch {
	readonly contexts: readonly SealContextRecord[];
	readonly rows: readonly AppendRow[];
	/** Some of it was tried before, with an unknown outcome. */
	readonly again: boolean;
}

export interface BatchWriter {
	/**
	 * Commits the contexts that are not yet, then all rows in one transaction: returns after its commit.
	 * Rejects at the latest after `milliseconds`; the outcome is then unknown.
	 */
	write(batch: Batch, milliseconds: number): Promise<void>;
}

export interface BatcherOptions {
	readonly writer: BatchWriter;
	readonly gate: Gate;
	/** Batches under way at once. */
	readonly writers: number;
	readonly maxRows: number;
	readonly maxOctets: number;
	/** A server that stands still this long is taken for away; well inside an entry's deadline. */
	readonly attemptMilliseconds?: number;
	readonly onBatch: (rows: number, seconds: number) => void;
	readonly onFailure: (error: unknown, rows: number) => void;
}

export interface Batcher {
	/** Resolves once committed. Rejects with the database's error when the entry alone cannot be stored, or at its deadline. */
	append(entry: Entry): Promise<void>;
	/** Waits for everything appended. */
	drained(): Promise<void>;
}

interface Waiting {
	readonly entry: Entry;
	readonly resolve: () => void;
	readonly reject: (reason: unknown) => void;
	/** Why an earlier attempt left its outcome unknown; null before. */
	lastError: unknown;
}

/** A pause before a broken connection is tried again. */
const retryMilliseconds = 250;

/**
 * Durable batches: entries that complete while all writers are busy join one transaction; with an idle writer they
 * leave at once. The size of a batch so follows the load by itself.
 */
export const createBatcher = (options: BatcherOptions): Batcher => {
	const { writer, gate, attemptMilliseconds = 20_000 } = options;
	let queue: Waiting[] = [];
	let busy = 0;
	let scheduled = false;
	const idleListeners: (() => void)[] = [];

	const pump = () => {
		scheduled = false;
		while (busy < options.writers && queue.length > 0) {
			busy++;
			void run(takeBatch());
		}
	};
	const pumpSoon = () => {
		if (scheduled || busy >= options.writers) return;
		scheduled = true;
		setImmediate(pump);
	};

	const takeBatch = (): Waiting[] => {
		let rows = 0;
		let octets = 0;
		let count = 0;
		for (const { entry } of queue) {
			rows += entry.rows.length;
			octets += entry.octets;
			if (count > 0 && (rows > options.maxRows || octets > options.maxOctets)) break;
			count++;
		}
		const batch = queue.slice(0, count);
		queue = queue.slice(count);
		return batch;
	};

	const run = async (batch: Waiting[]): Promise<void> => {
		await write(batch);
		busy--;
		pump();
		if (busy === 0 && queue.length === 0) for (const listener of idleListeners.splice(0)) listener();
	};

	const commit = async (batch: readonly Waiting[]): Promise<void> => {
		const started = performance.now();
		const left = Math.min(...batch.map(({ entry }) => entry.deadline)) - started;
		await writer.write(
			{
				contexts: batch.flatMap(({ entry }) => entry.contexts),
				rows: batch.flatMap(({ entry }) => entry.rows),
				again: batch.some(({ lastError }) => lastError !== null),
			},
			Math.min(left, attemptMilliseconds),
		);
		options.onBatch(batch.length, (performance.now() - started) / 1000);
	};

	const write = async (whole: Waiting[]): Promise<void> => {
		const batch = giveUpLate(whole);
		if (batch.length === 0) return;
		try {
			await commit(batch);
		} catch (error) {
			options.onFailure(error, batch.length);
			return failed(batch, error);
		}
		gate.succeeded();
		for (const { resolve } of batch) resolve();
	};

	const failed = async (batch: Waiting[], error: unknown): Promise<void> => {
		const failure = classify(error);
		if (failure === 'row' && batch.length > 1) {
			// Nothing of the batch was stored; alone, only the row at fault fails.
			for (const waiting of batch) await write([waiting]);
			return;
		}
		if (failure !== 'away') {
			if (failure === 'refused') gate.failed();
			for (const { reject } of batch) reject(error);
			return;
		}
		gate.failed();
		for (const waiting of batch) waiting.lastError = error;
		queue = [...giveUpLate(batch), ...queue];
		await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
	};

	const giveUpLate = (batch: Waiting[]): Waiting[] => {
		const now = performance.now();
		for (const { entry, reject, lastError } of batch)
			if (entry.deadline <= now) reject(lastError ?? new Error('not stored in time'));
		return batch.filter(({ entry }) => entry.deadline > now);
	};

	return {
		append: (entry) =>
			new Promise((resolve, reject) => {
				queue.push({ entry, resolve, reject, lastError: null });
				pumpSoon();
			}),
		drained: () =>
			busy === 0 && queue.length === 0 ? Promise.resolve() : new Promise((resolve) => idleListeners.push(resolve)),
	};
};
