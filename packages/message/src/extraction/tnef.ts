import type { NotReadReason } from '@straymail/contracts';
import { decodeText } from '../mime/charset.ts';
import { asBuffer } from '../mime/parse.ts';
import type { Budget } from './budget.ts';
import type { Extraction, ReadInner } from './extraction.ts';
import { type MapiProperties, readMapiProperties } from './mapi-properties.ts';

/** Attribute identifiers of MS-OXTNEF §2.1.3.2. */
const subject = 0x00018004;
const body = 0x0002800c;
const messageProperties = 0x00069003;
const attachmentStart = 0x00069002;
const attachmentTitle = 0x00018010;
const attachmentData = 0x0006800f;
const attachmentProperties = 0x00069005;

interface Attribute {
	readonly id: number;
	readonly data: Buffer;
}

/** Level (1 octet), identifier (4), length (4), data, checksum (2): MS-OXTNEF §2.1.3. */
function* attributes(bytes: Buffer): Generator<Attribute> {
	let at = 6;
	while (at + 9 <= bytes.length) {
		const length = bytes.readUInt32LE(at + 5);
		if (at + 9 + length > bytes.length) return;
		yield { id: bytes.readUInt32LE(at + 1), data: bytes.subarray(at + 9, at + 9 + length) };
		at += 9 + length + 2;
	}
}

interface TnefAttachment {
	name: string;
	content: Uint8Array;
}

const terminated = (data: Buffer) => decodeText(data, 'windows-1252').replace(/\0.*$/s, '');

function applyProperties(attachment: TnefAttachment, properties: MapiProperties): void {
	attachment.name = properties.longFileName ?? attachment.name;
	attachment.content = properties.attachmentData ?? attachment.content;
}

/** Reads `winmail.dat` (MS-OXTNEF): subject, body in whichever form it stands, and the attachments. */
export async function readTnef(
	source: Uint8Array,
	type: string,
	budget: Budget,
	inner: ReadInner,
): Promise<Extraction> {
	const attachments: TnefAttachment[] = [];
	const texts: string[] = [];
	let properties: MapiProperties = {};
	for (const { id, data } of attributes(asBuffer(source))) {
		const last = attachments.at(-1);
		if (id === subject) texts.push(`Subject: ${terminated(data)}`);
		else if (id === body) texts.push(terminated(data));
		else if (id === messageProperties) properties = readMapiProperties(data);
		else if (id === attachmentStart) attachments.push({ name: '', content: new Uint8Array() });
		else if (last === undefined) continue;
		else if (id === attachmentTitle) last.name = terminated(data);
		else if (id === attachmentData) last.content = data;
		else if (id === attachmentProperties) applyProperties(last, readMapiProperties(data));
	}
	const entries: TnefAttachment[] = [...bodies(properties), ...attachments];
	let notRead: NotReadReason | null = null;
	for (const { name, content } of entries) {
		budget.entry();
		const read = await inner({ fileName: name, claimedType: '', bytes: content });
		notRead ??= read.notRead;
		if (read.text !== '') texts.push(name === '' ? read.text : `${name}\n${read.text}`);
	}
	const names = attachments.map((attachment) => attachment.name);
	return { text: texts.filter((text) => text.trim() !== '').join('\n\n'), foundType: type, notRead, entries: names };
}

/** The body as RTF or HTML, read like an attachment without a name. */
function bodies(properties: MapiProperties): TnefAttachment[] {
	const content = properties.html ?? properties.rtf;
	return content === undefined ? [] : [{ name: '', content }];
}
