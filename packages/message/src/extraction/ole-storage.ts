import { asBuffer } from '../mime/parse.ts';

/** Whether the directory names such a stream, as written or in capitals (MS-CFB §2.6.1: UTF-16LE, any case). */
function holds(bytes: Buffer, stream: string): boolean {
	return [stream, stream.toUpperCase()].some((name) => bytes.includes(Buffer.from(`${name}\0`, 'utf16le')));
}

export interface OleStorage {
	readonly type: string;
	readonly encrypted: boolean;
}

/**
 * What a compound file is, by the streams in its directory: an encrypted Office package (MS-OFFCRYPTO §2.3), a
 * document of the old formats, or an Outlook item (MS-OXMSG §2.2).
 */
export function identifyOleStorage(source: Uint8Array): OleStorage {
	const bytes = asBuffer(source);
	if (holds(bytes, 'EncryptedPackage')) return { type: 'application/x-ole-storage', encrypted: true };
	if (holds(bytes, '__properties_version1.0')) return { type: 'application/vnd.ms-outlook', encrypted: false };
	if (holds(bytes, 'WordDocument')) return { type: 'application/msword', encrypted: isEncryptedWord(bytes) };
	if (holds(bytes, 'Workbook') || holds(bytes, 'Book'))
		return { type: 'application/vnd.ms-excel', encrypted: isEncryptedExcel(bytes) };
	if (holds(bytes, 'PowerPoint Document')) {
		return { type: 'application/vnd.ms-powerpoint', encrypted: holds(bytes, 'EncryptedSummary') };
	}
	return { type: 'application/x-ole-storage', encrypted: false };
}

/** FIB (MS-DOC §2.5.2): `wIdent` 0xA5EC at a sector's start; bit 0x0100 of the flags at 10 is `fEncrypted`. */
function isEncryptedWord(bytes: Buffer): boolean {
	for (let at = 512; at + 12 <= bytes.length; at += 512) {
		if (bytes.readUInt16LE(at) === 0xa5ec) return (bytes.readUInt16LE(at + 10) & 0x0100) !== 0;
	}
	return false;
}

/** A FilePass record (MS-XLS §2.4.117, type 0x002F) follows the first BOF record at a sector's start. */
function isEncryptedExcel(bytes: Buffer): boolean {
	for (let at = 512; at + 8 <= bytes.length; at += 512) {
		if (bytes.readUInt16LE(at) !== 0x0809) continue;
		const next = at + 4 + bytes.readUInt16LE(at + 2);
		if (next + 4 > bytes.length) return false;
		const record = bytes.readUInt16LE(next);
		// WriteProtect (0x0086) may stand between the two.
		const after = record === 0x0086 ? next + 4 + bytes.readUInt16LE(next + 2) : next;
		return after + 2 <= bytes.length && bytes.readUInt16LE(after) === 0x002f;
	}
	return false;
}
