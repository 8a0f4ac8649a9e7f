import { startRepeatDigest } from '@straymail/sealing';
import { type AppendRow, senderDomainKey } from '@straymail/store';
import { getDomain } from 'tldts';
import { uuidv7 } from 'uuidv7';
import type { Batcher, Entry } from '../batch/batcher.ts';
import { classify, sqlStateOf } from '../batch/database-error.ts';
import type { TakenRecipient } from '../policy/decide.ts';
import { canonicalDomain } from '../policy/domain-name.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { MailPath } from '../smtp/mail-path.ts';
import { memoryFull, SmtpReply, storeAway } from '../smtp/smtp-reply.ts';
import type { Budget } from './budget.ts';
import { type CollectedMessage, collect } from './collect.ts';
import type { MessageStream } from './message-stream.ts';

/** What a row costs beside its ciphertext, roughly. */
const rowOctets = 1024;

export interface Recipient extends TakenRecipient {
	/** ORCPT and NOTIFY (RFC 3461). */
	readonly originalRecipient: string | null;
	readonly notify: readonly string[];
}

export interface Transaction {
	readonly from: MailPath;
	readonly recipients: readonly Recipient[];
	readonly clientAddress: string;
	readonly helo: string;
	/** Version and cipher; null without TLS. */
	readonly tls: string | null;
	/** Parameters of MAIL that say something. */
	readonly extensions: Readonly<Record<string, string | true>>;
}

export interface ReceiveDependencies {
	readonly budget: Budget;
	readonly sealer: Sealer;
	readonly batcher: Batcher;
	readonly repeatKey: Uint8Array;
	/** Octets of one message. */
	readonly limit: number;
	/** From the message's end to its answer. */
	readonly storeMilliseconds: number;
	/** Messages between `354` and the final dot. */
	readonly receiving: { count: number };
}

/**
 * Takes a message from the final `354` to its commit.
 *
 * @returns the id under which it is stored. Only then may 250 be said (law 1).
 * @throws {SmtpReply} what to say instead.
 */
export const receiveMessage = async (
	{ budget, sealer, batcher, repeatKey, limit, storeMilliseconds, receiving }: ReceiveDependencies,
	transaction: Transaction,
	stream: MessageStream,
): Promise<{ id: string; size: number }> => {
	const kept = transaction.recipients.filter(({ metadataOnly }) => !metadataOnly);
	const bare = transaction.recipients.filter(({ metadataOnly }) => metadataOnly);
	const from = transaction.from.address;
	const bareDigest = bare.length > 0 ? startRepeatDigest(repeatKey, { from, to: addresses(bare) }) : null;

	receiving.count++;
	const message = await collect(stream, {
		limit,
		budget,
		keep: kept.length > 0,
		...(bareDigest && { onOctets: (piece) => void bareDigest.update(piece) }),
	}).finally(() => {
		receiving.count--;
	});
	try {
		const deadline = performance.now() + storeMilliseconds;
		const envelope = describe(transaction, message.size);
		const rows: AppendRow[] = [];
		const contexts: Entry['contexts'][number][] = [];
		if (kept.length > 0) {
			const id = uuidv7();
			const sealed = await sealer.seal({ messageId: id, from, to: addresses(kept), ...message });
			message.forget();
			contexts.push(sealed.context);
			const { repeatDigest, wrappedKey, ciphertext, octetMarks, context } = sealed;
			rows.push({
				...envelope,
				id,
				metadataOnly: false,
				octetMarks,
				repeatDigest,
				recipients: kept.map(rowOf),
				sealed: { contextId: context.id, wrappedKey, ciphertext },
			});
		}
		// Recipients of a domain whose policy keeps no body get a row of their own, tied to none.
		if (bareDigest !== null) {
			const repeatDigest = bareDigest.digest();
			rows.push({
				...envelope,
				id: uuidv7(),
				metadataOnly: true,
				repeatDigest,
				recipients: bare.map(rowOf),
				sealed: null,
			});
		}
		await batcher.append({ rows, contexts, octets: octetsOf(rows), deadline });
		return { id: rows[0]?.id ?? '', size: message.size };
	} catch (error) {
		throw replyTo(error);
	} finally {
		message.release();
	}
};

const addresses = (recipients: readonly TakenRecipient[]): string[] => recipients.map(({ address }) => address);

const rowOf = ({ address, domain, trap, originalRecipient, notify }: Recipient) => ({
	address,
	domain,
	trapDomain: trap.domain,
	originalRecipient,
	notify,
});

const octetsOf = (rows: readonly AppendRow[]): number =>
	rows.reduce((sum, { sealed }) => sum + rowOctets + (sealed?.ciphertext.length ?? 0), 0);

const describe = (transaction: Transaction, size: CollectedMessage['size']) => {
	const senderDomain = canonicalDomain(transaction.from.domain);
	return {
		receivedAt: new Date(),
		envelopeFrom: transaction.from.address,
		senderDomain,
		registrableDomain: getDomain(senderDomain) ?? senderDomain,
		senderDomainKey: senderDomainKey(senderDomain),
		clientAddress: transaction.clientAddress,
		helo: transaction.helo,
		tls: transaction.tls,
		extensions: transaction.extensions,
		size,
	};
};

/** 554 when this very message cannot be stored, whoever tries; otherwise the sender is to try again. */
const replyTo = (error: unknown): SmtpReply => {
	if (error instanceof SmtpReply) return error;
	if (classify(error) !== 'row') return sqlStateOf(error) === '53100' ? memoryFull() : storeAway(error);
	// 23: a constraint of ours; that is our fault and may be mended before the sender gives up.
	if (sqlStateOf(error)?.startsWith('23')) return storeAway(error);
	return new SmtpReply(554, '5.6.0', 'This message cannot be stored', { cause: error });
};
