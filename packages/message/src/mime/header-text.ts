import libmime from 'libmime';
import { decodeText } from './charset.ts';

/** RFC 2047 words are looked for in this much of a field; the rest stays as it is. */
const wordsCap = 100_000;

/**
 * Readable text of a raw field value: raw octets as UTF-8 (RFC 6532) or Windows-1252, then RFC 2047 words.
 *
 * @param raw the value with octets as Latin-1 characters
 */
export function decodeHeaderText(raw: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: anything beyond US-ASCII
	const text = /[^\x00-\x7f]/.test(raw) ? decodeOctets(raw) : raw;
	if (!text.includes('=?')) return text;
	try {
		return libmime.decodeWords(text.slice(0, wordsCap)) + text.slice(wordsCap);
	} catch {
		// A word in a charset that nobody knows: the undecoded text is what there is.
		return text;
	}
}

function decodeOctets(raw: string): string {
	// A value that was already decoded (a file name out of RFC 2231) holds characters that no octet can be.
	if (/[\u0100-\uffff]/.test(raw)) return raw;
	return decodeText(Buffer.from(raw, 'latin1'), null);
}
