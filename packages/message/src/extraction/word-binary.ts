import { decodeText } from '../mime/charset.ts';
import { asBuffer } from '../mime/parse.ts';
import type { CompoundStorage } from './compound-file.ts';

/** First word of the file information block: Word 97 and later, Word 6 and 95. */
const word97 = 0xa5ec;
const word6 = 0xa5dc;
const complex = 0x0004;
const table1 = 0x0200;
/** Offsets in the FIB of `fcClx` and `lcbClx` (MS-DOC §2.5.6). */
const clxAt = 0x01a2;
const characterCap = 4_000_000;

/** Field instructions between 0x13 and 0x14 are not shown; their results, up to 0x15, are. */
function shown(text: string): string {
	let depth = 0;
	let result = '';
	for (const character of text) {
		if (character === '\x13') depth++;
		else if (character === '\x14' || character === '\x15') depth = Math.max(0, depth - (character === '\x14' ? 1 : 0));
		else if (depth === 0) result += character;
	}
	return result
		.replace(/[\r\v\f]/g, '\n')
		.replaceAll('\x07', '\t')
		.replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''));
}

/** Texts of the piece table (MS-DOC §2.9.38): pieces in UTF-16, or in one octet a character. */
function pieces(document: Buffer, clx: Buffer): string {
	let at = 0;
	while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
	if (clx[at] !== 2) return '';
	const table = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
	const count = Math.floor((table.length - 4) / 12);
	let text = '';
	for (let piece = 0; piece < count && text.length < characterCap; piece++) {
		const length = table.readUInt32LE(piece * 4 + 4) - table.readUInt32LE(piece * 4);
		const place = table.readUInt32LE((count + 1) * 4 + piece * 8 + 2);
		if (length <= 0 || length > document.length) continue;
		const start = place & 0x3fffffff;
		text +=
			place & 0x40000000
				? decodeText(document.subarray(start >> 1, (start >> 1) + length), 'windows-1252')
				: document.subarray(start, start + length * 2).toString('utf16le');
	}
	return text;
}

/**
 * Text of a Word document where the library gives up: Word 6 and 95, and tables that it does not follow.
 *
 * @returns an empty text when there is none that can be followed
 */
export function readWordBinary(file: CompoundStorage): string {
	const stream = file.stream('WordDocument');
	if (stream === null || stream.length < clxAt + 8) return '';
	const document = asBuffer(stream);
	const flags = document.readUInt16LE(0x0a);
	try {
		if (document.readUInt16LE(0) === word6) {
			const start = document.readUInt32LE(0x18);
			const end = document.readUInt32LE(0x1c);
			return flags & complex ? '' : shown(decodeText(document.subarray(start, end), 'windows-1252'));
		}
		const table = file.stream(flags & table1 ? '1Table' : '0Table');
		if (document.readUInt16LE(0) !== word97 || table === null) return '';
		const clx = document.readUInt32LE(clxAt);
		return shown(pieces(document, asBuffer(table).subarray(clx, clx + document.readUInt32LE(clxAt + 4))));
	} catch {
		// A table that reaches past its end.
		return '';
	}
}
