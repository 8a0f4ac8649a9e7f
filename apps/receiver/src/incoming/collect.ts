import { memoryFull, messageTooLarge, SmtpReply } from '../smtp/smtp-reply.ts';
import type { Budget } from './budget.ts';
import type { MessageStream } from './message-stream.ts';
import { createOctetPile } from './octet-pile.ts';

/** How long a session stands still for memory before it gives way to the others. */
const patienceMilliseconds = 5000;

/** A message in memory. Whoever holds it calls `release` once, when it is stored or given up. */
export interface CollectedMessage {
	readonly pieces: readonly Buffer[];
	/** Octets as received. */
	readonly size: number;
	/** Lets go of the octets once they are sealed; their place in the budget then stands for the sealed copy. */
	forget(): void;
	release(): void;
}

export interface CollectOptions {
	/** Octets of one message. */
	readonly limit: number;
	readonly budget: Budget;
	/** False: octets are counted and dropped. */
	readonly keep: boolean;
	/** Sees each octet, kept or not. */
	readonly onOctets?: (piece: Buffer) => void;
}

/**
 * Reads a message to its end, under the budget of all sessions: where there is no memory the sender waits, and who
 * waits too long is refused. What is refused is read on and dropped, because the answer comes after the final dot.
 *
 * @throws {SmtpReply} 552 5.3.4, 452 4.3.1; 451 when the connection broke (nobody hears it).
 */
export const collect = (stream: MessageStream, options: CollectOptions): Promise<CollectedMessage> =>
	new Promise((resolve, reject) => {
		const { limit, budget, keep, onOctets } = options;
		const pile = createOctetPile();
		const account = budget.open();
		let size = 0;
		let refusal: SmtpReply | null = null;

		const refuse = (reply: SmtpReply): SmtpReply => {
			refusal ??= reply;
			stream.refusal = refusal;
			pile.clear();
			account.release();
			return refusal;
		};
		const waitForMemory = async (piece: Buffer, cost: number) => {
			const granted = await account.takeSoon(cost, patienceMilliseconds);
			if (!granted) refuse(memoryFull());
			else if (refusal) account.release();
			else pile.add(piece);
		};

		stream.read({
			piece: (piece) => {
				if (refusal) return;
				size += piece.length;
				if (size > limit) {
					refuse(messageTooLarge(limit));
					return;
				}
				onOctets?.(piece);
				if (!keep) return;
				const cost = pile.cost(piece);
				if (!account.take(cost)) return waitForMemory(piece, cost);
				pile.add(piece);
			},
			end: () => {
				if (refusal) reject(refusal);
				else resolve({ pieces: pile.pieces, size, forget: pile.clear, release: account.release });
			},
			broken: (cause) => {
				reject(refuse(new SmtpReply(451, '4.4.2', 'Connection broke in the middle of the message', { cause })));
			},
		});
	});
