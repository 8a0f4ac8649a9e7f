const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

function hexValue(octet: number | undefined): number {
	if (octet === undefined) return -1;
	if (octet >= 0x30 && octet <= 0x39) return octet - 0x30;
	const lower = octet | 0x20;
	return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function isLineEnd(octet: number | undefined): boolean {
	return octet === LF || octet === CR;
}

function isBlank(octet: number | undefined): boolean {
	return octet === 0x20 || octet === 0x09;
}

/** RFC 2045 §6.7; an `=` that starts no valid escape stays as it is. */
function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
	const out = Buffer.allocUnsafe(bytes.length);
	let length = 0;
	/** Behind the last line end, or behind what an escape gave: blanks before it stay. */
	let lineStart = 0;
	for (let i = 0; i < bytes.length; i++) {
		const octet = bytes[i] as number;
		if (octet !== EQUALS) {
			// Blanks at a line's end were added in transit (§6.7 rule 3).
			if (isLineEnd(octet)) while (length > lineStart && isBlank(out[length - 1])) length--;
			out[length++] = octet;
			if (octet === LF) lineStart = length;
			continue;
		}
		if (isLineEnd(bytes[i + 1])) {
			i += bytes[i + 1] === CR && bytes[i + 2] === LF ? 2 : 1;
			lineStart = length;
			continue;
		}
		const high = hexValue(bytes[i + 1]);
		const low = hexValue(bytes[i + 2]);
		if (high < 0 || low < 0) {
			out[length++] = octet;
			continue;
		}
		out[length++] = high * 16 + low;
		lineStart = length;
		i += 2;
	}
	return out.subarray(0, length);
}

/** Undoes a Content-Transfer-Encoding. An unknown one is taken as `binary` (RFC 2045 §6.4 would have it unread). */
export function decodeTransfer(bytes: Uint8Array, encoding: string | null): Uint8Array {
	if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes);
	if (encoding !== 'base64') return bytes;
	// Node's decoder passes over line ends and what is not in the alphabet, as RFC 2045 §6.8 asks.
	return Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), 'base64');
}
