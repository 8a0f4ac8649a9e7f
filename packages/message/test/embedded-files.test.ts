import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compoundFile, doc, xls } from './support/compound-files.ts';
import { docx } from './support/documents.ts';
import { extractor } from './support/mail.ts';
import { tar } from './support/tar-archive.ts';

afterAll(() => extractor.close());

const extract = (fileName: string, content: Buffer, claimedType = 'application/octet-stream') =>
	extractor.extract({ fileName, claimedType, bytes: content });

const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
const wide = (text: string) => Buffer.from(text, 'utf16le');

/** A record of MS-PPT §2.3.1. */
const record = (type: number, data: Buffer, version = 0) => Buffer.concat([u16(version, type), u32(data.length), data]);
const container = (type: number, ...inner: Buffer[]) => record(type, Buffer.concat(inner), 0x0f);

function ppt(...extra: Buffer[]): Buffer {
	const slide = container(
		0x03ee,
		record(0x0fa0, wide('Deployment plan\rPhase two')),
		record(0x0fa8, Buffer.from('Caf\xe9 Bamako', 'latin1')),
		record(0x0fba, wide('___PPT10')),
		record(0x0fa0, wide('Deployment plan\rPhase two')),
	);
	return compoundFile({
		'PowerPoint Document': container(0x03e8, slide, ...extra),
		'Current User': Buffer.alloc(40),
	});
}

/** `\x01Ole10Native` as the Packager writes it. */
function packaged(name: string, content: Buffer): Buffer {
	const path = Buffer.from(`C:\\temp\\${name}\0`);
	const body = Buffer.concat([
		u16(2),
		Buffer.from(`${name}\0C:\\Users\\x\\${name}\0`),
		u16(0, 3),
		u32(path.length),
		path,
		u32(content.length),
		content,
	]);
	return Buffer.concat([u32(body.length), body]);
}

const note = Buffer.from('Words inside the note.');

describe('formats of old', () => {
	it('PowerPoint 97: each text once, in order', async () => {
		const { text, foundType, notRead } = await extract('plan.ppt', ppt());
		expect(text).toBe('Deployment plan\nPhase two\nCafé Bamako');
		expect({ foundType, notRead }).toEqual({ foundType: 'application/vnd.ms-powerpoint', notRead: null });
	});

	it('PowerPoint 97 with a workbook embedded, deflated', async () => {
		const workbook = xls('Crew list of the flight', 7);
		const object = record(0x1011, Buffer.concat([u32(workbook.length), deflateSync(workbook)]), 0x10);
		expect((await extract('plan.ppt', ppt(object))).text).toContain('Crew list of the flight\t7');
	});

	it('Word 6, with field instructions left out', async () => {
		const text = 'Dear Sir,\r\x13 HYPERLINK "x" \x14See page 7\x15 and sign.';
		const document = Buffer.alloc(0x400 + 4096);
		document.writeUInt16LE(0xa5dc, 0);
		document.writeUInt32LE(0x400, 0x18);
		document.writeUInt32LE(0x400 + text.length, 0x1c);
		document.write(text, 0x400, 'latin1');
		const { text: read, foundType } = await extract('old.doc', compoundFile({ WordDocument: document }));
		expect({ read, foundType }).toEqual({
			read: 'Dear Sir,\nSee page 7 and sign.',
			foundType: 'application/msword',
		});
	});

	it('Excel 4, which is no compound file', async () => {
		const cell = (type: number, ...data: Buffer[]) => {
			const whole = Buffer.concat(data);
			return Buffer.concat([u16(type, whole.length), whole]);
		};
		const sheet = Buffer.concat([
			cell(0x0409, u16(0, 0x10, 0)),
			cell(0x0204, u16(0, 0, 0, 4), Buffer.from('Born')),
			cell(0x027e, u16(0, 1, 0), u32((1980 << 2) | 2)),
			cell(0x000a),
		]);
		const { text, foundType } = await extract('old.xls', sheet);
		expect({ text, foundType }).toEqual({ text: 'Born\t1980', foundType: 'application/vnd.ms-excel' });
	});

	it('tar, and tar in gzip, with long names', async () => {
		const archive = tar([
			{ name: 'a/notes.txt', content: note },
			{ name: `${'long/'.repeat(30)}last.txt`, content: Buffer.from('At the end.') },
		]);
		for (const [name, bytes] of [
			['a.tar', archive],
			['a.tgz', gzipSync(archive)],
		] as const) {
			const { text, notRead } = await extract(name, bytes);
			expect(text).toContain('a/notes.txt\nWords inside the note.');
			expect(text).toContain('last.txt\nAt the end.');
			expect(notRead).toBeNull();
		}
	});

	it('a cut tar says so and keeps what it had', async () => {
		const archive = tar([{ name: 'a.txt', content: Buffer.alloc(2000, 'word ') }]).subarray(0, 1500);
		const { text, notRead } = await extract('a.tar', archive);
		expect(text).toContain('word word');
		expect(notRead).toBe('broken');
	});
});

