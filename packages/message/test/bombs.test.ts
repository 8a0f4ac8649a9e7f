import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readMessage } from '../src/index.ts';
import { extractor, header, mailWith, message } from './support/mail.ts';
import { fixture, flateImage, scannedPdf } from './support/pictures.ts';
import { zipArchive } from './support/zip-archive.ts';

afterAll(() => extractor.close());

const megabyte = 1024 * 1024;

/** Reads with a watch on time and on the memory of the whole process; gives the reasons. */
async function survive(raw: Buffer, milliseconds = 9000): Promise<(string | null)[]> {
	const before = process.memoryUsage.rss();
	let peak = before;
	const watch = setInterval(() => {
		peak = Math.max(peak, process.memoryUsage.rss());
	}, 20);
	const start = performance.now();
	const mail = await readMessage(raw, { extractor });
	clearInterval(watch);
	expect(performance.now() - start).toBeLessThan(milliseconds);
	expect((peak - before) / megabyte).toBeLessThan(1000);
	return mail.notRead.map(({ reason }) => reason);
}

const attached = (name: string, content: Buffer) => survive(mailWith('x', [{ name, content }]));

function pdfWith(objects: readonly Buffer[]): Buffer {
	const whole = objects.map((object, index) =>
		Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]),
	);
	return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...whole, Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF')]);
}
const stream = (dictionary: string, data: Buffer) =>
	Buffer.concat([
		Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
		data,
		Buffer.from('\nendstream'),
	]);
const catalog = Buffer.from('<< /Type /Catalog /Pages 2 0 R >>');
const pages = Buffer.from('<< /Type /Pages /Count 1 /Kids [3 0 R] >>');
const page = Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>');

describe('archives', () => {
	it('of one file that inflates a thousandfold', async () => {
		const bomb = zipArchive([{ name: 'a.txt', content: Buffer.alloc(80 * megabyte) }]);
		expect(await attached('a.zip', bomb)).toEqual(['inflates-too-much']);
	});

	it('in archives in archives, each level sixteen times', async () => {
		let inner = zipArchive([{ name: 'a.txt', content: Buffer.alloc(4 * megabyte) }]);
		for (let level = 0; level < 5; level++) {
			const same = inner;
			inner = zipArchive(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, content: same })));
		}
		const [reason] = await attached('a.zip', inner);
		expect(['inflates-too-much', 'too-deep', 'too-many-entries']).toContain(reason);
	});

	it('in gzip in gzip', async () => {
		expect(await attached('a.gz', gzipSync(gzipSync(Buffer.alloc(300 * megabyte))))).toEqual(['inflates-too-much']);
	});

	it('whose directory lies about the size', async () => {
		const bomb = zipArchive([{ name: 'a.txt', content: Buffer.alloc(80 * megabyte) }]);
		// Uncompressed size in the directory (APPNOTE 4.3.12).
		bomb.writeUInt32LE(10, bomb.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24);
		const [reason] = await attached('a.zip', bomb);
		expect(['inflates-too-much', 'broken']).toContain(reason);
	});
});

