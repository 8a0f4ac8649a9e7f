import { attachmentLeaves } from './attachments.ts';
import { bodyHtml, readBody } from './body/body-text.ts';
import { defaultReadLimits, type ReadLimits } from './limits.ts';
import { findBodyStart } from './mime/header-block.ts';
import { asBuffer, parseMail } from './mime/parse.ts';

export interface ExtractedPart {
	readonly contentType: string;
	readonly fileName: string | null;
	readonly bytes: Uint8Array;
}

/**
 * One part of a message for a reveal: `headers` (as received), `body` (its text as UTF-8), `html` (as its sender wrote
 * it), or `attachment:N` with N the `index` of a `ReadAttachment`. Reads with the same limits as `readMessage`, so the numbers agree.
 *
 * @returns null when the message has no such part
 */
export async function extractPart(
	raw: Uint8Array,
	part: string,
	limits: Partial<ReadLimits> = {},
): Promise<ExtractedPart | null> {
	if (part === 'headers') {
		return { contentType: 'text/plain', fileName: null, bytes: raw.subarray(0, findBodyStart(raw)) };
	}
	const all = { ...defaultReadLimits, ...limits };
	const number = /^attachment:(\d{1,4})$/.exec(part)?.[1];
	if (part !== 'body' && part !== 'html' && number === undefined) return null;
	const { root } = await parseMail(asBuffer(raw), all);
	if (part === 'html') {
		const sources = bodyHtml(root, all.textLength);
		if (sources.length === 0) return null;
		return { contentType: 'text/html; charset=utf-8', fileName: null, bytes: Buffer.from(sources.join('\n')) };
	}
	const body = readBody(root, all.textLength);
	if (number === undefined) {
		return { contentType: 'text/plain; charset=utf-8', fileName: null, bytes: Buffer.from(body.text, 'utf8') };
	}
	const leaf = attachmentLeaves(root, body.leaves)[Number(number)];
	if (leaf === undefined || leaf.part.content === null) return null;
	return { contentType: leaf.part.contentType, fileName: leaf.fileName, bytes: leaf.part.content };
}
