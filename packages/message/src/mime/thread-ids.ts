import { firstValue, readHeaderBlock } from './header-block.ts';
import { messageIds } from './identification.ts';
import { asBuffer } from './parse.ts';

/** Octets and fields of the header that are looked at. */
const limits = { headerBytes: 64 * 1024, headerFields: 200 };
/** The first of a thread and its latest matter most; more are left out. */
const mostReferences = 20;

/**
 * Message identifiers that tie a raw message to its thread: its own, In-Reply-To, and References (RFC 5322 §3.6.4), each
 * once. The header alone is read.
 */
export function threadIds(raw: Uint8Array): string[] {
	const bytes = asBuffer(raw);
	const { fields } = readHeaderBlock(bytes, 0, bytes.length, limits);
	const references = messageIds(firstValue(fields, 'References'));
	const near =
		references.length > mostReferences
			? [...references.slice(0, 2), ...references.slice(2 - mostReferences)]
			: references;
	return [
		...new Set([
			...messageIds(firstValue(fields, 'Message-ID'), 1),
			...messageIds(firstValue(fields, 'In-Reply-To'), 5),
			...near,
		]),
	];
}
