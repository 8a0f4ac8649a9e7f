import { inflateSync } from 'node:zlib';
import { decodeText } from '../mime/charset.ts';
import { asBuffer } from '../mime/parse.ts';
import { asCompoundFile, type CompoundStorage } from './compound-file.ts';

/** A file inside an office document of the old formats, or inside an OLE object of the new ones. */
export interface EmbeddedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const fileCap = 200;
const documentStreams = /^(?:WordDocument|Workbook|Book|PowerPoint Document)$/i;

/** Text up to a NUL, and the offset behind that. */
function terminated(bytes: Buffer, at: number): { text: string; next: number } {
	const end = bytes.indexOf(0, at);
	if (end < 0) return { text: '', next: bytes.length };
	return { text: decodeText(bytes.subarray(at, end), 'windows-1252'), next: end + 1 };
}

/**
 * Payload of the Packager: what people drag into a document. Label, file name, two numbers, temporary path, then the
 * file with its length; null when it does not fit.
 *
 * @param at offset of the label
 */
export function packagedFile(bytes: Buffer, at: number): EmbeddedFile | null {
	const label = terminated(bytes, at);
	const name = terminated(bytes, label.next);
	const path = name.next + 8;
	if (path > bytes.length || name.text === '') return null;
	const data = path + bytes.readUInt32LE(path - 4);
	if (data + 4 > bytes.length) return null;
	const length = bytes.readUInt32LE(data);
	if (data + 4 + length > bytes.length) return null;
	return { name: name.text.replace(/^.*[\\/]/s, ''), bytes: bytes.subarray(data + 4, data + 4 + length) };
}

/** `\x01Ole10Native` (MS-OLEDS §2.3.6): a length, then a package after two octets of flags, or something native. */
function nativeFile(stream: Uint8Array): EmbeddedFile | null {
	const bytes = asBuffer(stream);
	if (bytes.length < 8) return null;
	return packagedFile(bytes, 6) ?? { name: '', bytes: bytes.subarray(4) };
}

/** What one storage holds: a package, a file of another program, or a document of the old formats. */
function* filesOf(storage: CompoundStorage, isRoot: boolean): Generator<EmbeddedFile> {
	if (!isRoot && storage.streamNames.some((name) => documentStreams.test(name))) {
		yield { name: '', bytes: asCompoundFile(storage) };
		return;
	}
	const native = storage.stream('\x01Ole10Native');
	const file = native === null ? null : nativeFile(native);
	if (file !== null) yield file;
	for (const name of ['Package', 'EmbeddedOdf', 'CONTENTS']) {
		const content = storage.stream(name);
		if (content !== null && content.length > 0) yield { name: '', bytes: content };
	}
	for (const inner of storage.storages) yield* filesOf(inner, false);
}

/** Files embedded anywhere in a compound file, but for the document that it is itself. */
export function embeddedFiles(root: CompoundStorage): EmbeddedFile[] {
	const found: EmbeddedFile[] = [];
	for (const file of filesOf(root, true)) {
		if (file.bytes.length > 0) found.push(file);
		if (found.length >= fileCap) break;
	}
	return found;
}

/**
 * An OLE object of PowerPoint (`ExOleObjStg`, MS-PPT §2.10.34): deflated behind its length, or as it is.
 *
 * @param inflatable octets that it may inflate to; null when it does not fit or is no compound file
 */
export function powerPointObject(data: Buffer, compressed: boolean, inflatable: number): Uint8Array | null {
	try {
		const limit = { maxOutputLength: Math.max(1, inflatable) };
		const file = compressed ? inflateSync(data.subarray(4), limit) : data;
		return file.readUInt32BE(0) === 0xd0cf11e0 ? file : null;
	} catch {
		return null;
	}
}
