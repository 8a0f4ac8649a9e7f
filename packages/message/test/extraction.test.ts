import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor, readMessage } from '../src/index.ts';
import { doc, msg, tnef, xls } from './support/compound-files.ts';
import { docx, odt, pdf, pptx, xlsx } from './support/documents.ts';
import { extractor, header, mailWith, message } from './support/mail.ts';
import { zipArchive } from './support/zip-archive.ts';

afterAll(() => extractor.close());

const extract = (fileName: string, content: string | Uint8Array, claimedType = 'application/octet-stream') =>
	extractor.extract({ fileName, claimedType, bytes: Buffer.from(content) });

describe('text out of attachments', () => {
	const note = { name: 'note.txt', content: Buffer.from('An attached note.') };

	it.each([
		['notes.txt', Buffer.from('Passport C01X0006H'), 'text/plain'],
		['crew.csv', Buffer.from('name;born\nPassport C01X0006H;1980'), 'text/csv'],
		['page.html', Buffer.from('<html><p>Passport C01X0006H</p></html>'), 'text/html'],
		['trip.ics', Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:Passport C01X\r\n 0006H\r\nEND:VCALENDAR'), 'text/calendar'],
		['data.json', Buffer.from('{"n":"Passport C01X0006H"}'), 'application/json'],
		['data.xml', Buffer.from('<?xml version="1.0"?><n>Passport C01X0006H</n>'), 'application/xml'],
		['form.pdf', pdf(['Passport C01X0006H']), 'application/pdf'],
		[
			'form.docx',
			docx(['Passport C01X0006H']),
			'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		],
		['crew.xlsx', xlsx(['Passport C01X0006H']), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
		[
			'brief.pptx',
			pptx('Passport C01X0006H'),
			'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		],
		['form.odt', odt('Passport C01X0006H'), 'application/vnd.oasis.opendocument.text'],
		['form.rtf', Buffer.from('{\\rtf1\\ansi Passport C01X0006H\\par}'), 'application/rtf'],
		['crew.xls', xls('Passport C01X0006H', 1980), 'application/vnd.ms-excel'],
		['form.doc', doc('Passport C01X0006H'), 'application/msword'],
		['item.msg', msg('Trip', 'Passport C01X0006H', note), 'application/vnd.ms-outlook'],
		['winmail.dat', tnef('Trip', 'Passport C01X0006H', note), 'application/ms-tnef'],
		['form.txt.gz', gzipSync('Passport C01X0006H'), 'application/gzip'],
		['all.zip', zipArchive([{ name: 'in/notes.txt', content: 'Passport C01X0006H' }]), 'application/zip'],
		['mail.eml', Buffer.from('From: a@b.example\r\nSubject: x\r\n\r\nPassport C01X0006H\r\n'), 'message/rfc822'],
	])('reads %s', async (name, content, type) => {
		const { text, foundType, notRead } = await extract(name, content);
		expect(text).toContain('Passport C01X0006H');
		expect({ foundType, notRead }).toEqual({ foundType: type, notRead: null });
	});

	it('reads headers and footers, where markings stand', async () => {
		const { text } = await extract('a.rtf', '{\\rtf1{\\header FOUO\\par}Main text\\par{\\footer Page one\\par}}');
		expect(text.split('\n').filter((line) => line !== '')).toEqual(['FOUO', 'Main text', 'Page one']);
	});

	it('reads what is attached to an Outlook item and in winmail.dat', async () => {
		for (const item of [msg('Trip', 'See below.', note), tnef('Trip', 'See below.', note)]) {
			const { text, entries } = await extract('item', item);
			expect(text).toContain('Subject: Trip');
			expect(text).toContain('An attached note.');
			expect(entries).toEqual(['note.txt']);
		}
	});

	it('gives the numbers of an old workbook beside its words', async () => {
		expect((await extract('crew.xls', xls('Born', 1980))).text).toBe('Born\t1980');
	});

	it('goes by the bytes and not by the claim', async () => {
		const { text, foundType } = await extract('holiday.jpg', pdf(['Itinerary']), 'image/jpeg');
		expect({ text, foundType }).toEqual({ text: 'Itinerary', foundType: 'application/pdf' });
	});

	it('reads text boxes and what is embedded in an office document', async () => {
		const box =
			'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Header text</w:t></w:r></w:p></w:document>';
		const { text } = await extract(
			'a.docx',
			docx(['Main text'], [{ name: 'word/drawings/drawing1.xml', content: box }]),
		);
		expect(text).toContain('Main text');
		expect(text).toContain('Header text');
		const crew = { name: 'word/embeddings/crew.xlsx', content: xlsx(['Embedded crew list']) };
		const embedded = await extract('b.docx', docx(['Main text'], [crew]));
		expect(embedded.text).toContain('Embedded crew list');
	});

	it('stops a PDF at the page limit and says so', async () => {
		const few = createExtractor({ limits: { pages: 2 } });
		const { text, notRead } = await few.extract({
			fileName: 'a.pdf',
			claimedType: 'application/pdf',
			bytes: pdf(['one', 'two', 'three']),
		});
		await few.close();
		expect({ text, notRead }).toEqual({ text: 'one\n\ntwo', notRead: 'too-large' });
	});

	it('says that a page without text, a scan maybe, was not read', async () => {
		expect(await extract('a.pdf', pdf(['one', '']))).toMatchObject({ text: 'one', notRead: 'no-text' });
	});
});

describe('what is not read says why', () => {
	const bomb = zipArchive([{ name: 'zeros.txt', content: Buffer.alloc(60 * 1024 * 1024, 'a') }]);
	const quine = (depth: number): Buffer =>
		depth === 0 ? Buffer.from('core') : zipArchive([{ name: `${depth}.zip`, content: quine(depth - 1) }]);
	const ole = (stream: string) =>
		Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(`${stream}\0`, 'utf16le')]);
	const enveloped = Buffer.from('308006092a864886f70d010703a0803080020100', 'hex');

	it.each([
		['a zip bomb', 'a.zip', bomb, 'inflates-too-much'],
		['a gzip bomb', 'a.gz', gzipSync(Buffer.alloc(60 * 1024 * 1024)), 'inflates-too-much'],
		['archives in archives', 'a.zip', quine(6), 'too-deep'],
		[
			'too many entries',
			'a.zip',
			zipArchive(Array.from({ length: 300 }, (_, i) => ({ name: `${i}.txt`, content: 'x' }))),
			'too-many-entries',
		],
		['an encrypted zip', 'a.zip', zipArchive([{ name: 'a.txt', content: 'secret', encrypted: true }]), 'encrypted'],
		['an encrypted office package', 'a.docx', ole('EncryptedPackage'), 'encrypted'],
		['an encrypted OpenDocument text', 'a.odt', odt('x', true), 'encrypted'],
		['an S/MIME envelope', 'smime.p7m', enveloped, 'smime-encrypted'],
		[
			'an OpenPGP message',
			'a.asc',
			Buffer.from('-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----'),
			'pgp-encrypted',
		],
		['a cut picture', 'a.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'broken'],
		['a PDF without text', 'a.pdf', pdf(['']), 'no-text'],
		['a program', 'a.exe', Buffer.from('MZ\0\0'), 'unsupported-type'],
		['unknown octets', 'a.bin', Buffer.from([1, 0, 2, 0, 3]), 'unsupported-type'],
		['a cut zip', 'a.zip', zipArchive([{ name: 'a', content: 'x' }]).subarray(0, 30), 'broken'],
		['a broken PDF', 'a.pdf', Buffer.from('%PDF-1.4 rubbish'), 'broken'],
	])('%s', async (_, name, content, reason) => {
		expect((await extract(name, content)).notRead).toBe(reason);
	});

	it('reads what it can of an archive that was cut, documents included', async () => {
		const whole = zipArchive([
			{ name: 'a.txt', content: 'words that came through' },
			{ name: 'b.txt', content: `half ${'of this text '.repeat(3000)}` },
		]);
		const { text, notRead } = await extract('a.zip', whole.subarray(0, whole.length - 180));
		expect(text).toContain('words that came through');
		expect(text).toContain('half of this text');
		expect(notRead).toBe('broken');
		const form = docx(['Passport C01X0006H']);
		expect((await extract('a.docx', form.subarray(0, form.length - 60))).text).toContain('Passport C01X0006H');
	});

	it('reads what it can of an archive with an encrypted entry', async () => {
		const mixed = zipArchive([
			{ name: 'a.txt', content: 'sealed', encrypted: true },
			{ name: 'b.txt', content: 'open words' },
		]);
		const { text, notRead } = await extract('a.zip', mixed);
		expect(text).toContain('open words');
		expect(notRead).toBe('encrypted');
	});
});

describe('a worker that misbehaves', () => {
	const stuck = (limits: { time?: number; memory?: number }) =>
		createExtractor({ script: new URL('./support/stuck-worker.ts', import.meta.url), limits });
	const job = (fileName: string) => ({ fileName, claimedType: 'text/plain', bytes: Buffer.from('x') });

	it('is ended when its time is over, and the next attachment is read', async () => {
		const extractor = stuck({ time: 1500 });
		expect((await extractor.extract(job('hang'))).notRead).toBe('timed-out');
		expect((await extractor.extract(job('fine'))).text).toBe('read');
		await extractor.close();
	});

	it('is ended when it takes too much memory', async () => {
		const extractor = stuck({ memory: 32, time: 20_000 });
		expect((await extractor.extract(job('fill'))).notRead).toBe('out-of-memory');
		expect((await extractor.extract(job('fine'))).text).toBe('read');
		await extractor.close();
	});

	it('costs the attachment alone when it dies', async () => {
		const extractor = stuck({});
		expect((await extractor.extract(job('die'))).notRead).toBe('broken');
		expect((await extractor.extract(job('fine'))).text).toBe('read');
		await extractor.close();
	});

	it('is not tried for ever by one message', async () => {
		const extractor = stuck({ time: 200 });
		const mail = await readMessage(
			mailWith(
				'x',
				Array.from({ length: 20 }, () => ({ name: 'hang', content: 'x' })),
			),
			{ extractor },
		);
		expect(mail.attachments.every((attachment) => attachment.notRead === 'timed-out')).toBe(true);
		await extractor.close();
	});
});

describe('attachments of a message', () => {
	it('count under the outer file name, with their digest', async () => {
		const archive = zipArchive([{ name: 'deep/form.docx', content: docx(['Passport C01X0006H']) }]);
		const mail = await readMessage(mailWith('See attached.', [{ name: 'papers.zip', content: archive }]), {
			extractor,
		});
		expect(mail.parts.find((part) => part.part === 'attachment:papers.zip')?.text).toContain('Passport C01X0006H');
		expect(mail.attachments[0]).toMatchObject({
			index: 0,
			fileName: 'papers.zip',
			claimedType: 'application/octet-stream',
			foundType: 'application/zip',
			size: archive.length,
			read: true,
			notRead: null,
		});
		expect(mail.attachments[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
	});

	it('are messages too, named by their subject', async () => {
		const raw = message(
			...header,
			'Content-Type: multipart/mixed; boundary=b',
			'',
			'--b',
			'',
			'Forwarding this.',
			'--b',
			'Content-Type: message/rfc822',
			'',
			'From: clinic@example.org',
			'Subject: Test results',
			'Content-Type: multipart/mixed; boundary=inner',
			'',
			'--inner',
			'',
			'Diagnosis follows.',
			'--inner',
			'Content-Type: text/plain; name=result.txt',
			'Content-Disposition: attachment; filename=result.txt',
			'',
			'Type 2 diabetes',
			'--inner--',
			'--b--',
		);
		const mail = await readMessage(raw, { extractor });
		const text = mail.parts.find((part) => part.part === 'attachment:Test results.eml')?.text;
		expect(text).toContain('From: clinic@example.org');
		expect(text).toContain('Diagnosis follows.');
		expect(text).toContain('Type 2 diabetes');
		expect(mail.notRead).toEqual([]);
	});

	it('are read inside an opaque signature, and a detached one is nothing to read', async () => {
		const inner = Buffer.from('Content-Type: text/plain\r\n\r\nSigned words.\r\n');
		const tlv = (tag: number, ...contents: Buffer[]) => {
			const content = Buffer.concat(contents);
			return Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 255]), content]);
		};
		const oid = (last: number) => Buffer.from([0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last]);
		const signed = (...content: Buffer[]) =>
			tlv(
				0x30,
				oid(2),
				tlv(0xa0, tlv(0x30, Buffer.from([2, 1, 1]), tlv(0x31), tlv(0x30, oid(1), ...content), tlv(0x31))),
			);
		const opaque = await extract('smime.p7m', signed(tlv(0xa0, tlv(0x04, inner))), 'application/pkcs7-mime');
		expect(opaque.text).toContain('Signed words.');
		const detached = await extract('smime.p7s', signed(), 'application/pkcs7-signature');
		expect(detached).toMatchObject({ text: '', notRead: null });
	});

	it('name an encrypted OpenPGP message in the body and in PGP/MIME', async () => {
		const armour = '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----';
		const inline = await readMessage(message(...header, '', armour), { extractor });
		expect(inline.notRead).toEqual([{ part: 'body', reason: 'pgp-encrypted' }]);
		const mime = message(
			...header,
			'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
			'',
			'--b',
			'Content-Type: application/pgp-encrypted',
			'',
			'Version: 1',
			'--b',
			'Content-Type: application/octet-stream; name=encrypted.asc',
			'',
			armour,
			'--b--',
		);
		const mail = await readMessage(mime, { extractor });
		expect(mail.notRead).toEqual([{ part: 'attachment:encrypted.asc', reason: 'pgp-encrypted' }]);
	});
});

describe('plain content', () => {
	it('is never written to disk and nothing is fetched', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'straymail-extraction-'));
		const script = fileURLToPath(new URL('./support/extract-all.ts', import.meta.url));
		// Every write outside the private folder is denied by Node itself; those inside are seen.
		const { stdout } = await promisify(execFile)(
			process.execPath,
			['--permission', '--allow-fs-read=*', `--allow-fs-write=${folder}`, script],
			{ cwd: folder, env: { TMPDIR: folder } },
		);
		const result = JSON.parse(stdout);
		rmSync(folder, { recursive: true });
		expect(result.unread).toEqual([]);
		expect(result.written).toEqual([]);
		expect(result.connections).toBe(0);
	});
});
