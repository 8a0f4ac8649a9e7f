import { parentPort, workerData } from 'node:worker_threads';
import { createSealContext, repeatDigest, type SealContext, seal } from '@straymail/sealing';
import { uuidv7 } from 'uuidv7';
import { markOctets } from './octet-marks.ts';
import type { SealBatch, SealBatchDone, ThreadSetup } from './protocol.ts';

const port = parentPort;
if (port === null) throw new Error('sealing-thread.ts runs as a worker thread');
const { publicKey, repeatKey } = workerData as ThreadSetup;

const contextMilliseconds = 60_000;
const contextMessages = 10_000;
let context: SealContext | null = null;
let contextUntil = 0;
let contextLeft = 0;

/** One encapsulation serves a minute or 10,000 messages: it costs as much as sealing a small message. */
const currentContext = async (): Promise<SealContext> => {
	if (context === null || contextLeft <= 0 || performance.now() > contextUntil) {
		context = await createSealContext(publicKey, uuidv7());
		contextUntil = performance.now() + contextMilliseconds;
		contextLeft = contextMessages;
	}
	return context;
};

const join = (parts: readonly Buffer[]): ArrayBuffer => {
	const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined.buffer;
};

const sealOne = (
	within: SealContext,
	messageId: string,
	from: string,
	to: readonly string[],
	raw: Buffer,
): Buffer[] => {
	const { wrappedKey, ciphertext } = seal(within, messageId, raw);
	return [repeatDigest(repeatKey, { from, to }, raw), wrappedKey, ciphertext];
};

port.on('message', async (batch: SealBatch) => {
	const within = await currentContext();
	const count = batch.messageIds.length;
	contextLeft -= count;
	const lengths = new Uint32Array(3 * count);
	const marks = new Uint8Array(count);
	const parts: Buffer[] = [];
	let errors: Map<number, string> | null = null;
	let at = 0;
	for (let i = 0; i < count; i++) {
		const length = batch.lengths[i] ?? 0;
		try {
			const raw = Buffer.from(batch.octets, at, length);
			marks[i] = markOctets(raw);
			const sealed = sealOne(within, batch.messageIds[i] ?? '', batch.from[i] ?? '', batch.to[i] ?? [], raw);
			lengths.set(
				sealed.map((part) => part.length),
				3 * i,
			);
			parts.push(...sealed);
		} catch (error) {
			errors ??= new Map();
			errors.set(i, String(error));
		}
		at += length;
	}
	const octets = join(parts);
	const { wrappingKey: _, ...context } = within;
	const done: SealBatchDone = { spare: batch.octets, marks, lengths, octets, errors, context };
	port.postMessage(done, [octets, batch.octets]);
});
