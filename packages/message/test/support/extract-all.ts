import { readdirSync, watch } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { extractContent } from '../../src/extraction/extract-content.ts';
import { defaultExtractionLimits } from '../../src/limits.ts';
import type { Picture } from '../../src/ocr/picture.ts';
import { recognisePicture } from '../../src/ocr/recognise-picture.ts';
import { doc, msg, tnef, xls } from './compound-files.ts';
import { docx, odt, pdf, pptx, xlsx } from './documents.ts';
import { fixture, flateImage, greyOf, scannedPdf } from './pictures.ts';
import { zipArchive } from './zip-archive.ts';

/** Reads one of each kind and prints what was unread, what appeared in the temporary folder, and connections made. */
let connections = 0;
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...rest: unknown[]) {
	connections++;
	return Reflect.apply(connect, this, rest);
} as typeof connect;

const written: string[] = [];
const watcher = watch(tmpdir(), (_, name) => written.push(String(name)));
const html =
	'<html><img src="http://127.0.0.1:9/x.png"><link rel=stylesheet href="http://127.0.0.1:9/x.css">text</html>';
const xml = '<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a>text</a>';
const documents: Record<string, Buffer> = {
	'a.docx': docx(['text']),
	'a.xlsx': xlsx(['text']),
	'a.pptx': pptx('text'),
	'a.odt': odt('text'),
	'a.rtf': Buffer.from('{\\rtf1 text}'),
	'a.pdf': pdf(['text']),
	'a.html': Buffer.from(html),
	'a.xml': Buffer.from(xml),
	'a.eml': Buffer.from(`From: a@b.example\nSubject: text\nContent-Type: text/html\n\n${html}`),
	'a.xls': xls('text', 1),
	'a.doc': doc('text'),
	'a.msg': msg('x', 'text', { name: 'b.txt', content: Buffer.from('b') }),
	'winmail.dat': tnef('x', 'text', { name: 'b.txt', content: Buffer.from('b') }),
	'a.zip': zipArchive([{ name: 'a.pdf', content: pdf(['text']) }]),
};
const unread: string[] = [];
for (const [fileName, bytes] of Object.entries(documents)) {
	const { text } = await extractContent({ fileName, claimedType: '', bytes }, defaultExtractionLimits);
	if (!text.includes('text')) unread.push(fileName);
}
const pictures: Picture[] = [
	{ name: '', form: 'image', bytes: fixture('orders.png'), page: 0, pixels: 0, silent: true },
	{
		name: '',
		form: 'pdf',
		bytes: scannedPdf([flateImage(greyOf(fixture('orders.png')))]),
		page: 1,
		pixels: 0,
		silent: true,
	},
];
for (const picture of pictures) {
	const { text } = await recognisePicture(picture, 1_000_000);
	if (!text.includes('Captain')) unread.push(`words in ${picture.form}`);
}
watcher.close();
process.stdout.write(JSON.stringify({ unread, written: [...written, ...readdirSync(tmpdir())], connections }));
