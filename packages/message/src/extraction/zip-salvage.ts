import { inflateRawSync } from 'node:zlib';
import { decodeText } from '../mime/charset.ts';
import { asBuffer } from '../mime/parse.ts';
import { type Budget, Unread } from './budget.ts';
import type { EmbeddedFile } from './embedded-objects.ts';

const localHeader = Buffer.from('504b0304', 'hex');
const headerLength = 30;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;
const descriptorFlag = 8;

/** Files of an archive without a usable directory. */
export interface Salvaged {
	readonly files: readonly EmbeddedFile[];
	/** True when an entry says that it is encrypted. */
	readonly encrypted: boolean;
}

/** What the entry's octets hold; a stream that is cut gives what came before. */
function unpacked(data: Buffer, method: number, budget: Budget): Buffer | null {
	if (method === stored) return data;
	if (method !== deflated) return null;
	try {
		// Octets behind the stream's end are left alone; sync flush lets a cut stream give what it has.
		const inflated = inflateRawSync(data, { maxOutputLength: Math.max(1, budget.inflatable), finishFlush: 2 });
		budget.inflate(inflated.length);
		budget.checkRatio(inflated.length, data.length);
		return inflated;
	} catch (error) {
		if (error instanceof Unread) throw error;
		if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new Unread('inflates-too-much');
		return null;
	}
}

/**
 * Files of a ZIP archive by the headers before each of them (APPNOTE 4.3.7), where the directory behind them is cut off
 * or wrong.
 *
 * @throws Unread past the budget
 */
export function salvageZip(source: Uint8Array, budget: Budget): Salvaged {
	const bytes = asBuffer(source);
	const files: EmbeddedFile[] = [];
	let encrypted = false;
	let at = bytes.indexOf(localHeader);
	while (at >= 0 && at + headerLength <= bytes.length && files.length < budget.limits.entries) {
		const flags = bytes.readUInt16LE(at + 6);
		const nameLength = bytes.readUInt16LE(at + 26);
		const start = at + headerLength + nameLength + bytes.readUInt16LE(at + 28);
		const next = bytes.indexOf(localHeader, Math.min(start, bytes.length));
		const known = flags & descriptorFlag ? 0 : bytes.readUInt32LE(at + 18);
		const end = known > 0 ? start + known : next < 0 ? bytes.length : next;
		const name = decodeText(bytes.subarray(at + headerLength, at + headerLength + nameLength), null);
		if (flags & encryptedFlag) encrypted = true;
		else if (!name.endsWith('/')) {
			const content = unpacked(bytes.subarray(start, end), bytes.readUInt16LE(at + 8), budget);
			if (content !== null && content.length > 0) files.push({ name, bytes: content });
		}
		at = known > 0 ? bytes.indexOf(localHeader, Math.min(end, bytes.length)) : next;
	}
	return { files, encrypted };
}
