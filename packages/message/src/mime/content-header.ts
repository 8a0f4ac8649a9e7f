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

/** Reads the content fields of RFC 2045 and RFC 2183, with RFC 2231 parameters. */
export function readContentHeader(fields: readonly RawHeaderField[], fallbackType = 'text/plain'): ContentHeader {
	const type = parse(firstValue(fields, 'content-type'));
	const disposition = parse(firstValue(fields, 'content-disposition'));
	const encoding = firstValue(fields, 'content-transfer-encoding');
	const [source, key] = disposition.params.filename ? [disposition, 'filename'] : [type, 'name'];
	const fileName = source.params[key] ?? '';
	return {
		contentType: /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type.value : fallbackType,
		parameters: type.params,
		encoding: encoding?.replace(/\(.*/s, '').trim().toLowerCase() || null,
		disposition: disposition.value || null,
		fileName: fileName === '' ? null : source.decoded.includes(key) ? fileName : decodeHeaderText(fileName),
	};
}