describe('structure', () => {
	it('of multiparts in multiparts', async () => {
		const open = Array.from(
			{ length: 5000 },
			(_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
		);
		const reasons = await survive(message(...header.slice(0, 5), `${open.join('')}\r\nx`));
		expect(reasons).toContain('too-deep');
	});

	it('of messages in messages', async () => {
		let inner = message(...header, '', 'The core.');
		for (let level = 0; level < 200; level++) {
			inner = Buffer.concat([message('Subject: x', 'MIME-Version: 1.0', 'Content-Type: message/rfc822', ''), inner]);
		}
		const [reason] = await survive(inner);
		expect(reason).toBe('too-deep');
	});

	it('of a hundred thousand parts', async () => {
		const parts = '--b\r\n\r\nx\r\n'.repeat(100_000);
		const reasons = await survive(message(...header, 'Content-Type: multipart/mixed; boundary=b', '', `${parts}--b--`));
		expect(reasons).toContain('too-many-parts');
	});

	it('of a header of many megabytes', async () => {
		const folded = Array.from({ length: 200_000 }, () => ` ${'y'.repeat(60)}\r\n`).join('');
		const reasons = await survive(message(`X-Long: x\r\n${folded}Subject: x`, '', 'z'));
		expect(reasons).toContain('headers-too-large');
	});
});

describe('PDF', () => {
	const zeros = Buffer.alloc(400 * megabyte, ' ');
	const bomb = deflateSync(zeros, { level: 1 });

	it('with a page that inflates to hundreds of megabytes', async () => {
		const file = pdfWith([catalog, pages, page, stream('/Filter /FlateDecode', bomb)]);
		const [reason] = await attached('a.pdf', file);
		expect(['timed-out', 'out-of-memory', 'broken', 'no-text', 'inflates-too-much']).toContain(reason);
	});

	it('with a page deflated twice', async () => {
		const twice = deflateSync(bomb);
		const file = pdfWith([catalog, pages, page, stream('/Filter [/FlateDecode /FlateDecode]', twice)]);
		const [reason] = await attached('a.pdf', file);
		expect(['timed-out', 'out-of-memory', 'broken', 'no-text', 'inflates-too-much']).toContain(reason);
	});

	it('with a stream of objects that inflates to hundreds of megabytes', async () => {
		const file = pdfWith([
			Buffer.from('<< /Type /Catalog /Pages 9 0 R >>'),
			stream('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', bomb),
			stream('/Type /XRef /Size 10 /W [1 2 1] /Index [9 1] /Root 1 0 R', Buffer.from([2, 0, 2, 0])),
		]);
		const [reason] = await attached('a.pdf', file);
		expect(['timed-out', 'out-of-memory', 'broken', 'no-text', 'inflates-too-much']).toContain(reason);
	});

	it('with an attached file that inflates to hundreds of megabytes', async () => {
		const file = pdfWith([
			Buffer.from('<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >> >>'),
			pages,
			Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
			Buffer.from('<< /Type /Filespec /F (a) /EF << /F 5 0 R >> >>'),
			stream('/Type /EmbeddedFile /Filter /FlateDecode', bomb),
		]);
		const [reason] = await attached('a.pdf', file);
		expect(['timed-out', 'out-of-memory', 'broken', 'inflates-too-much']).toContain(reason);
	});

	it('with pages that are their own parents', async () => {
		const round = Buffer.from('<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R 2 0 R] >>');
		const reasons = await attached('a.pdf', pdfWith([catalog, round]));
		expect(reasons).toHaveLength(1);
	});

	it('with a scan of a hundred thousand pixels a side', async () => {
		const { dictionary, data } = flateImage({ width: 10, height: 10, grey: Buffer.alloc(100) });
		const huge = dictionary.replace('/Width 10 /Height 10', '/Width 100000 /Height 100000');
		expect(await attached('a.pdf', scannedPdf([{ dictionary: huge, data }]))).toEqual(['no-text']);
	});
});

describe('pictures of a hundred thousand pixels a side', () => {
	const sides = (bytes: Buffer, write: (bytes: Buffer) => void) => {
		const copy = Buffer.from(bytes);
		write(copy);
		return copy;
	};
	const tiff = Buffer.from('49492a000800000002000001040001000000a086010001010400' + '01000000a086010000000000', 'hex');
	const jpeg = fixture('orders.jpg');
	const frame = jpeg.indexOf(Buffer.from('ffc0', 'hex'));
	it.each([
		['png', sides(fixture('orders.png'), (bytes) => bytes.fill('000186a0', 16, 24, 'hex'))],
		['gif', sides(fixture('orders.gif'), (bytes) => bytes.writeUInt32LE(0xffffffff, 6))],
		['jpg', sides(jpeg, (bytes) => bytes.writeUInt32BE(0xffffffff, frame + 5))],
		[
			'bmp',
			sides(Buffer.alloc(60), (bytes) => {
				bytes.write('BM');
				bytes.writeUInt32LE(40, 14);
				bytes.writeInt32LE(100_000, 18);
				bytes.writeInt32LE(100_000, 22);
			}),
		],
		['webp', Buffer.from('524946462000000057454250565038580a00000000000000ff8601ff8601', 'hex')],
		['tif', tiff],
	])('%s', async (type, content) => {
		expect(await attached(`a.${type}`, content)).toEqual(['too-large']);
	});
});

describe('entities of XML', () => {
	const laughs = Array.from({ length: 12 }, (_, at) =>
		at === 0 ? '<!ENTITY e0 "laugh out loud">' : `<!ENTITY e${at} "${`&e${at - 1};`.repeat(10)}">`,
	).join('');
	const outside = '<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY far SYSTEM "http://127.0.0.1:9/x">';
	const doctype = `<!DOCTYPE x [${laughs}${outside}]>`;
	const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
	const withEntities = `<?xml version="1.0"?>${doctype}<w:document xmlns:w="${w}"><w:body><w:p><w:r><w:t>Words &e11; &out; &far;</w:t></w:r></w:p></w:body></w:document>`;

	it('in a Word document are not followed', async () => {
		const archive = zipArchive([
			{ name: '[Content_Types].xml', content: '<Types/>' },
			{ name: 'word/document.xml', content: withEntities },
		]);
		const start = performance.now();
		const { text } = await extractor.extract({ fileName: 'a.docx', claimedType: '', bytes: archive });
		expect(performance.now() - start).toBeLessThan(5000);
		expect(text.length).toBeLessThan(100_000);
		expect(text).not.toMatch(/laugh out loud.*laugh out loud/s);
	});

	it('in a drawing are not followed', async () => {
		const svg = Buffer.from(
			`<?xml version="1.0"?>${doctype}<svg xmlns="http://www.w3.org/2000/svg"><text>Words &e11; &out;</text></svg>`,
		);
		const { text } = await extractor.extract({ fileName: 'a.svg', claimedType: 'image/svg+xml', bytes: svg });
		expect(text).toContain('Words &e11; &out;');
		expect(text.length).toBeLessThan(svg.length + 10);
	});
});
