import { asBuffer } from '../mime/parse.ts';
import type { CompoundStorage } from './compound-file.ts';

export interface OleStorage {
	readonly type: string;
	readonly encrypted: boolean;
}

/**
 * What a compound file is, by the streams of its root: an encrypted Office package (MS-OFFCRYPTO §2.3), a document of
 * the old formats, or an Outlook item (MS-OXMSG §2.2).
 */
export function identifyOleStorage(root: CompoundStorage): OleStorage {
	const names = new Set(root.streamNames.map((name) => name.toLowerCase()));
	const stream = (name: string) => asBuffer(root.stream(name) ?? new Uint8Array());
	if (names.has('encryptedpackage')) return { type: 'application/x-ole-storage', encrypted: true };
	if (names.has('__properties_version1.0')) return { type: 'application/vnd.ms-outlook', encrypted: false };
	if (names.has('worddocument'))
		return { type: 'application/msword', encrypted: isEncryptedWord(stream('WordDocument')) };
	if (names.has('workbook') || names.has('book')) {
		const workbook = stream(names.has('workbook') ? 'Workbook' : 'Book');
		return { type: 'application/vnd.ms-excel', encrypted: isEncryptedExcel(workbook) };
	}
	if (names.has('powerpoint document')) {
		const encrypted = names.has('encryptedsummary') || isEncryptedPowerPoint(stream('Current User'));
		return { type: 'application/vnd.ms-powerpoint', encrypted };
	}
	return { type: 'application/x-ole-storage', encrypted: false };
}

/** FIB (MS-DOC §2.5.2): bit 0x0100 of the flags at 10 is `fEncrypted`. */
function isEncryptedWord(document: Buffer): boolean {
	return document.length >= 12 && (document.readUInt16LE(10) & 0x0100) !== 0;
}

/** A FilePass record (MS-XLS §2.4.117, type 0x002F) follows the first BOF record. */
function isEncryptedExcel(workbook: Buffer): boolean {
	if (workbook.length < 8) return false;
	const next = 4 + workbook.readUInt16LE(2);
	if (next + 4 > workbook.length) return false;
	// WriteProtect (0x0086) may stand between the two.
	const after = workbook.readUInt16LE(next) === 0x0086 ? next + 4 + workbook.readUInt16LE(next + 2) : next;
	return after + 2 <= workbook.length && workbook.readUInt16LE(after) === 0x002f;
}

/** `headerToken` of an encrypted presentation (MS-PPT §2.3.2). */
function isEncryptedPowerPoint(currentUser: Buffer): boolean {
	return currentUser.length >= 16 && currentUser.readUInt32LE(12) === 0xf3d1c4df;
}
