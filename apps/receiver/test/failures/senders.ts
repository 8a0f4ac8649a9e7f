import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Bench } from '../running-receiver.ts';
import { connectTo, idOf, type SmtpClient } from '../smtp-client.ts';

export interface Sending {
	/** Messages by the id under which they were acknowledged. */
	readonly acknowledged: Map<string, Buffer>;
	readonly refusals: Map<number, number>;
	/** Acknowledged so far. */
	count(): number;
	/** Resolves when every message is acknowledged. */
	readonly done: Promise<void>;
}

/** Senders that try each message again until it is acknowledged, as mail systems do; they accept 4xx and broken connections alone. */
export const startSenders = (port: number, { senders = 10, each = 30, octets = 1500 } = {}): Sending => {
	const acknowledged = new Map<string, Buffer>();
	const refusals = new Map<number, number>();
	const sendAll = async (sender: number) => {
		let client: SmtpClient | null = null;
		for (let i = 0; i < each; i++) {
			const name = `m${sender}-${i}`;
			const raw = Buffer.from(`Subject: ${name}\r\n\r\n${randomBytes(octets).toString('base64')}\r\n`);
			for (let stored = false; !stored; ) {
				try {
					client ??= await connectTo(port);
					const reply = await client.send({ to: [`${name}@army.ml`], raw });
					if (reply.code === 250) {
						acknowledged.set(idOf(reply), raw);
						stored = true;
						continue;
					}
					refusals.set(reply.code, (refusals.get(reply.code) ?? 0) + 1);
					expect(Math.floor(reply.code / 100), reply.text).toBe(4);
					if (reply.code === 421) client = null;
					else await client.say('RSET');
				} catch (error) {
					if ((error as Error).name === 'AssertionError') throw error;
					client?.close();
					client = null;
				}
				await wait(50);
			}
		}
		client?.close();
	};
	const done = Promise.all(Array.from({ length: senders }, (_, sender) => sendAll(sender))).then(() => {});
	return { acknowledged, refusals, count: () => acknowledged.size, done };
};

/**
 * Law 1: what was acknowledged is stored, byte for byte. What is stored beyond it is the copy of a message whose answer
 * was lost (RFC 1047), with the same digest.
 */
export const expectNothingLost = async (bench: Bench, { acknowledged }: Sending, db = bench.db): Promise<void> => {
	const stored = await bench.opened(undefined, db);
	for (const [id, raw] of acknowledged) expect(stored.get(id)?.equals(raw), id).toBe(true);
	const sent = new Set([...acknowledged.values()].map((raw) => raw.toString()));
	for (const raw of stored.values()) expect(sent.has(raw.toString())).toBe(true);
	const { rows } = await db.query(
		`SELECT count(*)::int AS messages, count(DISTINCT "repeatDigest")::int AS digests FROM "Message"`,
	);
	expect(rows[0]).toEqual({ messages: stored.size, digests: sent.size });
};
