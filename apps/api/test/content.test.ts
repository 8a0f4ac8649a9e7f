import { createToken } from '@straymail/services';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../../../packages/services/test/support.ts';
import { contentDisposition } from '../src/content/content-disposition.ts';
import { TicketOffice } from '../src/content/tickets.ts';
import { type RunningApi, startApi } from '../src/start.ts';

let office: Office;
let api: RunningApi;
let id: string;
let token: string;
let stranger: string;

const evilName = 'invoice\u202efdp.exe"; filename=x\r\nset-cookie: a=b';
const raw = [
	'Subject: Leave',
	'MIME-Version: 1.0',
	'Content-Type: multipart/mixed; boundary=edge',
	'',
	'--edge',
	'Content-Type: text/html; charset=utf-8',
	'',
	'<p style="color:red">Hello <a href="https://bank.example/">bank</a></p><script>alert(1)</script><img src="https://e.example/t.gif">',
	'--edge',
	'Content-Type: text/html',
	`Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(evilName)}`,
	'',
	'<script>alert(1)</script>',
	'--edge',
	'Content-Type: text/csv',
	'Content-Disposition: attachment; filename="crew.csv"',
	'',
	'name,rank',
	'Ada,Major',
	'--edge--',
	'',
].join('\r\n');

beforeAll(async () => {
	office = await openOffice();
	api = await startApi({
		databaseUrl: office.url,
		http: { host: '127.0.0.1', port: 0 },
		publicUrl: 'http://localhost:3000',
		dashboardUrl: null,
		dns: { hosts: ['mx.stray.example'], tlsReportsTo: null, servers: [] },
		sealingPrivateKeyFile: office.files.sealingPrivateKey,
		searchKeyFile: office.files.searchKey,
		authSecretFile: office.files.authSecret,
		logger: pino({ level: 'silent' }),
	});
	id = await office.message({ raw, intendedDomain: 'army.mil' });
	token = (await createToken(office.as({}), { name: 'a', role: 'analyst', days: 1 })).token;
	stranger = (await createToken(office.as({}), { name: 'b', role: 'operator', days: 1 })).token;
});
afterAll(async () => {
	await api?.close();
	await office?.stop();
});

const reveal = async (part: string, as: string) =>
	(
		await api.app.inject({
			method: 'POST',
			url: `/api/messages/${id}/reveal`,
			headers: { authorization: `Bearer ${token}` },
			payload: { part, as, reason: 'warn the owner' },
		})
	).json();
