import type { NotReadReason } from '@straymail/contracts';
import type { RawHeaderField } from './header-block.ts';

/** One MIME entity as either reading delivers it: transfer encoding undone, charset not yet. */
export interface ParsedPart {
	/** Lower case; `text/plain` where none is given (RFC 2045 §5.2). */
	readonly contentType: string;
	/** Parameters of Content-Type, names in lower case. */
	readonly parameters: Readonly<Record<string, string>>;
	readonly encoding: string | null;
	readonly disposition: string | null;
	readonly fileName: string | null;
	/** Without angle brackets. */
	readonly contentId: string | null;
	/** Octets of the body as encoded in the message. */
	size: number;
	readonly children: ParsedPart[];
	/** Decoded octets of a leaf; null for a container and for a leaf past the limits. */
	content: Uint8Array | null;
	/** Why a leaf's content or a container's children are missing. */
	notRead: NotReadReason | null;
}

export interface ParsedMail {
	readonly reading: 'full' | 'tolerant';
	readonly fields: readonly RawHeaderField[];
	readonly root: ParsedPart;
	readonly notRead: readonly { readonly part: 'headers' | 'structure'; readonly reason: NotReadReason }[];
}

/** Leaves in the order in which they stand in the message. */
export function* leaves(part: ParsedPart): Generator<ParsedPart> {
	if (part.children.length === 0) {
		if (!part.contentType.startsWith('multipart/') || part.content !== null) yield part;
		return;
	}
	for (const child of part.children) yield* leaves(child);
}