describe('files in documents', () => {
	it('dragged into a Word document of today', async () => {
		const object = compoundFile({ '\x01Ole10Native': packaged('note.txt', note) });
		const { text, notRead } = await extract(
			'a.docx',
			docx(['Main'], [{ name: 'word/embeddings/oleObject1.bin', content: object }]),
		);
		expect(text).toContain('note.txt\nWords inside the note.');
		expect(notRead).toBeNull();
	});

	it('as a document of the old formats inside a workbook', async () => {
		const inner = { WordDocument: Buffer.alloc(0), '1Table': Buffer.alloc(0) };
		const word = doc('Words of the letter');
		expect((await extract('letter.doc', word)).text).toContain('Words of the letter');
		const outer = compoundFile({
			Workbook: Buffer.concat([u16(0x0809, 4, 0x0600, 5), u16(0x000a, 0)]),
			MBD001: { CONTENTS: word },
			MBD002: inner,
		});
		const { text, foundType } = await extract('book.xls', outer);
		expect(foundType).toBe('application/vnd.ms-excel');
		expect(text).toContain('Words of the letter');
	});

	it('in RTF', async () => {
		const ansi = (text: string) => Buffer.concat([u32(text.length + 1), Buffer.from(`${text}\0`)]);
		const data = packaged('note.txt', note).subarray(4);
		const object = Buffer.concat([u32(0x0501, 2), ansi('Package'), u32(0, 0), u32(data.length), data]);
		const rtf = `{\\rtf1 Main text{\\object\\objemb{\\*\\objdata ${object.toString('hex').replace(/.{64}/g, '$&\n')}}}}`;
		const { text, entries } = await extract('a.rtf', Buffer.from(rtf));
		expect(text).toContain('Main text');
		expect(text).toContain('note.txt\nWords inside the note.');
		expect(entries).toEqual(['note.txt']);
	});

	it('attached to a PDF', async () => {
		const objects = [
			'<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(note.txt) 4 0 R] >> >> >>',
			'<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
			'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
			'<< /Type /Filespec /F (note.txt) /UF (note.txt) /EF << /F 5 0 R >> >>',
			`<< /Type /EmbeddedFile /Length ${note.length} >>\nstream\n${note}\nendstream`,
		];
		const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
		const { text, entries } = await extract('a.pdf', Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF`));
		expect(text).toContain('note.txt\nWords inside the note.');
		expect(entries).toEqual(['note.txt']);
	});
});

describe('encrypted files are named as such', () => {
	const sevenZip = Buffer.concat([
		Buffer.from('377abcaf271c0004', 'hex'),
		u32(0, 0, 0, 40, 0, 0),
		Buffer.from('17062406f1070100'.padEnd(80, '0'), 'hex'),
	]);
	const rar5 = Buffer.from('526172211a070100', 'hex');
	it.each([
		['7z', 'a.7z', sevenZip, 'encrypted'],
		[
			'RAR 5, headers and all',
			'a.rar',
			Buffer.concat([rar5, Buffer.from('00000000210400000000000000', 'hex')]),
			'encrypted',
		],
		['RAR 5, a file', 'a.rar', Buffer.concat([rar5, Buffer.from('0000000008020103aabb020100', 'hex')]), 'encrypted'],
		[
			'RAR 4, headers and all',
			'a.rar',
			Buffer.from(`526172211a07000000738000${'0d00'.padEnd(20, '0')}`, 'hex'),
			'encrypted',
		],
		[
			'RAR 4, a file',
			'a.rar',
			Buffer.from(`526172211a0700${'00007300000d00'}${'00'.repeat(6)}${'000074048020000000000000'}`, 'hex'),
			'encrypted',
		],
		['RAR that is open', 'a.rar', Buffer.concat([rar5, Buffer.alloc(20)]), 'unsupported-type'],
		[
			'PowerPoint 97',
			'a.ppt',
			compoundFile({
				'PowerPoint Document': Buffer.alloc(8),
				'Current User': Buffer.concat([Buffer.alloc(12), u32(0xf3d1c4df), Buffer.alloc(8)]),
			}),
			'encrypted',
		],
		['binary OpenPGP, to a key', 'a.gpg', Buffer.from('8501020300112233445566778899', 'hex'), 'pgp-encrypted'],
		[
			'binary OpenPGP, under a passphrase',
			'a.pgp',
			Buffer.from('c30d04070302aabbccddeeff00112233', 'hex'),
			'pgp-encrypted',
		],
		[
			'S/MIME with authentication',
			'smime.p7m',
			Buffer.from('3080060b2a864886f70d0109100117a080', 'hex'),
			'smime-encrypted',
		],
	])('%s', async (_, name, content, reason) => {
		expect((await extract(name, content)).notRead).toBe(reason);
	});

	it('and a detached binary signature is nothing to read', async () => {
		const signature = Buffer.from('c23304000100112233', 'hex');
		expect(await extract('a.sig', signature)).toMatchObject({ foundType: 'application/pgp-signature', notRead: null });
	});
});