const fetched = (url: string, bearer = token, headers: Record<string, string> = {}) =>
	api.app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${bearer}`, ...headers } });

describe('HTML in a frame', () => {
	it('is safe, under a policy that lets nothing load, and kept nowhere', async () => {
		const { path, content, size, contentType } = await reveal('html', 'view');
		expect(path).toMatch(/^\/api\/frames\/[\w-]{43}$/);
		expect({ content, contentType }).toEqual({ content: '', contentType: 'text/html; charset=utf-8' });
		const answer = await fetched(path, token, { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' });
		expect(answer.statusCode).toBe(200);
		expect(answer.rawPayload.length).toBe(size);
		expect(answer.headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy':
				"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'SAMEORIGIN',
			'cross-origin-resource-policy': 'same-origin',
			'referrer-policy': 'no-referrer',
		});
		expect(answer.body).toContain('<p style="color:red">Hello <a title="https://bank.example/">bank</a></p>');
		expect(answer.body).not.toMatch(/alert|e\.example|<script/);
	});

	it.each([
		['twice', async (path: string) => void (await fetched(path)), {}, 404],
		['by somebody else', async () => undefined, { authorization: 'stranger' }, 404],
		['from another site', async () => undefined, { 'sec-fetch-site': 'cross-site' }, 403],
		['from a page of the same site', async () => undefined, { 'sec-fetch-site': 'same-site' }, 403],
		[
			'as a page of its own',
			async () => undefined,
			{ 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document' },
			403,
		],
		['by a script', async () => undefined, { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty' }, 403],
	] as const)('is not opened %s', async (_how, before, headers, status) => {
		const { path } = await reveal('html', 'view');
		await before(path);
		const { authorization, ...others } = headers as Record<string, string>;
		const answer = await fetched(path, authorization ? stranger : token, others);
		expect(answer.statusCode).toBe(status);
		expect(answer.body).not.toContain('Hello');
	});

	it('needs a session', async () => {
		const { path } = await reveal('html', 'view');
		expect((await api.app.inject({ method: 'GET', url: path })).statusCode).toBe(401);
		expect((await fetched(`/api/files/${path.split('/').pop()}`)).statusCode).toBe(404);
		expect((await fetched('/api/frames/short')).statusCode).toBe(400);
	});
});

describe('an attachment', () => {
	it('is shown without its octets', async () => {
		expect(await reveal('attachment:1', 'view')).toMatchObject({
			fileName: 'crew.csv',
			content: '',
			path: null,
			size: 20,
			preview: {
				type: 'table',
				sheets: [
					{
						rows: [
							['name', 'rank'],
							['Ada', 'Major'],
						],
					},
				],
			},
		});
	});

	it('is saved once, as octets of no type, under a name that is one line and reads as it is', async () => {
		const { path } = await reveal('attachment:0', 'file');
		const answer = await fetched(path);
		expect(answer.body.trim()).toBe('<script>alert(1)</script>');
		expect(answer.headers).toMatchObject({
			'content-type': 'application/octet-stream',
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
		});
		expect(answer.headers['set-cookie']).toBeUndefined();
		expect(answer.headers['content-disposition']).toMatch(
			/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.%~+^`|$&#!-]+$/,
		);
		expect(answer.headers['content-disposition']).not.toMatch(/\u202e|%E2%80%AE|x-foo/);
		expect((await fetched(path)).statusCode).toBe(404);
	});

	it('is saved in a ZIP that only its password opens, where one is given', async () => {
		const password = 'seven quiet harbours';
		const answer = await api.app.inject({
			method: 'POST',
			url: `/api/messages/${id}/reveal`,
			headers: { authorization: `Bearer ${token}` },
			payload: { part: 'attachment:1', as: 'file', reason: 'warn the owner', password },
		});
		const file = await fetched(answer.json().path);
		expect(file.headers['content-disposition']).toContain('filename="crew.csv.zip"');
		expect(file.rawPayload.includes('Major')).toBe(false);
		const open = async (secret: string) => {
			const reader = new ZipReader(new Uint8ArrayReader(file.rawPayload), { password: secret });
			const [entry] = await reader.getEntries();
			if (!entry || entry.directory) throw new Error('no entry');
			expect(entry).toMatchObject({ filename: 'crew.csv', encrypted: true, zipCrypto: false });
			return Buffer.from(await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false })).toString();
		};
		expect(await open(password)).toBe('name,rank\r\nAda,Major');
		await expect(open('another password')).rejects.toThrow(/password/i);
		const { rows } = await office.owner.query(
			`SELECT "detail" FROM "AuditEntry" ORDER BY "at" DESC, "number" DESC LIMIT 20`,
		);
		expect(JSON.stringify(rows)).toContain('"encrypted":true');
		expect(JSON.stringify(rows)).not.toContain(password);
	});

	it('has no view where there is none, and no octets where there are none', async () => {
		expect((await reveal('headers', 'view')).error.code).toBe('bad-request');
		expect((await reveal('attachment:7', 'view')).error.code).toBe('part-not-found');
		expect((await reveal('attachment:7', 'file')).error.code).toBe('part-not-found');
	});
});

describe('each opening', () => {
	it('stands in the history with part, form and reason', async () => {
		await reveal('raw', 'file');
		const { history } = (await fetched(`/api/messages/${id}`)).json();
		expect(history[0]).toMatchObject({
			action: 'message.reveal',
			reveal: { part: 'raw', as: 'file', reason: 'warn the owner' },
		});
	});
});

