import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../product/api.ts';
import { sendRaw } from '../product/mail.ts';
import { type Product, startProduct } from '../product/product.ts';

let product: Product;
let api: Api;

beforeAll(async () => {
	product = await startProduct();
	const added = await product.command('domains', 'add', 'army.ml', '--policy', 'collect', '--basis', 'end-to-end test');
	expect(added.error).toBe('');
	api = await openApi(product);
	await takesMail();
});
afterAll(() => product?.remove());

/** The receiver follows a new trap domain within seconds. */
const takesMail = async () => {
	for (const until = Date.now() + 5000; ; ) {
		try {
			await sendRaw(product.smtpPort, envelope('ready'), 'Subject: ready\r\n\r\nready\r\n');
			return;
		} catch (error) {
			if (Date.now() > until) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
};

const envelope = (localPart: string) => ({ from: 'sender@firm.example', to: [`${localPart}@army.ml`] });

const header = (subject: string, ...more: string[]) =>
	[`From: Sender <sender@firm.example>`, `Subject: ${subject}`, 'MIME-Version: 1.0', ...more, '', ''].join('\r\n');

const arrives = async (localPart: string, raw: string | Buffer) => {
	await sendRaw(product.smtpPort, envelope(localPart), raw);
	const until = Date.now() + 30_000;
	for (;;) {
		const item = await api.found(`to:${localPart}@army.ml`);
		if (item.status !== 'received') return api.show(item.id);
		expect(Date.now()).toBeLessThan(until);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
};

/** Writes octets to the SMTP port and returns all that comes back until the receiver ends the connection. */
const converse = (octets: Buffer): Promise<string> =>
	new Promise((resolve) => {
		const socket = connect(product.smtpPort, '127.0.0.1');
		let answers = '';
		socket.setTimeout(15_000, () => socket.destroy());
		socket.on('data', (data) => {
			answers += data.toString('latin1');
		});
		socket.on('error', () => {});
		socket.on('close', () => resolve(answers));
		socket.once('data', () => socket.end(octets));
	});

const rubbish = (length: number): Buffer => {
	// A fixed linear congruential generator: the same rubbish in every run.
	let state = 2026;
	return Buffer.from(
		Array.from({ length }, () => {
			state = Math.imul(state, 1103515245) + 12345;
			return (state >>> 16) & 0xff;
		}),
	);
};

describe('bad input', () => {
	it('binary rubbish on the SMTP port gets SMTP answers, and the receiver goes on', async () => {
		const answers = await converse(rubbish(200_000));
		expect(answers).toMatch(/^220 /);
		for (const line of answers.trim().split('\r\n')) expect(line).toMatch(/^[245]\d\d[ -]/);
		await arrives('after.rubbish', `${header('after rubbish')}still here\r\n`);
	});

	it('a message of 40 MB is refused with 552 and not stored', async () => {
		const raw = Buffer.concat([Buffer.from(header('large')), Buffer.from(`${'x'.repeat(998)}\r\n`.repeat(40_000))]);
		await expect(sendRaw(product.smtpPort, envelope('large'), raw)).rejects.toMatchObject({ responseCode: 552 });
		expect(await api.search('to:large@army.ml')).toEqual([]);
	});

	it('a message with 10,000 parts is kept and says what was not read', async () => {
		const parts = Array.from(
			{ length: 10_000 },
			(_, at) => `--b\r\nContent-Type: text/plain\r\n\r\npart ${at}\r\n`,
		).join('');
		const detail = await arrives(
			'many.parts',
			`${header('many parts', 'Content-Type: multipart/mixed; boundary=b')}${parts}--b--\r\n`,
		);
		if (detail.status === 'unreadable') expect(detail.unreadableReason).toBeTruthy();
		else expect(detail.view?.notRead.map(({ reason }) => reason)).toContain('too-many-parts');
		expect(detail.level).not.toBe('none');
	});

	it('a header of 5 MB is kept and says what was not read', async () => {
		const raw = header('large header', `X-Filler: ${`${'y'.repeat(900)}\r\n\t`.repeat(5800)}end`);
		const detail = await arrives('large.header', `${raw}body\r\n`);
		if (detail.status === 'unreadable') expect(detail.unreadableReason).toBeTruthy();
		else expect(detail.view?.notRead.map(({ reason }) => reason)).toContain('headers-too-large');
	});

	it('a charset that does not exist does not hide the text', async () => {
		const detail = await arrives(
			'charset',
			`${header('charset', 'Content-Type: text/plain; charset=x-klingon')}The meeting is at nine.\r\n`,
		);
		expect(detail.status).toBe('new');
		expect(detail.view?.parts.find(({ part }) => part === 'body')?.text).toContain('The meeting is at nine.');
	});

	it('mail for a domain that nobody entered is refused for good', async () => {
		await expect(
			sendRaw(product.smtpPort, { from: 'a@firm.example', to: ['b@elsewhere.example'] }, 'Subject: x\r\n\r\nx\r\n'),
		).rejects.toMatchObject({ responseCode: 550, response: expect.stringContaining('5.7.1') });
	});
});
