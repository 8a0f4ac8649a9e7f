import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor, readMessage } from '../src/index.ts';
import { docx } from './support/documents.ts';
import { extractor, mailWith } from './support/mail.ts';
import { bmp, fixture, flateImage, greyOf, scannedPdf, tiff } from './support/pictures.ts';
import { zipArchive } from './support/zip-archive.ts';

afterAll(() => extractor.close());

const orders = fixture('orders.png');
const page = greyOf(orders);
const passport = greyOf(fixture('passport.png'));
const white = { width: 640, height: 60, grey: Buffer.alloc(640 * 60, 255) };

const read = (name: string, content: Buffer, with_ = extractor) =>
	readMessage(mailWith('See attached.', [{ name, content }]), { extractor: with_ });
const textOf = (mail: Awaited<ReturnType<typeof read>>) =>
	mail.parts.find(({ part }) => part.startsWith('attachment:'))?.text ?? '';

/** A PNG's header with these sides and nothing behind it. */
function hugePng(width: number, height: number): Buffer {
	const head = Buffer.from(orders.subarray(0, 60));
	head.writeUInt32BE(width, 16);
	head.writeUInt32BE(height, 20);
	return head;
}

describe('words in pictures', () => {
	it.each([
		['scan.png', orders],
		['scan.jpg', fixture('orders.jpg')],
		['scan.gif', fixture('orders.gif')],
		['scan.webp', fixture('orders.webp')],
		['scan.bmp', bmp(page)],
		['scan.tif', tiff([page])],
		['scan.pdf', scannedPdf([flateImage(page)])],
		['papers.zip', zipArchive([{ name: 'in/scan.png', content: orders }])],
		['letter.docx', docx(['Enclosed:'], [{ name: 'word/media/image1.jpeg', content: fixture('orders.jpg') }])],
	])('are read in %s', async (name, content) => {
		const mail = await read(name, content);
		expect(textOf(mail)).toContain('Captain Eriksson');
		expect(textOf(mail)).toContain('+1 202 555 0143');
		expect(mail.attachments[0]).toMatchObject({ read: true, notRead: null });
		expect(mail.pictures).toEqual({ found: 1, recognised: 1 });
	});

	it('are read on every page of a fax', async () => {
		const mail = await read('fax.tif', tiff([page, passport]));
		expect(textOf(mail)).toMatch(/Captain Eriksson[\s\S]*ERIKSSON, ANNA MARIA/);
		expect(mail.pictures).toEqual({ found: 2, recognised: 2 });
	});

	it('are read on a page cut into strips', async () => {
		const strip = (from: number, height: number) => ({
			width: page.width,
			height,
			grey: page.grey.subarray(from * page.width, (from + height) * page.width),
		});
		const strips = [strip(0, 50), strip(50, 50), strip(100, page.height - 100)].map(flateImage);
		expect(textOf(await read('scan.pdf', scannedPdf(strips)))).toContain('Depart Frankfurt 12 May 2024');
	});

	it('are read when the page lies on its side, and when a PDF says that it does', async () => {
		const sideways = fixture('sideways.png');
		expect(textOf(await read('scan.png', sideways))).toContain('Captain Eriksson');
		const turned = scannedPdf([flateImage(greyOf(sideways))], 270);
		expect(textOf(await read('scan.pdf', turned))).toContain('Captain Eriksson');
	});

	it('keep their accents in other languages than English', async () => {
		expect(textOf(await read('scan.png', fixture('french.png')))).toContain('François Lefèvre');
	});

	it('are read in the small type of a picture of a screen', async () => {
		const text = textOf(await read('screen.png', fixture('small-type.png')));
		expect(text).toContain('Nom LETELLIER');
		expect(text).toContain('No 19FK40832');
		expect(text).toMatch(/^P<FRALETELLIER<<GAEL<MARC<+$/m);
		expect(text).toContain('19FK408328FRA7611027M2904180<<');
	});

	it('are read where letters are drawn of large dots', async () => {
		const text = textOf(await read('fax.png', fixture('large-dots.png')));
		expect(text).toContain('NE LE 02/11/1976');
	});

	it('stay machine-readable zones', async () => {
		expect(textOf(await read('id.png', fixture('passport.png')))).toMatch(/L898902C36UT[O0]7408122F1204159/);
	});
});

