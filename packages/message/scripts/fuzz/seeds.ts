import { deflateSync, gzipSync } from 'node:zlib';
import { compoundFile, doc, msg, tnef, xls } from '../../test/support/compound-files.ts';
import { docx, odt, pdf, pptx, xlsx } from '../../test/support/documents.ts';
import { fixture, flateImage, greyOf, scannedPdf, tiff } from '../../test/support/pictures.ts';
import { tar } from '../../test/support/tar-archive.ts';
import { zipArchive } from '../../test/support/zip-archive.ts';

/** A file as a message would carry it. */
export interface SeedFile {
	readonly name: string;
	readonly type: string;
	readonly content: Buffer;
	/** Share of the messages that carry it: what costs tens of milliseconds is rarer. */
	readonly weight: number;
}

const note = { name: 'note.txt', content: Buffer.from('Passport L898902C3, room 314.') };
const calendar =
	'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Visit\\, room 3\r\nDTSTART;TZID="Europe/Paris":20240512T093000\r\nATTENDEE;CN="Ruiz, Ana":mailto:a@b.example\r\nDESCRIPTION:long\r\n er\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const markup =
	'<html><head><style>p{}</style><script type="application/ld+json">{"@type":"FlightReservation","reservationFor":{"@type":"Flight","flightNumber":"1"}}</script></head><body><div itemscope itemtype="http://schema.org/LodgingReservation"><meta itemprop="reservationNumber" content="H1"><p style="display:none">hidden</p><blockquote type=cite>quoted<br>text</blockquote><a href="http://x.example/?a=1&amp;b">link</a><table><tr><td>a<td>b</table></div></body></html>';
const nested = `From: a@b.example\r\nSubject: Inner\r\nContent-Type: multipart/mixed; boundary=in\r\n\r\n--in\r\n\r\nInner words\r\n--in\r\nContent-Disposition: attachment; filename=x.html\r\nContent-Type: text/html\r\n\r\n${markup}\r\n--in--\r\n`;
const rtf = `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\header Top\\par}Words \\'e9\\u8364?\\par{\\object{\\*\\objdata 0105000002000000080000005061636b61676500}}}`;
const signed = Buffer.from('308006092a864886f70d010702a0803080020101310f300d0609608648016503040201050030800609', 'hex');
const ppt = compoundFile({
	'PowerPoint Document': Buffer.from('0f00e803100000000000a00f080000004100420043004400', 'hex'),
	'Current User': Buffer.alloc(40),
});

const file = (name: string, type: string, content: Buffer | string, weight = 8): SeedFile => ({
	name,
	type,
	content: Buffer.from(content),
	weight,
});

export const seedFiles: readonly SeedFile[] = [
	file('notes.txt', 'text/plain', 'Dear Ana,\n\n> quoted\n\n-- \nSgt. Smith\n'),
	file('crew.csv', 'text/csv', 'name;born\nSmith;1980\n'),
	file('invite.ics', 'text/calendar; method=REQUEST', calendar),
	file('card.vcf', 'text/vcard', 'BEGIN:VCARD\r\nFN:Ana\r\nTEL:+1 202\r\n  555\r\nEND:VCARD\r\n'),
	file('page.html', 'text/html', markup),
	file('data.json', 'application/json', '{"a":[1,2,{"b":"c"}]}'),
	file('inner.eml', 'message/rfc822', nested),
	file('a.zip', 'application/zip', zipArchive([note, { name: 'inner.eml', content: nested }])),
	file('b.zip', 'application/zip', zipArchive([{ name: 'c.zip', content: zipArchive([note]) }])),
	file('a.tgz', 'application/gzip', gzipSync(tar([note]))),
	file('a.tar', 'application/x-tar', tar([note])),
	file('winmail.dat', 'application/ms-tnef', tnef('Trip', 'See below.', note)),
	file('smime.p7m', 'application/pkcs7-mime', signed),
	file('key.gpg', 'application/pgp-encrypted', Buffer.from('8501020300112233445566778899', 'hex')),
	file('scan.png', 'image/png', fixture('orders.png')),
	file('scan.jpg', 'image/jpeg', fixture('orders.jpg')),
	file('scan.gif', 'image/gif', fixture('orders.gif')),
	file('scan.webp', 'image/webp', fixture('orders.webp')),
	file('fax.tif', 'image/tiff', tiff([greyOf(fixture('identity-card.png'))]), 1),
	file('item.msg', 'application/vnd.ms-outlook', msg('Trip', 'Words', note), 4),
	file('crew.xls', 'application/vnd.ms-excel', xls('Born', 1980), 4),
	file('plan.ppt', 'application/vnd.ms-powerpoint', ppt, 4),
	file('form.doc', 'application/msword', doc('Words of a document'), 3),
	file('form.rtf', 'application/rtf', rtf, 3),
	file(
		'form.docx',
		'application/octet-stream',
		docx(['Main text'], [{ name: 'word/media/i.png', content: fixture('orders.png') }]),
		3,
	),
	file('crew.xlsx', 'application/octet-stream', xlsx(['Passport']), 2),
	file('brief.pptx', 'application/octet-stream', pptx('Words'), 2),
	file('form.odt', 'application/octet-stream', odt('Words'), 2),
	file('form.pdf', 'application/pdf', pdf(['One', 'Two']), 3),
	file('scan.pdf', 'application/pdf', scannedPdf([flateImage(greyOf(fixture('orders.png')))]), 1),
	file('odd.bin', 'application/octet-stream', deflateSync(Buffer.from(markup))),
];
