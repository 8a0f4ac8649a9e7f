import { afterAll, describe, expect, it } from 'vitest';
import { defaultReadLimits, readMessage } from '../src/index.ts';
import { parseFully } from '../src/mime/full-parse.ts';
import { structureOf } from '../src/mime/structure.ts';
import { parseTolerantly } from '../src/mime/tolerant-parse.ts';
import { extractor, header, mailWith, message } from './support/mail.ts';

afterAll(() => extractor.close());

const read = (raw: Uint8Array) => readMessage(raw, { extractor });
const bodyOf = async (raw: Uint8Array) => (await read(raw)).parts.find((part) => part.part === 'body')?.text;

describe('HTML that says it is plain text', () => {
	const page =
		'<html><body><table><tr><td><b>Lowest</b> rates</td></tr></table><p>Call <a href="http://rates.example/x">now</a></p></body></html>';

	it('is read as what it is', async () => {
		const mail = await read(message(...header, '', page));
		expect(await bodyOf(message(...header, '', page))).not.toMatch(/[<>]table/);
		expect(mail.html?.linkHosts).toEqual(['rates.example']);
	});

	it('stays as it is where somebody writes about HTML', async () => {
		const letter = 'Dear Ana,\r\nthe page begins with <html><body> and has a <table>. Could you look?';
		const mail = await read(message(...header, '', letter));
		expect(mail.html).toBeNull();
		expect(mail.parts.find(({ part }) => part === 'body')?.text).toContain('<table>');
	});
});

describe('a plain message', () => {
	const raw = message(
		...header,
		'Cc: =?iso-8859-1?Q?Andr=E9?= <andre@Example.FR>, "Smith, John" <j@army.mil>',
		'In-Reply-To: <0@travel.example>',
		'References: <a@x> <b@y>',
		'',
		'Flight at six.',
	);

	it('gives the people, the identifiers and the date', async () => {
		const mail = await read(raw);
		expect(mail.reading).toBe('full');
		expect(mail.from).toEqual([{ name: 'Sgt. Ana Ruiz', address: 'ana.ruiz@travel.example' }]);
		expect(mail.cc).toEqual([
			{ name: 'André', address: 'andre@example.fr' },
			{ name: 'Smith, John', address: 'j@army.mil' },
		]);
		expect(mail.date).toBe('2023-05-03T08:15:00.000Z');
		expect(mail.messageId).toBe('<1@travel.example>');
		expect(mail.inReplyTo).toEqual(['<0@travel.example>']);
		expect(mail.references).toEqual(['<a@x>', '<b@y>']);
		expect(mail.notRead).toEqual([]);
	});

	it('has the subject and the body as its parts', async () => {
		const mail = await read(raw);
		expect(mail.parts.map((part) => [part.part, part.text.trim()])).toEqual([
			['subject', 'Itinerary'],
			['body', 'Flight at six.'],
		]);
	});

	it('is read alike every time', async () => {
		expect(await read(raw)).toEqual(await read(raw));
	});

	it('is unfolded and has its words decoded', async () => {
		const mail = await read(message('Subject: =?utf-8?B?w6l0w6k=?=', ' =?utf-8?Q?_=C3=A0_Paris?=', '', 'x'));
		expect(mail.subject).toBe('été à Paris');
	});
});