describe('what OCR does not read says why', () => {
	it.each([
		['a photograph', 'beach.jpg', fixture('photograph.jpg'), 'no-text'],
		['a picture larger than the limit', 'a.png', hugePng(100_000, 100_000), 'too-large'],
		['a broken picture', 'a.png', hugePng(640, 200), 'broken'],
		[
			'a format without a decoder',
			'a.heic',
			Buffer.from('000000186674797068656963000000006d696631', 'hex'),
			'unsupported-type',
		],
	])('%s', async (_, name, content, reason) => {
		const mail = await read(name, content);
		expect(mail.notRead).toEqual([{ part: `attachment:${name}`, reason }]);
		expect(textOf(mail)).toBe('');
	});

	it('but a line or a bullet is nothing to read', async () => {
		const { width, ...line } = { width: 640, height: 4, grey: Buffer.alloc(640 * 4, 200) };
		expect((await read('line.bmp', bmp({ width, ...line }))).notRead).toEqual([]);
	});

	it('and neither is a small picture without words, once it was looked at', async () => {
		expect((await read('logo.bmp', bmp(white))).notRead).toEqual([]);
	});
});

describe('the limits of OCR', () => {
	it('take the largest pictures first and name the rest', async () => {
		const one = createExtractor({ ocr: { images: 1 } });
		const small = { width: 200, height: 40, grey: Buffer.alloc(8000, 200) };
		const mail = await readMessage(
			mailWith('x', [
				{ name: 'icon.bmp', content: bmp(small) },
				{ name: 'scan.png', content: orders },
			]),
			{ extractor: one },
		);
		await one.close();
		expect(mail.attachments.map(({ read: wasRead, notRead }) => [wasRead, notRead])).toEqual([
			[false, 'too-many-parts'],
			[true, null],
		]);
	});

	it('read the same picture once, wherever it stands', async () => {
		const one = createExtractor({ ocr: { images: 1 } });
		const mail = await readMessage(
			mailWith('x', [
				{ name: 'a.png', content: orders },
				{ name: 'b.png', content: orders },
			]),
			{ extractor: one },
		);
		await one.close();
		expect(mail.attachments.every(({ read: wasRead }) => wasRead)).toBe(true);
	});

	it('end a picture that hangs, and the next one is read', async () => {
		const stuck = createExtractor({
			ocr: { time: 500 },
			ocrScript: new URL('./support/stuck-ocr-worker.ts', import.meta.url),
		});
		const mail = await readMessage(
			mailWith('x', [
				{ name: 'hang.png', content: orders },
				{ name: 'fine.gif', content: fixture('orders.gif') },
			]),
			{ extractor: stuck },
		);
		await stuck.close();
		expect(mail.attachments.map(({ notRead }) => notRead)).toEqual(['timed-out', null]);
	});

	it('end the pictures of a message when their time is over', async () => {
		const short = createExtractor({ ocr: { totalTime: 0 } });
		const mail = await read('scan.png', orders, short);
		await short.close();
		expect(mail.notRead).toEqual([{ part: 'attachment:scan.png', reason: 'timed-out' }]);
	});
});

describe('without OCR', () => {
	it('a picture is not read, and says so', async () => {
		const off = createExtractor({ ocr: false });
		const mail = await read('scan.png', orders, off);
		await off.close();
		expect(mail.notRead).toEqual([{ part: 'attachment:scan.png', reason: 'no-text' }]);
		expect(mail.pictures).toEqual({ found: 1, recognised: 0 });
	});

	it('a reading may leave the pictures for later', async () => {
		const mail = await readMessage(mailWith('x', [{ name: 'a.png', content: orders }]), { extractor, ocr: false });
		expect(mail.pictures).toEqual({ found: 1, recognised: 0 });
	});
});
