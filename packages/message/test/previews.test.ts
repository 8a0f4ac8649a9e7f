import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createPreviewer, type PreviewAnswer } from '../src/index.ts';
import { docx, xlsx } from './support/documents.ts';
import { type Attached, header, mailWith, message } from './support/mail.ts';
import { fixture } from './support/pictures.ts';

const previewer = createPreviewer();
afterAll(() => previewer.close());

const previewOf = async (attached: Attached) => {
	const answer = await previewer.preview({ type: 'attachment', raw: mailWith('x', [attached]), index: 0 });
	if (answer === null || typeof answer === 'string' || answer.type !== 'attachment') throw new Error(String(answer));
	return answer.preview;
};

const chunk = (type: string, data: Uint8Array): Buffer => {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};
/** A PNG of 8 bits of grey with these image data, whatever its header says. */
const png = (width: number, height: number, pixels: Uint8Array, more: readonly Buffer[] = []): Buffer => {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head[8] = 8;
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk('IHDR', head),
		...more,
		chunk('IDAT', deflateSync(pixels)),
		chunk('IEND', Buffer.alloc(0)),
	]);
};
const small = png(2, 2, Buffer.from([0, 0, 255, 0, 255, 0]));
const megabyte = 1024 * 1024;

const pdf = (pages: number, box = '0 0 612 792') => {
	const kids = Array.from({ length: pages }, (_, at) => `${3 + at} 0 R`).join(' ');
	const page = `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] >>`;
	const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`];
	for (let at = 0; at < pages; at++) objects.push(page);
	const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
	return `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF`;
};

describe('a preview of', () => {
	it.each(['orders.png', 'orders.gif', 'orders.webp'])('%s is written anew as PNG', async (name) => {
		const preview = await previewOf({ name, content: fixture(name) });
		if (preview.type !== 'pictures') throw new Error(preview.type);
		const written = Buffer.from(preview.pictures[0]?.data ?? '', 'base64');
		expect(written.subarray(1, 4).toString()).toBe('PNG');
		expect(written.equals(fixture(name))).toBe(false);
		expect(preview.pictures[0]).toMatchObject({ mediaType: 'image/png', width: 640, height: 228 });
	});

	it('a photograph carries nothing over but its pixels', async () => {
		const original = fixture('photograph.jpg');
		const note = Buffer.from('GPS of a barracks');
		const marked = Buffer.concat([
			original.subarray(0, 2),
			Buffer.from([0xff, 0xfe, 0, note.length + 2]),
			note,
			original.subarray(2),
		]);
		const preview = await previewOf({ name: 'a.jpg', content: marked });
		if (preview.type !== 'pictures') throw new Error(preview.type);
		expect(preview.pictures[0]?.mediaType).toBe('image/jpeg');
		expect(Buffer.from(preview.pictures[0]?.data ?? '', 'base64').includes('barracks')).toBe(false);
	});

	it('a PDF shows its first ten pages and says how many there are', async () => {
		const preview = await previewOf({ name: 'a.pdf', content: pdf(13) });
		if (preview.type !== 'pictures') throw new Error(JSON.stringify(preview));
		expect(preview.pages).toBe(13);
		expect(preview.pictures).toHaveLength(10);
		expect(preview.pictures[0]).toMatchObject({ width: 979, height: 1267 });
	});

	it('a workbook and a CSV file are tables', async () => {
		expect(await previewOf({ name: 'crew.xlsx', content: xlsx(['Name', 'Ada']) })).toEqual({
			type: 'table',
			sheets: [{ name: 'Crew', rows: [['Name'], ['Ada']], cut: false }],
		});
		expect(await previewOf({ name: 'crew.csv', content: '\ufeffName;Note\nAda;"a; b"\n\nBob' })).toEqual({
			type: 'table',
			sheets: [{ name: '', rows: [['Name', 'Note'], ['Ada', 'a; b'], ['Bob']], cut: false }],
		});
		const long = await previewOf({ name: 'a.csv', content: 'a,b\n'.repeat(600) });
		expect(long).toMatchObject({ type: 'table', sheets: [{ cut: true }] });
	});

	it('text, code and documents are text', async () => {
		expect(await previewOf({ name: 'a.txt', content: 'one\ntwo' })).toEqual({
			type: 'text',
			text: 'one\ntwo',
			cut: false,
		});
		expect(await previewOf({ name: 'a.docx', content: docx(['Hello']) })).toMatchObject({
			type: 'text',
			text: 'Hello',
		});
		// A page is read and never shown as one.
		expect(await previewOf({ name: 'a.html', content: '<html><p>Hello<script>x</script>' })).toMatchObject({
			type: 'text',
			text: 'Hello',
		});
	});

	it.each([
		['a program', { name: 'a.exe', content: 'MZ\0\0' }, 'no-preview'],
		[
			'a drawing that may hold scripts',
			{ name: 'a.svg', type: 'image/svg+xml', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
			null,
		],
		['nothing', { name: 'a.txt', content: '' }, 'no-text'],
		['a picture cut short', { name: 'a.png', content: small.subarray(0, 40) }, 'broken'],
		['a PDF that is none', { name: 'a.pdf', content: '%PDF-1.4 and nothing more' }, 'broken'],
	])('%s is none', async (_what, attached, reason) => {
		const preview = await previewOf(attached);
		if (reason === null) expect(preview.type).not.toBe('pictures');
		else expect(preview).toMatchObject({ type: 'none', reason });
	});

	it('no such part is none at all', async () => {
		expect(await previewer.preview({ type: 'attachment', raw: mailWith('x', []), index: 0 })).toBeNull();
		expect(await previewer.preview({ type: 'html', raw: mailWith('x', []) })).toBeNull();
	});
});

describe('a picture made to burst', () => {
	it('by sides of 60,000 pixels is refused by its header, and says its size', async () => {
		const bomb = png(60_000, 60_000, Buffer.alloc(100));
		expect(await previewOf({ name: 'a.png', content: bomb })).toEqual({
			type: 'none',
			reason: 'too-large',
			size: { width: 60_000, height: 60_000 },
		});
	});

	it.each([
		['by image data a thousand times what its sides need', png(2, 2, Buffer.alloc(300 * megabyte))],
		[
			'by a packed text',
			png(2, 2, Buffer.from([0, 0, 255, 0, 255, 0]), [
				chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(300 * megabyte))])),
			]),
		],
		[
			'by a packed colour profile',
			png(2, 2, Buffer.from([0, 0, 255, 0, 255, 0]), [
				chunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(300 * megabyte))])),
			]),
		],
	])('%s costs neither time nor memory', async (_how, content) => {
		const before = process.memoryUsage.rss();
		const started = performance.now();
		const preview = await previewOf({ name: 'a.png', content });
		expect(['pictures', 'none']).toContain(preview.type);
		if (preview.type === 'pictures') expect(preview.pictures[0]).toMatchObject({ width: 2, height: 2 });
		expect(performance.now() - started).toBeLessThan(8000);
		expect((process.memoryUsage.rss() - before) / megabyte).toBeLessThan(800);
	});

	it('by a page of a PDF as large as a field is drawn no larger than it is shown', async () => {
		const preview = await previewOf({ name: 'a.pdf', content: pdf(1, '0 0 1000000 1000000') });
		if (preview.type !== 'pictures') return expect(preview).toMatchObject({ type: 'none' });
		expect(preview.pictures[0]?.width).toBeLessThanOrEqual(1600);
	});

	it('by a loop is ended, and the next is shown', async () => {
		const stuck = createPreviewer({
			limits: { time: 300 },
			script: new URL('data:text/javascript,setInterval(()=>{},1000)'),
		});
		for (let time = 0; time < 2; time++)
			expect(await stuck.preview({ type: 'html', raw: mailWith('x', []) })).toBe('timed-out');
		await stuck.close();
		expect(await previewOf({ name: 'a.png', content: small })).toMatchObject({ type: 'pictures' });
	});
});

describe('HTML of a message', () => {
	const related = (html: string, picture: Buffer, id = '<logo@a.example>') =>
		message(
			...header,
			'Content-Type: multipart/related; boundary=edge',
			'',
			'--edge',
			'Content-Type: text/html; charset=utf-8',
			'',
			html,
			'--edge',
			'Content-Type: image/png',
			`Content-ID: ${id}`,
			'Content-Transfer-Encoding: base64',
			'',
			picture.toString('base64'),
			'--edge--',
		);
	const pageOf = (answer: PreviewAnswer | string) => {
		if (answer === null || typeof answer === 'string' || answer.type !== 'html') throw new Error(String(answer));
		return answer.page;
	};
	const show = async (raw: Buffer) => pageOf(await previewer.preview({ type: 'html', raw }));

	it('shows its own pictures, written anew', async () => {
		const page = await show(related('<p>Hello</p><img src="cid:logo@a.example" alt="Logo">', small));
		expect(page).toMatch(/<p>Hello<\/p><img src="data:image\/png;base64,[A-Za-z0-9+/=]+" alt="Logo" \/>/);
		expect(page).not.toContain(small.toString('base64'));
	});

	it.each([
		['a picture that is a page', Buffer.from('<html><script>alert(1)</script>')],
		['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
		['a picture of 60,000 × 60,000', png(60_000, 60_000, Buffer.alloc(9))],
	])('leaves out %s', async (_what, content) => {
		expect(await show(related('<img src="cid:logo@a.example">', content))).toContain('<span class="picture">');
	});

	it('is read from a message that only the tolerant reading reads', async () => {
		const many = Array.from({ length: 1100 }, () => '--edge\r\nContent-Type: text/plain\r\n\r\nx').join('\r\n');
		const raw = Buffer.from(
			related('<img src="cid:logo@a.example">', small).toString('latin1').replace('--edge--', `${many}\r\n--edge--`),
			'latin1',
		);
		expect(await show(raw)).toContain('data:image/png');
	});
});
