import libmime from 'libmime';
import { firstValue, type RawHeaderField } from './header-block.ts';
import { decodeHeaderText } from './header-text.ts';

/** What Content-Type, Content-Disposition and Content-Transfer-Encoding of one entity say. */
export interface ContentHeader {
	readonly contentType: string;
	readonly parameters: Readonly<Record<string, string>>;
	readonly encoding: string | null;
	readonly disposition: string | null;
	readonly fileName: string | null;
	/** Without its angle brackets (RFC 2392): what `cid:` in HTML names. */
	readonly contentId: string | null;
}

/** A Content-ID as HTML refers to it. */
export function readContentId(value: string | null): string | null {
	const id = (value ?? '').trim().replace(/^<|>$/g, '').trim();
	return id === '' ? null : id.slice(0, 500);
}

/** A header field is capped before it is taken apart: nothing honest is longer. */
const fieldCap = 20_000;

function parse(value: string | null): { value: string; params: Record<string, string>; decoded: readonly string[] } {
	if (value === null) return { value: '', params: {}, decoded: [] };
	const parsed = libmime.parseHeaderValue(value.slice(0, fieldCap), { stripComments: true });
	return {
		value: String(parsed.value ?? '')
			.trim()
			.toLowerCase(),
		params: parsed.params as Record<string, string>,
		decoded: parsed.decodedParams ?? [],
	};
}

/**
 * Type and parameters of a parsed Content-Type. Where the semicolon is missing (`text/plain charset=x`) the library
 * takes it all for the type: the type is what stands before the blank, and the charset is picked out.
 */
export function readMediaType(value: string, params: Readonly<Record<string, string>>, fallbackType: string) {
	const [, contentType = fallbackType, rest = ''] = /^([^\s;,/]+\/[^\s;,/]+)(.*)$/s.exec(value) ?? [];
	const charset = params.charset ?? /charset="?([\w.:-]+)/.exec(rest)?.[1];
	return { contentType, parameters: charset === undefined ? params : { ...params, charset } };
}

/** Reads the content fields of RFC 2045 and RFC 2183, with RFC 2231 parameters. */
export function readContentHeader(fields: readonly RawHeaderField[], fallbackType = 'text/plain'): ContentHeader {
	const type = parse(firstValue(fields, 'content-type'));
	const disposition = parse(firstValue(fields, 'content-disposition'));
	const encoding = firstValue(fields, 'content-transfer-encoding');
	const [source, key] = disposition.params.filename ? [disposition, 'filename'] : [type, 'name'];
	const fileName = source.params[key] ?? '';
	return {
		...readMediaType(type.value, type.params, fallbackType),
		encoding: encoding?.replace(/\(.*/s, '').trim().toLowerCase() || null,
		disposition: disposition.value || null,
		fileName: fileName === '' ? null : source.decoded.includes(key) ? fileName : decodeHeaderText(fileName),
		contentId: readContentId(firstValue(fields, 'content-id')),
	};
}
