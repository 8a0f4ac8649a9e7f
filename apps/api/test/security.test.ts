import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { commandLineActor, createSignInLink, createToken } from '@straymail/services';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../../../packages/services/test/support.ts';
import { signInPaths } from '../src/routes/account.ts';
import { type RunningApi, startApi } from '../src/start.ts';

// What strangers try: another site in the reader's browser, and whoever can open a connection. docs/security.md tells
// the whole list and where each point is shown.
const publicUrl = 'https://stray.example';
const evil = 'https://evil.example';
let office: Office;
let api: RunningApi;
let plain: RunningApi;
/** Stands for the dashboard and keeps what reaches it. */
let dashboard: Server;
const seen: { method: string; url: string; headers: IncomingHttpHeaders }[] = [];
/** Stands for anything else on the network: nobody may be brought to connect to it. */
let elsewhere: TcpServer;
let visits = 0;
let token = '';

const portOf = (server: Server | TcpServer) => (server.address() as AddressInfo).port;
const listening = (server: Server | TcpServer) =>
	new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
const start = (url: string) =>
	startApi({
		databaseUrl: office.url,
		http: { host: '127.0.0.1', port: 0 },
		publicUrl: url,
		dashboardUrl: `http://127.0.0.1:${portOf(dashboard)}`,
		dns: { hosts: ['mx.stray.example'], tlsReportsTo: null, servers: [] },
		sealingPrivateKeyFile: office.files.sealingPrivateKey,
		searchKeyFile: office.files.searchKey,
		authSecretFile: office.files.authSecret,
		logger: pino({ level: 'silent' }),
	});

beforeAll(async () => {
	office = await openOffice();
	dashboard = createServer((request, response) => {
		seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
		response.setHeader('content-type', 'text/html').end('a page');
	});
	elsewhere = createTcpServer((socket) => {
		visits += 1;
		socket.destroy();
	});
	await Promise.all([listening(dashboard), listening(elsewhere)]);
	api = await start(publicUrl);
	plain = await start('http://localhost:3000');
	token = (await createToken(office.as({}), { name: 'operator', role: 'operator', days: 1 })).token;
});
afterAll(async () => {
	await Promise.all([api?.close(), plain?.close()]);
	dashboard?.close();
	elsewhere?.close();
	await office?.stop();
});
beforeEach(() => {
	seen.length = 0;
	visits = 0;
});

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
const call = (method: Method, url: string, headers: Record<string, string> = {}, body?: unknown, of = api) =>
	of.app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body as object }) });

/** Octets to the API and what came back, until it has nothing more to say. */
const send = (request: string): Promise<string> =>
	new Promise((resolve, reject) => {
		const socket = connect(api.port, '127.0.0.1', () => socket.write(request));
		let answer = '';
		socket.setTimeout(800, () => socket.destroy());
		socket.on('data', (chunk) => {
			answer += chunk.toString('latin1');
		});
		socket.once('error', reject);
		socket.once('close', () => resolve(answer));
	});
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const get = (target: string, headers: readonly string[] = []) =>
	send(
		[`GET ${target} HTTP/1.1`, 'Host: stray.example', ...headers, 'Connection: close, x-session', '', ''].join('\r\n'),
	);

interface Described {
	readonly method: Method;
	/** With its parameters filled in. */
	readonly url: string;
	readonly schema: unknown;
}
const someId = '0198c0de-0000-7000-8000-000000000001';
/** Every route: those that the API describes, and those of the sign-in library. */
const routes = async (): Promise<readonly Described[]> => {
	const { paths } = (await call('GET', '/api/openapi.json')).json() as {
		paths: Record<string, Record<string, unknown>>;
	};
	const described = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, schema]) => ({
			method: method.toUpperCase() as Method,
			url: path.replaceAll(/\{\w+\}/g, someId),
			schema,
		})),
	);
	const library = signInPaths.map(([method, path]) => ({ method, url: `/api/auth/${path}`, schema: {} }));
	// Pages are the dashboard's.
	return [...described.filter(({ url }) => url.startsWith('/api/')), ...library];
};

