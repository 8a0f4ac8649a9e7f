import { parentPort } from 'node:worker_threads';
import type { ToThread } from '../src/analysis/messages.ts';

// Behaves as a mail with these words in it would make it: dies, hangs, eats the memory; does the work otherwise.
const words = ['DIES', 'HANGS', 'EATS'] as const;

const misbehaviour = {
	DIES: () => process.exit(1),
	HANGS: () => {
		for (;;);
	},
	EATS: () => {
		const eaten: unknown[] = [];
		for (;;) eaten.push(new Array(100_000).fill(eaten.length));
	},
};

const misbehave = (message: ToThread) => {
	if (message.type !== 'analyse') return;
	const text = Buffer.from(message.raw).toString('latin1');
	const word = words.find((candidate) => text.includes(candidate));
	if (word) misbehaviour[word]();
};
// Before the real program's listener, so that it never gets to see such a message.
parentPort?.on('message', misbehave);
await import('../src/analysis/analysis-thread.ts');