describe('related messages', () => {
	it('are for whoever may search', async () => {
		await office.message({ raw, intendedDomain: 'navy.mil' });
		const { sender } = (await fetched(`/api/messages/${id}/related`)).json();
		expect(sender).toMatchObject({ count: 1, query: 'from:clerk@travel.example' });
		const auditor = (await createToken(office.as({}), { name: 'c', role: 'auditor', days: 1 })).token;
		expect((await fetched(`/api/messages/${id}/related`, auditor)).statusCode).toBe(403);
	});
});

describe('a file name', () => {
	it.each([
		[null, 'attachment; filename="part.bin"; filename*=UTF-8\'\'part.bin'],
		['', 'attachment; filename="part.bin"; filename*=UTF-8\'\'part.bin'],
		['plan.pdf', 'attachment; filename="plan.pdf"; filename*=UTF-8\'\'plan.pdf'],
		[
			'été d’août.pdf',
			'attachment; filename="_t_ d_ao_t.pdf"; filename*=UTF-8\'\'%C3%A9t%C3%A9%20d%E2%80%99ao%C3%BBt.pdf',
		],
		['a"b\\c.pdf', 'attachment; filename="a_b_c.pdf"; filename*=UTF-8\'\'a_b_c.pdf'],
		['a\r\nx-evil: 1', 'attachment; filename="a__x-evil_ 1"; filename*=UTF-8\'\'a__x-evil_%201'],
		['../../etc/passwd', 'attachment; filename="_.._etc_passwd"; filename*=UTF-8\'\'_.._etc_passwd'],
		['gpj.\u202eexe', 'attachment; filename="gpj._exe"; filename*=UTF-8\'\'gpj._exe'],
		['a;b=c%0d%0a', 'attachment; filename="a_b=c_0d_0a"; filename*=UTF-8\'\'a%3Bb%3Dc_0d_0a'],
		["it's (1)*.txt", "attachment; filename=\"it's (1)_.txt\"; filename*=UTF-8''it%27s%20%281%29_.txt"],
		['\ud800.txt', 'attachment; filename="_.txt"; filename*=UTF-8\'\'_.txt'],
		['...', 'attachment; filename="part.bin"; filename*=UTF-8\'\'part.bin'],
	])('%j', (name, header) => expect(contentDisposition(name, 'part.bin')).toBe(header));

	it('of any length is short and keeps its extension', () => {
		expect(contentDisposition(`${'é'.repeat(3000)}.pdf`, 'x')).toMatch(/%C3%A9\.pdf$/);
		expect(contentDisposition(`${'é'.repeat(3000)}.pdf`, 'x').length).toBeLessThan(1000);
	});
});

describe('tickets', () => {
	const admission = (size: number) => ({
		type: 'file' as const,
		contentType: 'text/plain',
		fileName: null,
		bytes: new Uint8Array(size),
	});

	it('are forgotten after a minute, though nobody asks', async () => {
		let now = 0;
		const tickets = new TicketOffice({ time: 20 }, () => now);
		const key = tickets.issue('a', admission(5));
		now = 21;
		await expect.poll(() => tickets.waiting).toBe(0);
		expect(tickets.use(key, 'a', 'file')).toBeNull();
	});

	it('hold no more than they may: the oldest go', () => {
		const tickets = new TicketOffice({ bytes: 10, tickets: 3 });
		const first = tickets.issue('a', admission(6));
		const second = tickets.issue('a', admission(6));
		expect(tickets.use(first, 'a', 'file')).toBeNull();
		expect(tickets.use(second, 'b', 'file')).toBeNull();
		expect(tickets.use(second, 'a', 'frame')).toBeNull();
		expect(tickets.use(second, 'a', 'file')?.bytes).toHaveLength(6);
		const keys = Array.from({ length: 5 }, () => tickets.issue('a', admission(1)));
		expect(keys.filter((key) => tickets.use(key, 'a', 'file') !== null)).toHaveLength(3);
		tickets.close();
	});
});
