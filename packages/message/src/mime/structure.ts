import { type MimeNode, plain } from '@straymail/contracts';
import type { ParsedPart } from './parsed-mail.ts';

/** The MIME tree as the message view draws it, with IMAP section numbers (RFC 9051 §6.4.5). */
export function structureOf(part: ParsedPart, path = ''): MimeNode {
	const disposition = part.disposition === null ? null : part.disposition === 'inline' ? 'inline' : 'attachment';
	return {
		path,
		contentType: part.contentType,
		charset: part.parameters.charset ?? null,
		encoding: part.encoding,
		disposition,
		fileName: part.fileName === null ? null : plain(part.fileName),
		size: part.size,
		children: part.children.map((child, index) =>
			structureOf(child, path === '' ? `${index + 1}` : `${path}.${index + 1}`),
		),
	};
}