describe('another site', () => {
	const comingFrom = [
		{ 'sec-fetch-site': 'cross-site', origin: evil },
		{ 'sec-fetch-site': 'same-site', origin: 'https://neighbour.stray.example' },
		{ 'sec-fetch-site': 'none' },
		{ origin: evil },
		{ origin: 'null' },
		// A subdomain and a name that only begins like ours.
		{ origin: 'https://stray.example.evil.example' },
		{ origin: 'http://stray.example' },
		// Basic credentials are sent by browsers by themselves.
		{ 'sec-fetch-site': 'cross-site', authorization: 'Basic YTpi' },
	];

	it('changes nothing, by any route, with our cookie or without', async () => {
		const changing = (await routes()).filter(({ method }) => method !== 'GET');
		expect(changing.length).toBeGreaterThan(15);
		for (const { method, url } of changing) {
			for (const headers of comingFrom) {
				for (const cookie of [{}, { cookie: '__Host-straymail.session_token=x' }]) {
					const answer = await call(method, url, { ...headers, ...cookie }, {});
					expect(answer.json().error.code, `${method} ${url} ${JSON.stringify(headers)}`).toBe('origin-not-allowed');
				}
			}
		}
	});

	it('hears no live events, however their path is written', async () => {
		for (const path of ['/api/events', '/%61pi/events', '/api/%65vents', 'http://stray.example/api/events']) {
			for (const headers of comingFrom) {
				const lines = Object.entries({ cookie: '__Host-straymail.session_token=x', ...headers }).map(
					([name, value]) => `${name}: ${value}`,
				);
				const answer = await get(path, lines);
				expect(statusOf(answer), `${path} ${lines.join(' ')}`).toBe(403);
				expect(answer).toContain('origin-not-allowed');
			}
		}
	});

	it('reads nothing with our cookie', async () => {
		const cookie = '__Host-straymail.session_token=x';
		for (const { method, url } of (await routes()).filter((route) => route.method === 'GET')) {
			for (const site of ['cross-site', 'same-site']) {
				const answer = await call(method, url, { cookie, 'sec-fetch-site': site });
				expect(answer.json().error.code, url).toBe('origin-not-allowed');
			}
		}
	});

	it('is told by no header that it may read (CORS)', async () => {
		for (const [method, url] of [
			['OPTIONS', '/api/messages/search'],
			['OPTIONS', '/api/auth/sign-in/email'],
			['OPTIONS', '/'],
			['GET', '/api/me'],
			['GET', '/'],
		] as const) {
			const answer = await call(method, url, { origin: evil, 'access-control-request-method': 'POST' });
			expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
		}
	});

	it('gets no socket upgraded', async () => {
		const answer = await send(
			[
				'GET /api/events HTTP/1.1',
				'Host: stray.example',
				`Origin: ${evil}`,
				'Connection: Upgrade',
				'Upgrade: websocket',
				'Sec-WebSocket-Version: 13',
				'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
				'',
				'',
			].join('\r\n'),
		);
		expect(statusOf(answer)).not.toBe(101);
		expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
	});

	it('cannot keep, sniff, frame or embed an answer', async () => {
		const answers = await Promise.all(
			[
				...(await routes()).filter(({ method }) => method === 'GET').map(({ url }) => url),
				'/api/nothing',
				'/api/%',
			].map((url) => call('GET', url)),
		);
		for (const { headers, statusCode } of [
			...answers,
			await call('GET', '/api/stats', { authorization: `Bearer ${token}` }),
			await call('POST', '/api/messages/search', { authorization: `Bearer ${token}` }, { query: 'level:hihg' }),
		]) {
			expect(headers, String(statusCode)).toMatchObject({
				'x-content-type-options': 'nosniff',
				'x-frame-options': 'DENY',
				'cross-origin-opener-policy': 'same-origin',
				'cross-origin-resource-policy': 'same-origin',
				'strict-transport-security': 'max-age=31536000',
			});
			expect(headers['content-security-policy'] ?? "frame-ancestors 'none'").toContain("frame-ancestors 'none'");
		}
	});

	it('finds the same on a stream of live events', async () => {
		const answer = await get('/api/events', [`Authorization: Bearer ${token}`]);
		expect(answer).toMatch(/^HTTP\/1\.1 200 /);
		for (const header of [
			'content-type: text/event-stream',
			'cache-control: no-store',
			'x-content-type-options: nosniff',
			'cross-origin-resource-policy: same-origin',
			"content-security-policy: default-src 'none'",
		]) {
			expect(answer.toLowerCase()).toContain(header);
		}
	});
});

