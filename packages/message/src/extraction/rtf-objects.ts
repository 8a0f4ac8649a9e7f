import { asBuffer } from '../mime/parse.ts';
import { type EmbeddedFile, packagedFile } from './embedded-objects.ts';

const objectCap = 50;
const embedded = 2;

/** An ANSI string of MS-OLEDS §2.1.4: its length with the NUL, then its octets. */
function ansi(bytes: Buffer, at: number): { text: string; next: number } {
	const length = bytes.readUInt32LE(at);
	return { text: bytes.toString('latin1', at + 4, at + 4 + Math.max(0, length - 1)), next: at + 4 + length };
}

/** An `OLE1.0` object of MS-OLEDS §2.2.5: class, topic, item, then native data; null when it only links. */
function objectOf(bytes: Buffer): EmbeddedFile | null {
	try {
		if (bytes.readUInt32LE(4) !== embedded) return null;
		const kind = ansi(bytes, 8);
		const item = ansi(bytes, ansi(bytes, kind.next).next);
		const data = bytes.subarray(item.next + 4, item.next + 4 + bytes.readUInt32LE(item.next));
		return (kind.text === 'Package' ? packagedFile(data, 2) : null) ?? { name: '', bytes: data };
	} catch {
		// Cut before its data.
		return null;
	}
}

/** Files embedded in an RTF document (RTF 1.9.1, `\objdata`). */
export function rtfObjects(source: Uint8Array): EmbeddedFile[] {
	const bytes = asBuffer(source);
	const found: EmbeddedFile[] = [];
	let at = bytes.indexOf('\\objdata');
	while (at >= 0 && found.length < objectCap) {
		const end = bytes.indexOf('}', at);
		const hex = bytes.toString('latin1', at + 8, end < 0 ? bytes.length : end);
		const object = objectOf(Buffer.from(hex.replace(/[^0-9a-f]/gi, ''), 'hex'));
		if (object !== null && object.bytes.length > 0) found.push(object);
		at = end < 0 ? -1 : bytes.indexOf('\\objdata', end);
	}
	return found;
}
