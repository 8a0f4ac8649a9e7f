import { parentPort, workerData } from 'node:worker_threads';
import { createSealContext, repeatDigest, type SealContext, seal } from '@straymail/sealing';
import { uuidv7 } from 'uuidv7';
import type { SealBatch, SealBatchDone, SealOutcome, SealTask, ThreadSetup } from './protocol.ts';

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

const sealOne = (within: SealContext, task: SealTask, raw: Buffer): { outcome: SealOutcome; parts: Buffer[] } => {
	try {
		const digest = repeatDigest(repeatKey, task, raw);
		const { wrappedKey, ciphertext } = seal(within, task.messageId, raw);
		const outcome = {
			digestLength: digest.length,
			wrappedKeyLength: wrappedKey.length,
			ciphertextLength: ciphertext.length,
			error: null,
		};
		return { outcome, parts: [digest, wrappedKey, ciphertext] };
	} catch (error) {
		return {
			outcome: { digestLength: 0, wrappedKeyLength: 0, ciphertextLength: 0, error: String(error) },
			parts: [],
		};
	}
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

port.on('message', async ({ tasks, octets }: SealBatch) => {
	const within = await currentContext();
	contextLeft -= tasks.length;
	const outcomes: SealOutcome[] = [];
	const parts: Buffer[] = [];
	let at = 0;
	for (const task of tasks) {
		const sealed = sealOne(within, task, Buffer.from(octets, at, task.length));
		outcomes.push(sealed.outcome);
		parts.push(...sealed.parts);
		at += task.length;
	}
	const joined = join(parts);
	const { wrappingKey: _, ...record } = within;
	const done: SealBatchDone = { outcomes, octets: joined, context: record };
	port.postMessage(done, [joined]);
});