describe('a cookie', () => {
	const signIn = async (of: RunningApi) => {
		const link = await createSignInLink(office.as(commandLineActor), {});
		const answer = await call('POST', '/api/first-sign-in', {}, { token: link }, of);
		expect(answer.statusCode).toBe(200);
		return [answer.headers['set-cookie'] ?? []].flat();
	};

	it('is bound to this host, https and all paths, and out of reach of scripts', async () => {
		const cookies = await signIn(api);
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/^__Host-straymail\./);
			expect(cookie).toMatch(/; Path=\/(;|$)/);
			for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(`; ${attribute}`);
			expect(cookie).not.toMatch(/domain=/i);
		}
		const [pair] = (cookies[0] ?? '').split(';');
		expect((await call('GET', '/api/me', { cookie: pair ?? '' })).statusCode).toBe(200);
		// Without its prefix, as a neighbour could plant it, it is nobody's.
		const planted = (pair ?? '').replace('__Host-', '');
		expect((await call('GET', '/api/me', { cookie: planted })).statusCode).toBe(401);
	});

	it('works over plain http on one’s own machine, without what browsers would refuse there', async () => {
		const cookies = await signIn(plain);
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/^straymail\./);
			expect(cookie).not.toMatch(/; Secure/);
			for (const attribute of ['HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(`; ${attribute}`);
		}
	});
});

describe('signing in', () => {
	const attempt = (headers: Record<string, string>, more = {}) =>
		call(
			'POST',
			'/api/auth/sign-in/email',
			{ origin: publicUrl, ...headers },
			{ email: 'ada@operator.example', password: 'wrong password here', ...more },
		);

	it('sends nobody to another site', async () => {
		const answer = await attempt({}, { callbackURL: `${evil}/landing` });
		expect(answer.statusCode).toBeGreaterThanOrEqual(400);
		expect(answer.headers.location).toBeUndefined();
		expect(answer.body).not.toContain('"url"');
	});

	it('is tried a few times in a row only, whatever address a client claims to have', async () => {
		const statuses: number[] = [];
		for (let i = 0; i < 8; i += 1) {
			statuses.push((await attempt({ 'x-forwarded-for': `203.0.113.${i}`, 'x-real-ip': `203.0.113.${i}` })).statusCode);
		}
		expect(statuses).toContain(429);
		expect(statuses.at(-1)).toBe(429);
	});

	it('by a one-time link is, too', async () => {
		const statuses: number[] = [];
		for (let i = 0; i < 12; i += 1) {
			const answer = await call(
				'POST',
				'/api/first-sign-in',
				{ 'x-forwarded-for': `203.0.113.${i}` },
				{ token: 'guessed' },
			);
			statuses.push(answer.statusCode);
		}
		expect(statuses.at(-1)).toBe(429);
	});

	it('has no other door: what the library could do besides is not there', async () => {
		const used = new Set(signInPaths.map(([method, path]) => `${method} ${path}`));
		for (const [method, path] of [
			['POST', 'sign-up/email'],
			['POST', 'sign-in/social'],
			['POST', 'request-password-reset'],
			['GET', `reset-password/x?callbackURL=${evil}`],
			['GET', `verify-email?token=x&callbackURL=${evil}`],
			['GET', 'callback/github'],
			['GET', 'error'],
			['POST', 'update-user'],
			['POST', 'delete-user'],
			['POST', 'change-email'],
			['POST', 'first-sign-in'],
			['POST', 'two-factor/send-otp'],
		] as const) {
			expect(used.has(`${method} ${path}`)).toBe(false);
			const answer = await call(method, `/api/auth/${path}`, { origin: publicUrl }, method === 'POST' ? {} : undefined);
			expect(answer.statusCode, path).toBe(404);
			expect(answer.headers.location).toBeUndefined();
		}
	});
});

