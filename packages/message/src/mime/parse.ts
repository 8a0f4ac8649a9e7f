import type { ReadLimits } from '../limits.ts';
import { parseFully } from './full-parse.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { parseTolerantly } from './tolerant-parse.ts';

/** Views bytes as a Buffer without copying them. */
export function asBuffer(bytes: Uint8Array): Buffer {
	return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The ordinary reading, and the tolerant one where that gives up. Never throws for bad mail. */
export async function parseMail(raw: Uint8Array, limits: ReadLimits): Promise<ParsedMail> {
	const bytes = asBuffer(raw);
	try {
		return await parseFully(bytes, limits);
	} catch {
		// Whatever mailparser disliked, the message is read; `reading` says how.
		return parseTolerantly(bytes, limits);
	}
}