describe('charsets', () => {
	const typed = (charset: string, octets: Buffer) =>
		message(...header, `Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit', '', octets);

	it.each([
		['utf-8', Buffer.from('café €'), 'café €'],
		['iso-8859-1', Buffer.from('caf\xe9', 'latin1'), 'café'],
		['windows-1252', Buffer.from('\x80 5 \x93so\x94', 'latin1'), '€ 5 “so”'],
		['koi8-r', Buffer.from([0xf0, 0xd2, 0xc9]), 'При'],
		['ANSI_X3.4-1968', Buffer.from('café'), 'café'],
		['shift_jis', Buffer.from([0x82, 0xa0]), 'あ'],
		['gb2312', Buffer.from([0xc4, 0xe3]), '你'],
		['iso-2022-jp', Buffer.from('\x1b$B$"\x1b(B', 'latin1'), 'あ'],
		['utf-16le', Buffer.from('hé', 'utf16le'), 'hé'],
	])('reads %s', async (charset, octets, text) => {
		// The line end behind the octets is two octets, which UTF-16 takes for one character.
		expect((await bodyOf(typed(charset, octets)))?.slice(0, text.length)).toBe(text);
	});

	it('takes an unknown name for UTF-8 where the octets are UTF-8, else for Windows-1252', async () => {
		expect((await bodyOf(typed('x-made-up', Buffer.from('zoë'))))?.trim()).toBe('zoë');
		expect((await bodyOf(typed('x-made-up', Buffer.from('zo\xeb', 'latin1'))))?.trim()).toBe('zoë');
		expect((await bodyOf(typed('us-ascii', Buffer.from('zo\xeb', 'latin1'))))?.trim()).toBe('zoë');
	});

	it('finds the charset where the semicolon before it is missing', async () => {
		const raw = message(...header, 'Content-Type: text/plain charset=koi8-r', '', Buffer.from([0xf0, 0xd2, 0xc9]));
		expect((await bodyOf(raw))?.trim()).toBe('При');
	});

	it('does not decode UTF-7, which hides markup', async () => {
		expect((await bodyOf(typed('utf-7', Buffer.from('+ADw-script+AD4-'))))?.trim()).toBe('+ADw-script+AD4-');
	});

	it('reads raw octets in header fields', async () => {
		const mail = await read(message(Buffer.from('Subject: r\xe9sum\xe9', 'latin1'), 'From: Zoë <z@x.example>', '', ''));
		expect(mail.subject).toBe('résumé');
		expect(mail.from[0]?.name).toBe('Zoë');
	});

	it('joins the soft line breaks of format=flowed', async () => {
		const raw = message(
			...header,
			'Content-Type: text/plain; format=flowed',
			'',
			'one ',
			'two',
			'> a ',
			'> b',
			'-- ',
			'Ana',
		);
		expect((await bodyOf(raw))?.trim()).toBe('one two\n> a b\n-- \nAna');
	});
});

describe('alternatives', () => {
	const alternative = (plain: string, html: string) =>
		message(
			...header,
			'Content-Type: multipart/alternative; boundary=b',
			'',
			'--b',
			'Content-Type: text/plain',
			'',
			plain,
			'--b',
			'Content-Type: text/html',
			'',
			html,
			'--b--',
		);

	it('takes the plain text', async () => {
		expect(await bodyOf(alternative('Plain words that say it all.', '<p>Words in HTML</p>'))).toBe(
			'Plain words that say it all.',
		);
	});

	it('takes the HTML where the plain text is empty or only points to it', async () => {
		const long = `<p>${'The itinerary of the delegation. '.repeat(20)}</p>`;
		expect(await bodyOf(alternative('', '<p>Words</p>'))).toBe('Words');
		expect(await bodyOf(alternative('See the HTML part.', long))).toContain('itinerary of the delegation');
	});

	it('reports what the HTML links to either way', async () => {
		const html =
			'<form></form><script>1</script><img src="https://t.example/p.gif"><a href="https://Login.Example/x">go</a>';
		expect((await read(alternative('Plain words.', html))).html).toEqual({
			linkHosts: ['login.example'],
			hasForm: true,
			hasScript: true,
			remoteImages: 1,
		});
	});
});

describe('structure', () => {
	it('numbers sections as IMAP does and counts encoded octets', async () => {
		const mail = await read(mailWith('hello', [{ name: 'a.txt', type: 'text/plain', content: 'attached text' }]));
		expect(mail.structure).toMatchObject({ path: '', contentType: 'multipart/mixed' });
		expect(mail.structure.children.map(({ path, contentType, size }) => ({ path, contentType, size }))).toEqual([
			{ path: '1', contentType: 'text/plain', size: 5 },
			{ path: '2', contentType: 'text/plain', size: 20 },
		]);
		expect(mail.structure.children[1]).toMatchObject({
			encoding: 'base64',
			disposition: 'attachment',
			fileName: 'a.txt',
		});
	});

	it('counts the same octets in either reading', async () => {
		const raw = mailWith('hello', [
			{ name: 'a.txt', type: 'text/plain', content: 'attached text' },
			{ name: 'b.bin', content: 'x'.repeat(500) },
		]);
		expect(structureOf((await parseFully(raw, defaultReadLimits)).root)).toEqual(
			structureOf(parseTolerantly(raw, defaultReadLimits).root),
		);
	});

	it('tells the report that a message is', async () => {
		const report = message(
			'From: MAILER-DAEMON@mx.example',
			'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
			'',
			'--r',
			'',
			'Your message could not be delivered.',
			'--r',
			'Content-Type: message/delivery-status',
			'',
			'Final-Recipient: rfc822; j.smith@army.ml',
			'Status: 5.1.1',
			'--r--',
		);
		const mail = await read(report);
		expect(mail.reportType).toBe('delivery-status');
		expect(mail.parts[1]?.text).toContain('could not be delivered');
		expect(mail.parts[1]?.text).toContain('Status: 5.1.1');
	});

	it('marks bare CR, bare LF and NUL', async () => {
		expect((await read(message('Subject: x', '', 'clean'))).octets).toEqual({
			bareCr: false,
			bareLf: false,
			nul: false,
		});
		expect((await read(Buffer.from('Subject: x\r\n\r\na\rb\r\n'))).octets.bareCr).toBe(true);
		expect((await read(Buffer.from('Subject: x\r\n\r\na\nb\r\n'))).octets.bareLf).toBe(true);
		expect((await read(Buffer.from('Subject: x\r\n\r\na\0b\r\n'))).octets.nul).toBe(true);
	});
});

describe('file names', () => {
	it('lose paths and control characters and are never empty', async () => {
		const mail = await read(
			mailWith('x', [
				{ name: '../../etc/pass\u0007wd.txt', content: 'one' },
				{ content: 'two' },
				{ name: 'C:\\\\tmp\\\\x.txt', content: 'three' },
			]),
		);
		expect(mail.attachments.map((attachment) => attachment.fileName)).toEqual(['passwd.txt', 'unnamed-2', 'x.txt']);
		expect(mail.parts.map((part) => part.part)).toContain('attachment:unnamed-2');
	});

	it('are decoded from RFC 2231 and RFC 2047', async () => {
		const raw = message(
			...header,
			'Content-Type: multipart/mixed; boundary=b',
			'',
			'--b',
			"Content-Disposition: attachment; filename*=utf-8''r%C3%A9serv%C3%A9.txt",
			'',
			'a',
			'--b',
			'Content-Disposition: attachment; filename="=?iso-8859-1?Q?=E9quipage.txt?="',
			'',
			'b',
			'--b--',
		);
		expect((await read(raw)).attachments.map((attachment) => attachment.fileName)).toEqual([
			'réservé.txt',
			'équipage.txt',
		]);
	});
});