describe('nothing given by a client', () => {
	it('is an address to fetch: no route takes one', async () => {
		const names: string[] = [];
		const walk = (value: unknown, path: string): void => {
			if (typeof value !== 'object' || value === null) return;
			const { format, name, in: place } = value as { format?: string; name?: string; in?: string };
			if (format === 'uri' || format === 'url') names.push(`${path} is an address`);
			if (place && name) names.push(name);
			for (const [key, inner] of Object.entries(value)) {
				if (path.endsWith('properties')) names.push(key);
				walk(inner, `${path}.${key}`);
			}
		};
		const described = (await routes()).map(({ schema }) => schema as { parameters?: unknown; requestBody?: unknown });
		for (const { parameters, requestBody } of described) walk({ parameters, requestBody }, '');
		expect(names).toContain('query');
		expect(
			names.filter((name) => /url|uri|href|address|webhook|callback|redirect|endpoint|proxy|host/i.test(name)),
		).toEqual([]);
	});

	it('brings the proxy to any other machine', async () => {
		const other = `127.0.0.1:${portOf(elsewhere)}`;
		const targets = [
			`http://${other}/x`,
			`HTTP://${other}/x`,
			`http://stray.example@${other}/x`,
			`//${other}/x`,
			`///${other}/x`,
			`/\\${other}/x`,
			`/%5C${other}/x`,
			`/%2F%2F${other}/x`,
			`/..//${other}/x`,
			`/.//${other}/x`,
			`/@${other}/x`,
			`/x/../..//${other}/x`,
			`/x?url=http://${other}/`,
			`/_next/image?url=http%3A%2F%2F${encodeURIComponent(other)}%2Fx&w=64&q=75`,
		];
		const lines = (target: string, host: string) =>
			[`GET ${target} HTTP/1.1`, `Host: ${host}`, `X-Forwarded-Host: ${host}`, 'Connection: close', '', ''].join(
				'\r\n',
			);
		await Promise.all(targets.flatMap((target) => [send(lines(target, 'stray.example')), send(lines(target, other))]));
		await send(`CONNECT ${other} HTTP/1.1\r\nHost: ${other}\r\n\r\n`);
		expect(visits).toBe(0);
		// Some of them did reach the dashboard; each under the name that people know us by.
		expect(seen.length).toBeGreaterThan(0);
		for (const { url, headers } of seen) {
			expect(url).toMatch(/^\/(?![/\\])/);
			expect(headers.host).toBe('stray.example');
			expect(headers['x-forwarded-host']).toBe('stray.example');
			expect(headers['x-forwarded-proto']).toBe('https');
		}
	});

	it('reaches the API under another name, or the dashboard instead of the API', async () => {
		for (const target of ['/%61pi/stats', 'http://evil.example/api/stats', '/api/../api/stats']) {
			const answer = await get(target);
			expect([401, 404], target).toContain(statusOf(answer));
			expect(answer.toLowerCase(), target).toContain('cache-control: no-store');
		}
		expect(seen).toEqual([]);
	});

	it('is believed when it speaks as a proxy or as the dashboard’s own middleware does', async () => {
		await get('/overview', [
			'X-Forwarded-Host: evil.example',
			'X-Forwarded-For: 203.0.113.1',
			'X-Forwarded-Proto: http',
			'Forwarded: host=evil.example',
			'X-Middleware-Subrequest: src/proxy:src/proxy:src/proxy:src/proxy:src/proxy',
			'X-Middleware-Rewrite: http://evil.example',
			'X-Invoke-Path: /evil',
			'X-Matched-Path: /evil',
			'X-Nonce: known',
			'X-Path: //evil.example',
			'X-Real-Ip: 203.0.113.1',
			'Keep-Alive: timeout=9',
			'Te: trailers',
			'X-Session: for the next hop alone',
			'Proxy-Authorization: Basic YTpi',
		]);
		expect(seen).toHaveLength(1);
		const { headers = {} } = seen[0] ?? {};
		expect(JSON.stringify(headers)).not.toMatch(/evil|known|203\.0\.113|src\/proxy|YTpi|next hop/);
		for (const hop of ['keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade']) {
			expect(headers[hop], hop).toBeUndefined();
		}
	});

	it('changes a page: pages are only read', async () => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
			const answer = await call(method, '/overview', { origin: publicUrl }, {});
			expect(answer.statusCode).toBe(404);
		}
		expect(seen).toEqual([]);
	});

	it.each([
		['two lengths', 'Content-Length: 5\r\nContent-Length: 6'],
		['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked'],
		['chunks that are none', 'Transfer-Encoding: chunked, identity'],
		['a length with a sign', 'Content-Length: +5'],
		['a name with a blank', 'Content-Length : 5'],
		['a folded header', 'X-A: b\r\n c: d'],
		['a NUL', 'X-A: b\0c'],
	])('smuggles a second request in by %s', async (_name, lines) => {
		const answer = await send(
			`POST /api/auth/sign-out HTTP/1.1\r\nHost: stray.example\r\n${lines}\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: stray.example\r\n\r\n`,
		);
		expect(statusOf(answer)).toBe(400);
		expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
		expect(seen).toEqual([]);
	});

	it('puts a line of its own into an answer', async () => {
		for (const target of [
			'/x%0d%0aset-cookie:%20a=b',
			'/api/files/x%0d%0ax-evil:%201',
			'/api/audit?cursor=%0d%0ax-evil:1',
		]) {
			const [head = ''] = (await get(target)).split('\r\n\r\n');
			expect(head).not.toMatch(/^(set-cookie|x-evil):/im);
		}
	});
});
