import { parentPort, workerData } from 'node:worker_threads';
import { checkMessage } from './check-message.ts';
import type { AuthenticationThreadData, CheckRequest, CheckResult } from './messages.ts';
import { createResolver } from './resolver.ts';

// A thread of its own: a mail that makes the library hang takes nothing with it.
const { servers } = workerData as AuthenticationThreadData;
const { resolve, counts } = createResolver(servers, Date.now);

parentPort?.on('message', async ({ task, raw, ...envelope }: CheckRequest) => {
	const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
	// The library's words may quote the mail; that it was not checked is all there is to say.
	const items = await checkMessage({ raw: octets, ...envelope }, resolve).catch(() => null);
	const result: CheckResult = { task, items, lookups: { ...counts } };
	parentPort?.postMessage(result);
});
