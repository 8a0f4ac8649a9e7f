import { asBuffer } from '../mime/parse.ts';

/** AES-256 with SHA-256 among the coders of a 7z archive (its own documentation, Methods.txt). */
const sevenZipAes = Buffer.from('06f10701', 'hex');

/** The header of a 7z archive stands at its end and names the coders, unless it is itself packed. */
function isEncrypted7z(bytes: Buffer): boolean {
	if (bytes.length < 32) return false;
	const offset = 32 + Number(bytes.readBigUInt64LE(12));
	const length = Number(bytes.readBigUInt64LE(20));
	return bytes.subarray(offset, Math.min(offset + length, offset + 1024 * 1024)).includes(sevenZipAes);
}

/** A number of RAR 5: seven bits an octet, the lowest first. */
function variable(bytes: Buffer, at: number): { value: number; next: number } {
	let value = 0;
	for (let i = 0; i < 7; i++) {
		const octet = bytes[at + i];
		if (octet === undefined) break;
		value += (octet & 0x7f) * 2 ** (7 * i);
		if (octet < 0x80) return { value, next: at + i + 1 };
	}
	return { value, next: bytes.length };
}

const encryptionHeader = 4;
const fileHeader = 2;
const encryptionRecord = 1;
const headerCap = 1000;

/** Headers of RAR 5 (RAR 5.0 archive format): an encryption header, or a file header with an encryption record. */
function isEncryptedRar5(bytes: Buffer): boolean {
	let at = 8;
	for (let count = 0; count < headerCap && at + 7 < bytes.length; count++) {
		const size = variable(bytes, at + 4);
		const type = variable(bytes, size.next);
		if (type.value === encryptionHeader) return true;
		const flags = variable(bytes, type.next);
		const extra = flags.value & 1 ? variable(bytes, flags.next) : { value: 0, next: flags.next };
		const data = flags.value & 2 ? variable(bytes, extra.next) : { value: 0, next: extra.next };
		const end = size.next + size.value;
		if (type.value === fileHeader && extra.value > 0 && hasRecord(bytes, end - extra.value, end)) return true;
		if (size.value === 0) return false;
		at = end + data.value;
	}
	return false;
}

function hasRecord(bytes: Buffer, from: number, end: number): boolean {
	let at = from;
	while (at > 0 && at < end) {
		const size = variable(bytes, at);
		if (variable(bytes, size.next).value === encryptionRecord) return true;
		if (size.value === 0) return false;
		at = size.next + size.value;
	}
	return false;
}

/** Blocks of RAR 1.5 to 4: encrypted headers (0x0080 of the archive's), or an encrypted file (0x04 of its own). */
function isEncryptedRar4(bytes: Buffer): boolean {
	let at = 7;
	for (let count = 0; count < headerCap && at + 11 <= bytes.length; count++) {
		const type = bytes[at + 2];
		const flags = bytes.readUInt16LE(at + 3);
		if (type === 0x73 && flags & 0x0080) return true;
		if (type === 0x74 && flags & 0x04) return true;
		const size = bytes.readUInt16LE(at + 5);
		const data = flags & 0x8000 || type === 0x74 ? bytes.readUInt32LE(at + 7) : 0;
		if (size === 0) return false;
		at += size + data;
	}
	return false;
}

/** Whether an archive that is not unpacked here says that it is encrypted. */
export function isEncryptedArchive(source: Uint8Array, type: string): boolean {
	const bytes = asBuffer(source);
	if (type === 'application/x-7z-compressed') return isEncrypted7z(bytes);
	if (type !== 'application/vnd.rar') return false;
	return bytes[6] === 1 ? isEncryptedRar5(bytes) : isEncryptedRar4(bytes);
}
