import { safeFileName } from './mime/file-names.ts';
import { firstValue, readHeaderBlock } from './mime/header-block.ts';
import { decodeHeaderText } from './mime/header-text.ts';
import { asBuffer } from './mime/parse.ts';
import { leaves, type ParsedPart } from './mime/parsed-mail.ts';

/** A leaf that is no part of the body, with the number and name under which everything else knows it. */
export interface AttachmentLeaf {
	readonly index: number;
	readonly fileName: string;
	readonly part: ParsedPart;
	readonly inline: boolean;
}

/** A message without a file name goes by its subject. */
function nameOf(part: ParsedPart, ordinal: number): string {
	if (part.fileName !== null || part.contentType !== 'message/rfc822' || part.content === null) {
		return safeFileName(part.fileName, ordinal);
	}
	const bytes = asBuffer(part.content);
	const header = readHeaderBlock(bytes, 0, bytes.length, { headerBytes: 65_536, headerFields: 500 });
	const subject = decodeHeaderText(firstValue(header.fields, 'subject') ?? '')
		.replace(/[/\\]/g, '-')
		.trim();
	return subject === '' ? safeFileName(null, ordinal) : `${safeFileName(subject, ordinal)}.eml`;
}

function relatedLeaves(part: ParsedPart, related: boolean, found: Set<ParsedPart>): Set<ParsedPart> {
	if (part.children.length === 0 && related) found.add(part);
	for (const child of part.children) relatedLeaves(child, related || part.contentType === 'multipart/related', found);
	return found;
}

/** Attachments in the order of the message, numbered from 0: the numbers that a reveal uses. */
export function attachmentLeaves(root: ParsedPart, body: ReadonlySet<ParsedPart>): AttachmentLeaf[] {
	const related = relatedLeaves(root, false, new Set());
	return [...leaves(root)]
		.filter((part) => !body.has(part))
		.map((part, index) => ({
			index,
			fileName: nameOf(part, index + 1),
			part,
			// An image that belongs to the HTML (RFC 2387) is shown in it, whether it says so or not.
			inline: part.disposition === 'inline' || (part.disposition === null && related.has(part)),
		}));
}
