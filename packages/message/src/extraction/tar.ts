import type { NotReadReason } from '@straymail/contracts';
import { decodeText } from '../mime/charset.ts';
import { asBuffer } from '../mime/parse.ts';
import { type Budget, Unread } from './budget.ts';
import type { Extraction, ReadInner } from './extraction.ts';

const block = 512;
const regular = new Set(['0', '\0', '7']);
const longName = 'L';

const field = (bytes: Buffer, at: number, length: number): string =>
	decodeText(bytes.subarray(at, at + length), null).replace(/\0.*$/s, '');

/** Reads the files of a tar archive (POSIX.1-2001 ustar, GNU long names). Its entries are not packed: nothing inflates. */
export async function readTar(source: Uint8Array, budget: Budget, inner: ReadInner): Promise<Extraction> {
	const bytes = asBuffer(source);
	const texts: string[] = [];
	const names: string[] = [];
	let notRead: NotReadReason | null = null;
	let name: string | null = null;
	for (let at = 0; at + block <= bytes.length && bytes[at] !== 0; ) {
		const size = Number.parseInt(field(bytes, at + 124, 12).trim(), 8);
		if (Number.isNaN(size) || size < 0) throw new Unread('broken');
		const type = String.fromCharCode(bytes[at + 156] ?? 0);
		const content = bytes.subarray(at + block, at + block + size);
		const own = [field(bytes, at + 345, 155), field(bytes, at, 100)].filter((part) => part !== '').join('/');
		at += block + Math.ceil(size / block) * block;
		if (type === longName) {
			name = field(content, 0, content.length);
			continue;
		}
		const path: string = name ?? own;
		name = null;
		if (!regular.has(type)) continue;
		budget.entry();
		names.push(path);
		const read = await inner({ fileName: path.replace(/^.*\//s, ''), claimedType: '', bytes: content });
		notRead ??= content.length < size ? 'broken' : read.notRead;
		if (read.text !== '') texts.push(`${path}\n${read.text}`);
	}
	return { text: texts.join('\n\n'), foundType: 'application/x-tar', notRead, entries: names };
}
