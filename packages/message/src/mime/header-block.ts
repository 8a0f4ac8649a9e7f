const LF = 0x0a;
const CR = 0x0d;

/** A field as it stands: unfolded, octets as Latin-1 characters, words not decoded. */
export interface RawHeaderField {
	readonly name: string;
	readonly value: string;
}

export interface HeaderBlock {
	readonly fields: readonly RawHeaderField[];
	/** Offset of the first octet of the body. */
	readonly bodyStart: number;
	/** True when fields were left out because of a limit. */
	readonly cut: boolean;
}

/**
 * Finds where the header ends: behind the first empty line (RFC 5322 §2.1), CRLF or bare LF alike.
 * A message without an empty line is all header.
 */
export function findBodyStart(bytes: Uint8Array, start = 0, end = bytes.length): number {
	let line = start;
	while (line < end) {
		const first = bytes[line];
		if (first === LF) return line + 1;
		if (first === CR && bytes[line + 1] === LF) return Math.min(line + 2, end);
		const lineEnd = bytes.indexOf(LF, line);
		if (lineEnd < 0 || lineEnd >= end) return end;
		line = lineEnd + 1;
	}
	return end;
}

/** Field name of RFC 5322 §2.2 with the blanks before the colon that the obsolete syntax allows. */
const fieldStart = /^([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:/;

/**
 * Reads the header block that starts at `start`. A line that is neither a field nor a continuation (an mbox
 * `From ` line, rubbish) is passed over.
 *
 * @param limits octets and fields that are looked at; the rest is left out and `cut` is true
 */
export function readHeaderBlock(
	bytes: Buffer,
	start: number,
	end: number,
	limits: { headerBytes: number; headerFields: number },
): HeaderBlock {
	const bodyStart = findBodyStart(bytes, start, end);
	const stop = Math.min(bodyStart, start + limits.headerBytes);
	const fields: { name: string; value: string }[] = [];
	let lines: string[] = [];
	let name = '';
	const close = () => {
		if (name !== '') fields.push({ name, value: lines.join('').trim() });
		name = '';
		lines = [];
	};
	for (const line of bytes.toString('latin1', start, stop).split('\n')) {
		const text = line.endsWith('\r') ? line.slice(0, -1) : line;
		if (text.startsWith(' ') || text.startsWith('\t')) {
			if (name !== '') lines.push(text);
			continue;
		}
		close();
		if (fields.length >= limits.headerFields) return { fields, bodyStart, cut: true };
		const match = fieldStart.exec(text);
		if (match?.[1] === undefined) continue;
		name = match[1];
		lines.push(text.slice(match[0].length));
	}
	close();
	return { fields, bodyStart, cut: stop < bodyStart };
}

/** First value of a field, or null; names compare without regard to case. */
export function firstValue(fields: readonly RawHeaderField[], name: string): string | null {
	const wanted = name.toLowerCase();
	for (const field of fields) {
		if (field.name.length === wanted.length && field.name.toLowerCase() === wanted) return field.value;
	}
	return null;
}
