import { createHmac, type Hmac } from 'node:crypto';

export interface RepeatEnvelope {
	readonly from: string;
	readonly to: readonly string[];
}

const length = (octets: number): Buffer => {
	const prefix = Buffer.allocUnsafe(4);
	prefix.writeUInt32BE(octets);
	return prefix;
};

/**
 * Recognises the copy that a sender repeats after a broken connection (RFC 1047): HMAC-SHA-256 over envelope and
 * raw bytes. Each address has its length before it and the bytes come last, so that no two messages share an encoding.
 * Recipients count as a set, because a retry may order them anew. Keyed, so that the digest confirms no guess about
 * content (law 3).
 */
export const repeatDigest = (repeatKey: Uint8Array, envelope: RepeatEnvelope, raw: Uint8Array): Buffer =>
	startRepeatDigest(repeatKey, envelope).update(raw).digest();

/** The same for bytes that are not kept: feed them to `update` in order, then `digest`. */
export const startRepeatDigest = (repeatKey: Uint8Array, envelope: RepeatEnvelope): Hmac => {
	const hmac = createHmac('sha256', repeatKey);
	const recipients = [...new Set(envelope.to)].sort();
	hmac.update(length(recipients.length));
	for (const address of [envelope.from, ...recipients]) {
		const octets = Buffer.from(address);
		hmac.update(length(octets.length)).update(octets);
	}
	return hmac;
};
