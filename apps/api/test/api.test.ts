import type { Role } from '@straymail/contracts';
import { commandLineActor, createSignInLink, createToken } from '@straymail/services';
import { TOTP } from 'otpauth';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../../../packages/services/test/support.ts';
import { type RunningApi, startApi } from '../src/start.ts';

let office: Office;
let api: RunningApi;
let messageId: string;
const publicUrl = 'http://localhost:3000';
const raw = 'Subject: Leave\r\n\r\nplain words\r\n';
const tokens = new Map<Role, string>();
const someId = '0198c0de-0000-7000-8000-000000000001';

beforeAll(async () => {
	office = await openOffice();
	api = await startApi({
		databaseUrl: office.url,
		http: { host: '127.0.0.1', port: 0 },
		publicUrl,
		dashboardUrl: null,
		dns: { hosts: ['mx.stray.example'], tlsReportsTo: null, servers: [] },
		sealingPrivateKeyFile: office.files.sealingPrivateKey,
		searchKeyFile: office.files.searchKey,
		authSecretFile: office.files.authSecret,
		logger: pino({ level: 'silent' }),
	});
	messageId = await office.message({ raw, intendedDomain: 'army.mil', words: 'zirconium' });
	await office.message({ raw, intendedDomain: 'navy.mil', words: 'zirconium' });
	for (const role of ['operator', 'analyst', 'auditor', 'admin'] as const) {
		tokens.set(role, (await createToken(office.as({}), { name: role, role, days: 1 })).token);
	}
	tokens.set(
		'liaison',
		(await createToken(office.as({}), { name: 'army', role: 'liaison', organisation: 'army.mil', days: 1 })).token,
	);
});
afterAll(async () => {
	await api?.close();
	await office?.stop();
});

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const call = (method: Method, url: string, body?: unknown, headers: Record<string, string> = {}) =>
	api.app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body as object }) });
const as = (role: Role, method: Method, url: string, body?: unknown) =>
	call(method, url, body, { authorization: `Bearer ${tokens.get(role)}` });

