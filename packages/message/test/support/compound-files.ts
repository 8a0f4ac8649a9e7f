import { burn } from '@kenjiuno/msgreader/lib/Burner.js';

/** Object types of MS-CFB §2.6.1. */
const storage = 1;
const stream = 2;
const root = 5;

type Tree = { readonly [name: string]: Buffer | Tree };

/** A compound file (MS-CFB) with the given storages and streams. */
export function compoundFile(tree: Tree): Buffer {
	const entries: Parameters<typeof burn>[0] = [];
	const add = (name: string, type: number, node: Buffer | Tree): number => {
		const index = entries.length;
		if (Buffer.isBuffer(node)) {
			entries.push({ name, type, length: node.length, binaryProvider: () => new Uint8Array(node) });
			return index;
		}
		const entry = { name, type, length: 0, children: [] as number[] };
		entries.push(entry);
		for (const [child, content] of Object.entries(node)) {
			entry.children.push(add(child, Buffer.isBuffer(content) ? stream : storage, content));
		}
		return index;
	};
	add('Root Entry', root, tree);
	return Buffer.from(burn(entries));
}

function record(type: number, ...contents: (Buffer | string)[]): Buffer {
	const data = Buffer.concat(
		contents.map((content) => (typeof content === 'string' ? Buffer.from(content, 'hex') : content)),
	);
	const head = Buffer.alloc(4);
	head.writeUInt16LE(type, 0);
	head.writeUInt16LE(data.length, 2);
	return Buffer.concat([head, data]);
}

function u16(...values: number[]): Buffer {
	return Buffer.from(Uint16Array.from(values).buffer);
}

function u32(...values: number[]): Buffer {
	return Buffer.from(Uint32Array.from(values).buffer);
}

const biffText = (text: string) => Buffer.concat([u16(text.length), Buffer.from([0]), Buffer.from(text, 'latin1')]);

/** An Excel 97 workbook (MS-XLS) with one shared text, split over a continuation, and a number beside it. */
export function xls(text: string, value: number): Buffer {
	const cut = Math.floor(text.length / 2);
	const first = Buffer.concat([u32(1, 1), biffText(text).subarray(0, 3 + cut)]);
	const double = Buffer.alloc(8);
	double.writeDoubleLE(value);
	const workbook = Buffer.concat([
		record(0x0809, u16(0x0600, 0x0005, 0, 0)),
		record(0x00fc, first),
		record(0x003c, Buffer.from([0]), Buffer.from(text.slice(cut), 'latin1')),
		record(0x000a),
		record(0x0809, u16(0x0600, 0x0010, 0, 0)),
		record(0x00fd, u16(0, 0, 0), u32(0)),
		record(0x0203, u16(0, 1, 0), double),
		record(0x000a),
	]);
	return compoundFile({ Workbook: workbook });
}

/** A Word 97 document (MS-DOC) of one piece of text. */
export function doc(text: string): Buffer {
	const at = 0x800;
	const document = Buffer.alloc(at + 4096);
	document.writeUInt16LE(0xa5ec, 0);
	document.writeUInt16LE(0x00c1, 2);
	document.writeUInt16LE(0x0200, 0x0a);
	document.writeUInt32LE(text.length, 0x4c);
	document.write(text, at, 'latin1');
	const pieces = Buffer.concat([u32(0, text.length), u16(0), u32(at * 2 + 0x40000000), u16(0)]);
	const clx = Buffer.concat([Buffer.from([2]), u32(pieces.length), pieces]);
	document.writeUInt32LE(0, 0x1a2);
	document.writeUInt32LE(clx.length, 0x1a6);
	return compoundFile({ WordDocument: document, '1Table': Buffer.concat([clx, Buffer.alloc(4096)]) });
}

const wide = (text: string) => Buffer.from(text, 'utf16le');

/** An Outlook item (MS-OXMSG) with a subject, a body and an attachment. */
export function msg(subject: string, body: string, attachment: { name: string; content: Buffer }): Buffer {
	return compoundFile({
		'__properties_version1.0': Buffer.alloc(32),
		'__substg1.0_0037001F': wide(subject),
		'__substg1.0_1000001F': wide(body),
		'__attach_version1.0_#00000000': {
			'__properties_version1.0': Buffer.alloc(8),
			'__substg1.0_3707001F': wide(attachment.name),
			'__substg1.0_37010102': attachment.content,
		},
	});
}

/** `winmail.dat` (MS-OXTNEF) with a subject, a body and an attachment. */
export function tnef(subject: string, body: string, attachment: { name: string; content: Buffer }): Buffer {
	const attribute = (level: number, id: number, data: Buffer) =>
		Buffer.concat([
			Buffer.from([level]),
			u32(id, data.length),
			data,
			u16(data.reduce((sum, octet) => sum + octet, 0) & 0xffff),
		]);
	return Buffer.concat([
		u32(0x223e9f78),
		u16(1),
		attribute(1, 0x00018004, Buffer.from(`${subject}\0`)),
		attribute(1, 0x0002800c, Buffer.from(`${body}\0`)),
		attribute(2, 0x00069002, Buffer.alloc(14)),
		attribute(2, 0x00018010, Buffer.from(`${attachment.name}\0`)),
		attribute(2, 0x0006800f, attachment.content),
	]);
}
