import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { extractPart, readMessage } from '../src/index.ts';
import { extractor, header, message } from './support/mail.ts';

afterAll(() => extractor.close());

const read = (raw: Uint8Array) => readMessage(raw, { extractor });

describe('mail that the ordinary parser refuses', () => {
	it('reads the first parts of 10,000', async () => {
		const parts = Array.from({ length: 10_000 }, (_, i) => `--b\r\nContent-Type: text/plain\r\n\r\npart ${i}`);
		const mail = await read(message(...header, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'));
		expect(mail.reading).toBe('tolerant');
		expect(mail.subject).toBe('Itinerary');
		expect(mail.parts[1]?.text).toContain('part 998');
		expect(mail.notRead).toContainEqual({ part: 'structure', reason: 'too-many-parts' });
	});

	it('reads the body behind 5 MB of header', async () => {
		const filler = Array.from({ length: 70_000 }, (_, i) => `X-Filler-${i}: ${'x'.repeat(60)}`);
		const mail = await read(message(...header, ...filler, '', 'The body is still here.'));
		expect(mail.reading).toBe('tolerant');
		expect(mail.from[0]?.address).toBe('ana.ruiz@travel.example');
		expect(mail.parts[1]?.text.trim()).toBe('The body is still here.');
		expect(mail.notRead).toContainEqual({ part: 'headers', reason: 'headers-too-large' });
	});

	it('reads one header line of 5 MB', async () => {
		const mail = await read(message(...header, `X-Long: ${'y'.repeat(5_000_000)}`, '', 'Body.'));
		expect(mail.parts[1]?.text.trim()).toBe('Body.');
		expect(mail.notRead).toContainEqual({ part: 'headers', reason: 'headers-too-large' });
	});

	it('stops at the depth limit', async () => {
		const open = Array.from({ length: 60 }, (_, i) => [
			`Content-Type: multipart/mixed; boundary=b${i}`,
			'',
			`--b${i}`,
		]).flat();
		const mail = await read(message(...header, ...open, 'Content-Type: text/plain', '', 'deep'));
		expect(mail.notRead).toContainEqual({ part: 'structure', reason: 'too-deep' });
	});

	it('keeps the text of a multipart whose boundary never comes', async () => {
		const mail = await read(
			message(...header, 'Content-Type: multipart/mixed; boundary=lost', '', 'Words of a person.'),
		);
		expect(mail.parts[1]?.text.trim()).toBe('Words of a person.');
	});

	it('makes a record of binary rubbish that says it was not read', async () => {
		const rubbish = randomBytes(20_000);
		const mail = await read(Buffer.concat([Buffer.from('Subject: x\r\n\r\n'), rubbish]));
		expect(mail.notRead).toContainEqual({ part: 'body', reason: 'broken' });
		expect((await read(rubbish)).size).toBe(20_000);
	});

	it.each([
		['nothing', ''],
		['one line end', '\r\n'],
		['a header alone', 'Subject: x'],
		['a colon', ':'],
		['an endless boundary', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b'],
		['broken words', 'Subject: =?utf-8?B?####?= =?x?Q?=ZZ?=\r\nFrom: <<>>,;:\r\nDate: Feb 31\r\n\r\nx'],
		['broken base64', 'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!====a'],
		['a self-naming type', 'Content-Type: ;;;=;\r\nContent-Disposition: =\r\n\r\nx'],
	])('answers for %s', async (_, source) => {
		const mail = await read(Buffer.from(source));
		expect(mail.parts.map((part) => part.part)).toEqual(expect.arrayContaining(['subject', 'body']));
	});
});

describe('extractPart', () => {
	const raw = message(
		...header,
		'Content-Type: multipart/mixed; boundary=b',
		'',
		'--b',
		'',
		'Café',
		'--b',
		'Content-Type: application/pdf; name=a.pdf',
		'',
		'first',
		'--b',
		'Content-Disposition: attachment; filename=b.bin',
		'Content-Transfer-Encoding: base64',
		'',
		'AAEC',
		'--b--',
	);

	it('gives the header as received, the body as text and each attachment by its index', async () => {
		expect(Buffer.from((await extractPart(raw, 'headers'))?.bytes ?? []).toString()).toBe(
			raw.subarray(0, raw.indexOf('\r\n\r\n') + 4).toString(),
		);
		expect(Buffer.from((await extractPart(raw, 'body'))?.bytes ?? []).toString()).toBe('Café');
		const mail = await read(raw);
		for (const attachment of mail.attachments) {
			const part = await extractPart(raw, `attachment:${attachment.index}`);
			expect([part?.fileName, part?.bytes.length]).toEqual([attachment.fileName, attachment.size]);
		}
		expect([...((await extractPart(raw, 'attachment:1'))?.bytes ?? [])]).toEqual([0, 1, 2]);
	});

	it('agrees with a tolerant reading', async () => {
		const parts = Array.from({ length: 2000 }, (_, i) => `--b\r\nContent-Type: image/png; name=${i}.png\r\n\r\n${i}`);
		const many = message(...header, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--');
		const mail = await readMessage(many, { extractor, limits: { attachments: 3 } });
		expect((await extractPart(many, 'attachment:500'))?.fileName).toBe(mail.attachments[500]?.fileName);
	});

	it('is null for what is not there', async () => {
		expect(await extractPart(raw, 'attachment:2')).toBeNull();
		expect(await extractPart(raw, 'footer')).toBeNull();
	});
});