describe('the API', () => {
	it('knows nobody without a session or a token', async () => {
		for (const [method, url] of [
			['POST', '/api/messages/search'],
			['GET', `/api/messages/${messageId}`],
			['POST', `/api/messages/${messageId}/reveal`],
			['GET', '/api/stats'],
			['GET', '/api/events'],
			['GET', '/api/me'],
			['GET', '/api/audit'],
			['GET', '/api/trap-domains'],
			['GET', '/api/views'],
			['GET', '/api/people'],
			['POST', '/api/messages/histogram'],
		] as const) {
			const body = method === 'POST' ? { query: '', part: 'raw', reason: 'none at all' } : undefined;
			const answer = await call(method, url, body);
			expect(answer.statusCode, url).toBe(401);
			expect(answer.json().error.code).toBe('not-signed-in');
		}
		expect((await call('GET', '/api/stats', undefined, { authorization: 'Bearer sm_wrong' })).statusCode).toBe(401);
	});

	it.each([
		['auditor', 'POST', '/api/messages/search', { query: '' }],
		['admin', 'POST', '/api/messages/search', { query: '' }],
		['analyst', 'POST', '/api/trap-domains', { domain: 'x.ml' }],
		['analyst', 'GET', '/api/audit', undefined],
		['liaison', 'GET', '/api/trap-domains', undefined],
		['liaison', 'GET', '/api/views', undefined],
		['liaison', 'GET', '/api/people', undefined],
		['liaison', 'POST', '/api/messages/suggest', { key: 'type', text: '' }],
		['auditor', 'POST', '/api/messages/bulk', { ids: [someId], action: { type: 'review' } }],
		['auditor', 'POST', `/api/messages/bulk/${someId}/undo`, {}],
	] as const)('refuses what is not for %s: %s %s', async (role, method, url, body) => {
		const answer = await as(role, method, url, body);
		expect(answer.statusCode).toBe(403);
		expect(answer.json().error.code).toBe('not-allowed');
	});

	it('searches a page at a time, and says where a search is wrong', async () => {
		const first = (await as('operator', 'POST', '/api/messages/search', { query: 'zirconium', limit: 1 })).json();
		expect(first.items).toHaveLength(1);
		expect(first.facets.total).toBe(2);
		const second = (
			await as('operator', 'POST', '/api/messages/search', { query: 'zirconium', limit: 1, cursor: first.nextCursor })
		).json();
		expect(second.items[0].id).not.toBe(first.items[0].id);
		const foreign = await as('operator', 'POST', '/api/messages/search', { query: 'other', cursor: first.nextCursor });
		expect(foreign.json().error.code).toBe('cursor-invalid');
		const wrong = await as('operator', 'POST', '/api/messages/search', { query: 'level:hihg' });
		expect(wrong.statusCode).toBe(400);
		expect(wrong.json().error).toMatchObject({ code: 'search-syntax', span: [6, 10] });
	});

	it('shows, reviews and reveals', async () => {
		const shown = (await as('operator', 'GET', `/api/messages/${messageId}`)).json();
		expect(shown).toMatchObject({ id: messageId, status: 'new', locked: false });
		expect(shown.view.parts[0].text).toBe('masked text');
		expect((await as('analyst', 'POST', `/api/messages/${messageId}/review`, {})).json()).toMatchObject({
			id: messageId,
			status: 'reviewed',
		});
		expect((await as('analyst', 'POST', `/api/messages/${messageId}/unreview`, {})).json()).toMatchObject({
			status: 'new',
		});
		const revealed = (
			await as('operator', 'POST', `/api/messages/${messageId}/reveal`, { part: 'raw', reason: 'compare the bytes' })
		).json();
		expect(Buffer.from(revealed.content, revealed.encoding).toString()).toBe(raw);
		const headers = (
			await as('operator', 'POST', `/api/messages/${messageId}/reveal`, { part: 'headers', reason: 'look at them' })
		).json();
		expect(headers.content).toContain('Subject: Leave');
		for (const [body, code] of [
			[{ part: 'raw' }, 'bad-request'],
			[{ part: 'everything', reason: 'because' }, 'bad-request'],
			[{ part: 'attachment:3', reason: 'because' }, 'part-not-found'],
		] as const) {
			expect((await as('operator', 'POST', `/api/messages/${messageId}/reveal`, body)).json().error.code).toBe(code);
		}
	});

	it('keeps views, says when and from whom messages came, and who there is to care for them', async () => {
		const view = { name: 'High', query: 'level:high', sort: { key: 'receivedAt', direction: 'desc' }, shared: true };
		const made = await as('analyst', 'POST', '/api/views', view);
		expect(made.statusCode).toBe(201);
		const path = `/api/views/${made.json().id}`;
		expect((await as('analyst', 'PATCH', path, { name: 'Higher' })).json()).toMatchObject({
			name: 'Higher',
			mine: true,
		});
		expect((await as('operator', 'GET', '/api/views')).json().items).toMatchObject([{ name: 'Higher', mine: false }]);
		expect((await as('analyst', 'POST', '/api/views', { ...view, query: 'secret' })).json().error).toMatchObject({
			code: 'view-holds-content',
			span: [0, 6],
		});
		expect((await as('operator', 'DELETE', path)).statusCode).toBe(404);
		expect((await as('analyst', 'DELETE', path)).statusCode).toBe(204);
		const histogram = await as('liaison', 'POST', '/api/messages/histogram', { query: 'zirconium' });
		expect(histogram.json()).toMatchObject({ unit: 'minute', bars: [{ count: 1, high: 1 }], capped: false });
		const suggested = await as('analyst', 'POST', '/api/messages/suggest', { key: 'senderdomain', text: 'travel' });
		expect(suggested.json()).toEqual({ values: [{ value: 'travel.example', count: 2 }] });
		expect((await as('analyst', 'GET', '/api/people')).json()).toEqual({ people: [] });
	});

	it('keeps what a person decides beside the machine’s answer, and takes it back', async () => {
		const path = `/api/messages/${messageId}`;
		const kindOf = async () => (await as('operator', 'GET', path)).json();
		const before = (await kindOf()).kind;
		const made = await as('analyst', 'POST', `${path}/decisions`, { field: 'kind', value: 'probe' });
		expect(made.statusCode).toBe(201);
		expect(await kindOf()).toMatchObject({
			kind: 'probe',
			machine: { kind: before },
			decisions: [{ id: made.json().id, field: 'kind', value: 'probe', machine: before, endedAt: null }],
		});
		expect((await as('analyst', 'DELETE', `${path}/decisions/${made.json().id}`)).statusCode).toBe(204);
		expect(await kindOf()).toMatchObject({ kind: before });
		for (const [body, code] of [
			[{ field: 'kind', value: 'letter' }, 'bad-request'],
			[{ field: 'finding', finding: 99, value: true }, 'not-found'],
		] as const)
			expect((await as('analyst', 'POST', `${path}/decisions`, body)).json().error.code).toBe(code);
		expect((await as('auditor', 'POST', `${path}/decisions`, { field: 'kind', value: 'spam' })).statusCode).toBe(403);
	});

	it('changes many messages at once and takes it back, for who did it', async () => {
		const bulk = (action: unknown) => as('analyst', 'POST', '/api/messages/bulk', { ids: [messageId], action });
		const done = (await bulk({ type: 'level', value: 'critical' })).json();
		expect(done).toMatchObject({ items: [{ id: messageId, level: 'critical' }], unchanged: [] });
		const undo = `/api/messages/bulk/${done.changeId}/undo`;
		expect((await as('analyst', 'POST', undo, {})).json()).toMatchObject({
			changeId: null,
			items: [{ id: messageId, level: 'high' }],
		});
		expect((await as('operator', 'POST', undo, {})).json().error.code).toBe('already-undone');
		expect((await bulk({ type: 'explode' })).json().error.code).toBe('bad-request');
		expect((await bulk({ type: 'assign', assignee: 'nobody' })).json().error.code).toBe('not-found');
	});

	it('shows a liaison its own organisation alone', async () => {
		const { items } = (await as('liaison', 'POST', '/api/messages/search', { query: '' })).json();
		expect(items.map(({ id }: { id: string }) => id)).toEqual([messageId]);
		expect((await as('liaison', 'GET', '/api/events')).statusCode).toBe(204);
	});

	it('adds, changes and suggests trap domains', async () => {
		const added = await as('operator', 'POST', '/api/trap-domains', {
			domain: 'army.ml',
			policy: 'collect',
			legalBasis: 'agreement',
		});
		expect(added.json()).toMatchObject({ domain: 'army.ml', intendedDomain: 'army.mil' });
		expect((await as('operator', 'POST', '/api/trap-domains', { domain: 'army.ml' })).statusCode).toBe(409);
		expect(
			(await as('operator', 'POST', '/api/trap-domains', { domain: 'b.ml', policy: 'collect' })).json().error.code,
		).toBe('legal-basis-needed');
		expect(
			(await as('operator', 'PATCH', `/api/trap-domains/${added.json().id}`, { policy: 'defer' })).json().policy,
		).toBe('defer');
		const rules = `/api/trap-domains/${added.json().id}/rules`;
		const rule = { pattern: 'postmaster', policy: 'collect', legalBasis: 'RFC 5321' };
		expect((await as('analyst', 'PUT', rules, rule)).statusCode).toBe(403);
		const [set] = (await as('operator', 'PUT', rules, rule)).json().rules;
		expect(set).toMatchObject(rule);
		expect((await as('operator', 'DELETE', `${rules}/${set.id}`)).json().rules).toEqual([]);
		expect((await as('auditor', 'GET', '/api/trap-domains')).json().items).toHaveLength(1);
		expect((await as('operator', 'GET', '/api/trap-domains/suggest?domain=navy.ml')).json().suggestions[0].domain).toBe(
			'navy.mil',
		);
	});

	it('lists organisations, the audit log and counts', async () => {
		expect((await as('operator', 'GET', '/api/organisations?q=army.mil')).json().items[0]).toMatchObject({
			name: 'US Army',
		});
		expect((await as('auditor', 'GET', '/api/audit')).json()).toMatchObject({ chain: 'intact' });
		expect((await as('auditor', 'POST', '/api/audit/verify', {})).json().broken).toEqual([]);
		expect((await as('operator', 'GET', '/api/stats')).json()).toMatchObject({ messages: 2, unreviewed: 2 });
	});

	it('describes itself, and answers what it does not know in the same form', async () => {
		const document = (await call('GET', '/api/openapi.json')).json();
		for (const path of [
			'/api/messages/search',
			'/api/messages/{id}',
			'/api/messages/{id}/reveal',
			'/api/stats',
			'/api/trap-domains',
			'/api/audit',
		]) {
			expect(Object.keys(document.paths)).toContain(path);
		}
		expect((await as('operator', 'GET', '/api/nothing')).json().error.code).toBe('not-found');
		expect((await as('operator', 'GET', '/nothing')).json().error.code).toBe('not-found');
		expect((await as('operator', 'GET', '/api/%')).json().error.code).toBe('bad-request');
		expect((await as('operator', 'GET', '/api/messages/not-an-id')).json().error.code).toBe('bad-request');
		const malformed = await api.app.inject({
			method: 'POST',
			url: '/api/messages/search',
			headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get('operator')}` },
			payload: '{"query":',
		});
		expect(malformed.statusCode).toBe(400);
		expect(malformed.json().error.code).toBe('bad-request');
	});

	it('lets no browser keep, sniff or frame an answer', async () => {
		const { headers } = await as('operator', 'GET', '/api/stats');
		expect(headers).toMatchObject({
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
		});
	});

	it('is alive and ready', async () => {
		expect((await call('GET', '/healthz')).statusCode).toBe(200);
		expect((await call('GET', '/readyz')).statusCode).toBe(200);
		expect((await call('GET', '/metrics')).body).toContain('straymail_backlog_messages 0');
	});
});

describe('the first operator', () => {
	const jar = new Map<string, string>();
	const keep = (answer: Awaited<ReturnType<typeof call>>) => {
		for (const { name, value } of answer.cookies) jar.set(name, value);
		return answer;
	};
	const browser = async (method: Method, url: string, body?: unknown, headers: Record<string, string> = {}) =>
		keep(
			await call(method, url, body, {
				cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
				origin: publicUrl,
				...headers,
			}),
		);
	const password = 'a quiet harbour at dawn';
	let totp: TOTP;

	it('signs in by a link that works once', async () => {
		const token = await createSignInLink(office.as(commandLineActor), {});
		expect((await browser('POST', '/api/first-sign-in', { token })).statusCode).toBe(200);
		expect((await browser('GET', '/api/me')).json()).toMatchObject({
			user: { role: 'operator' },
			passwordSet: false,
			secondFactor: false,
		});
		const again = await call('POST', '/api/first-sign-in', { token }, { origin: publicUrl });
		expect(again.statusCode).toBe(401);
		expect(again.json().error).toMatchObject({
			code: 'not-signed-in',
			message: expect.stringContaining('used already'),
		});
	});

	it('is not to be used by another site', async () => {
		for (const headers of [{ origin: 'https://evil.example' }, { origin: publicUrl, 'sec-fetch-site': 'cross-site' }]) {
			for (const [method, url] of [
				['POST', '/api/messages/search'],
				['GET', '/api/events'],
			] as const) {
				const answer = await browser(method, url, method === 'POST' ? { query: '' } : undefined, headers);
				expect(answer.json().error.code).toBe('origin-not-allowed');
			}
		}
		const signOut = await browser('POST', '/api/auth/sign-out', {}, { origin: 'https://evil.example' });
		expect(signOut.json().error.code).toBe('origin-not-allowed');
		expect((await browser('GET', '/api/me')).statusCode).toBe(200);
	});

	it('opens nothing without a second factor', async () => {
		const refused = await browser('POST', `/api/messages/${messageId}/reveal`, {
			part: 'body',
			reason: 'warn the owner',
		});
		expect(refused.json().error.code).toBe('second-factor-missing');
	});

	it('sets a password, once, and then a second factor', async () => {
		const profile = { name: 'Ada Keita', email: 'ada@operator.example', password };
		expect((await browser('POST', '/api/account/password', { ...profile, password: 'short' })).json().error.code).toBe(
			'bad-request',
		);
		expect((await browser('POST', '/api/account/password', profile)).json()).toEqual({ ok: true });
		expect((await browser('POST', '/api/account/password', profile)).json().error.code).toBe('not-allowed');
		expect(await createSignInLink(office.as(commandLineActor), {})).toBeNull();
		const enabled = await browser('POST', '/api/auth/two-factor/enable', { password });
		totp = new TOTP({ secret: new URL(enabled.json().totpURI).searchParams.get('secret') ?? '' });
		expect((await browser('POST', '/api/auth/two-factor/verify-totp', { code: totp.generate() })).statusCode).toBe(200);
		expect((await browser('GET', '/api/me')).json()).toMatchObject({
			passwordSet: true,
			secondFactor: true,
			user: { name: 'Ada Keita' },
		});
	});

	it('opens plain content while the factor is fresh, and with a code afterwards', async () => {
		const ask = (more = {}) =>
			browser('POST', `/api/messages/${messageId}/reveal`, { part: 'raw', reason: 'warn the owner', ...more });
		expect((await ask()).statusCode).toBe(200);
		await office.owner.query(`UPDATE "Session" SET "secondFactorAt" = now() - interval '10 minutes'`);
		expect((await ask()).json().error.code).toBe('second-factor-needed');
		const wrong = String((Number(totp.generate()) + 1) % 1_000_000).padStart(6, '0');
		expect((await ask({ code: wrong })).json().error.code).toBe('second-factor-wrong');
		expect((await ask({ code: totp.generate() })).statusCode).toBe(200);
	});

	it('signs in again with password and code, and not with the password alone', async () => {
		jar.clear();
		expect(
			(
				await browser('POST', '/api/auth/sign-in/email', {
					email: 'ada@operator.example',
					password: 'wrong password here',
				})
			).statusCode,
		).toBe(401);
		await browser('POST', '/api/auth/sign-in/email', { email: 'ada@operator.example', password });
		expect((await browser('GET', '/api/me')).statusCode).toBe(401);
		await browser('POST', '/api/auth/two-factor/verify-totp', { code: totp.generate() });
		expect((await browser('GET', '/api/me')).json()).toMatchObject({ user: { email: 'ada@operator.example' } });
	});

	it('cannot sign up: nobody can', async () => {
		const answer = await call(
			'POST',
			'/api/auth/sign-up/email',
			{ email: 'eve@evil.example', name: 'Eve', password },
			{ origin: publicUrl },
		);
		expect(answer.statusCode).toBeGreaterThanOrEqual(400);
		const { rows } = await office.owner.query('SELECT count(*)::int AS count FROM "User"');
		expect(rows[0]?.count).toBe(1);
	});
});
