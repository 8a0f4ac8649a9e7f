import type { Kind } from '@straymail/contracts';
import type { KindView, Signal } from './signal.ts';

/** Weight of one decision, and of however many. */
const one = 1.5;
const most = 4;

/** The same for mail of one thread, which changes its kind less readily than a sender does. */
const oneOfThread = 2.5;

/** What people decided of earlier mail of the same sender or thread. */
export function* historySignals({ envelope }: KindView): Generator<Signal> {
	for (const [kind, count] of Object.entries(envelope.related?.threadKinds ?? {}) as [Kind, number][]) {
		yield {
			kind,
			code: 'thread-history',
			weight: Math.min(oneOfThread * Math.sqrt(count), most),
			text: `People decided that ${count === 1 ? 'one message' : `${count} messages`} of this thread ${count === 1 ? 'was' : 'were'} ${kind}.`,
		};
	}
	for (const [kind, count] of Object.entries(envelope.senderDecisions ?? {}) as [Kind, number][]) {
		if (count <= 0) continue;
		const times = count === 1 ? 'one message' : `${count} messages`;
		yield {
			kind,
			code: 'sender-history',
			weight: Math.min(one * Math.sqrt(count), most),
			text: `People decided that ${times} of this sender ${count === 1 ? 'was' : 'were'} ${kind}.`,
		};
	}
}
