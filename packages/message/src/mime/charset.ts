/** What Windows-1252 has at 0x80–0x9F where Latin-1 has control characters (WHATWG Encoding, index windows-1252). */
const windows1252 =
	'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
	'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const utf8Strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Labels that say nothing that the octets do not say better: many senders write them over UTF-8. US-ASCII goes by many
 * names (IANA); all of them hold `ascii`, `ansi_x3`, `iso646` or `ir-6`.
 */
const untold =
	/^(?:|utf-?8|(?:x-)?unknown(?:-8bit)?|[78]bit|binary|default(?:_charset)?|.*ascii.*|ansi_x3.*|iso_?646.*|iso-ir-6|cp367|ibm367|us)$/;

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder | null>();

/** Null for a label that the Encoding Standard does not have. */
function decoderOf(label: string): Decoder | null {
	const known = decoders.get(label);
	if (known !== undefined) return known;
	let decoder: Decoder | null = null;
	try {
		decoder = new TextDecoder(label);
	} catch {
		// Not a label of the Encoding Standard: the octets decide.
	}
	// Labels come from mail; the cache must not grow with them.
	if (decoders.size < 200) decoders.set(label, decoder);
	return decoder;
}

function decodeWindows1252(bytes: Uint8Array): string {
	// Not TextDecoder: Node 24 reads 0x80–0x9F of windows-1252 as Latin-1.
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	return text.replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
}

function decodeUntold(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return utf8Strict.decode(bytes);
	} catch {
		return decodeWindows1252(bytes);
	}
}

/**
 * Text of octets in a named charset. Never throws: a name that is missing, unknown or plainly wrong falls back to
 * UTF-8 where the octets are valid UTF-8 and to Windows-1252 otherwise. UTF-7 is not decoded, since it hides markup.
 */
export function decodeText(bytes: Uint8Array, charset: string | null | undefined): string {
	const label = (charset ?? '').trim().toLowerCase();
	const decoder = untold.test(label) ? null : decoderOf(label);
	if (decoder === null) return decodeUntold(bytes);
	// The Encoding Standard reads the ISO-8859-1 labels as Windows-1252, and so do mail programs.
	return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}
