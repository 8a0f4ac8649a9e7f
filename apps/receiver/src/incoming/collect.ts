import type { Readable } from 'node:stream';
import { memoryFull, messageTooLarge, SmtpReply } from '../smtp/smtp-reply.ts';
import type { Budget } from './budget.ts';
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
export const collect = (stream: Readable, options: CollectOptions): Promise<CollectedMessage> =>
	new Promise((resolve, reject) => {
		const { limit, budget, keep, onOctets } = options;
		const pile = createOctetPile();
		let held = 0;
		let size = 0;
		let refusal: SmtpReply | null = null;

		const release = () => {
			const octets = held;
			held = 0;
			if (octets > 0) budget.give(octets);
		};
		const refuse = (reply: SmtpReply) => {
			refusal ??= reply;
			pile.clear();
			release();
		};
		const keepPiece = (piece: Buffer, cost: number) => {
			held += cost;
			pile.add(piece);
		};
		const waitForMemory = async (piece: Buffer, cost: number) => {
			stream.pause();
			const granted = await budget.takeSoon(cost, patienceMilliseconds);
			if (granted && (refusal || stream.destroyed)) budget.give(cost);
			else if (granted) keepPiece(piece, cost);
			else refuse(memoryFull());
			stream.resume();
		};

		stream.on('data', (piece: Buffer) => {
			if (refusal) return;
			size += piece.length;
			if (size > limit) return refuse(messageTooLarge(limit));
			onOctets?.(piece);
			if (!keep) return;
			const cost = pile.cost(piece);
			if (budget.take(cost)) keepPiece(piece, cost);
			else void waitForMemory(piece, cost);
		});
		stream.once('end', () => {
			if (refusal) reject(refusal);
			else resolve({ pieces: pile.pieces, size, forget: pile.clear, release });
		});
		stream.once('error', (cause) => {
			refuse(new SmtpReply(451, '4.4.2', 'Connection broke in the middle of the message', { cause }));
			reject(refusal);
		});
	});
