import { NextRequest } from 'next/server.js';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../src/content-security-policy.ts';
import { proxy } from '../src/proxy.ts';
import { safeNext, signInPath } from '../src/shell/sign-in-path.ts';

describe('the content security policy', () => {
	const policy = contentSecurityPolicy('abc');

	it('lets no script run without the nonce of its response', () => {
		expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
		expect(policy).not.toMatch(/unsafe-(inline|eval)/);
	});

	it('lets nothing leave or frame the origin', () => {
		expect(policy).toContain("default-src 'self'");
		expect(policy).toContain("connect-src 'self'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/https?:|\*/);
	});
});

describe('every page', () => {
	const answer = () => proxy(new NextRequest('http://localhost:3000/messages/1?x=2'));
	const nonceOf = (response: Response) =>
		/'nonce-([\w+/=]+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];

	it('has a nonce of its own, hard to guess', () => {
		const nonces = Array.from({ length: 50 }, () => nonceOf(answer()));
		expect(new Set(nonces).size).toBe(50);
		for (const nonce of nonces) expect(Buffer.from(nonce ?? '', 'base64')).toHaveLength(16);
	});

	it('cannot be given a nonce by who asks', () => {
		const request = new NextRequest('http://localhost:3000/', { headers: { 'x-nonce': 'known', 'x-path': '//evil' } });
		const response = proxy(request);
		expect(nonceOf(response)).not.toBe('known');
		// How Next hands headers on to the page.
		expect(response.headers.get('x-middleware-request-x-nonce')).toBe(nonceOf(response));
		expect(response.headers.get('x-middleware-request-x-path')).toBe('/');
	});

	it('is sniffed, framed and opened by nobody else', () => {
		expect(Object.fromEntries(answer().headers)).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
		});
	});
});

describe('the way back after signing in', () => {
	it('goes to a page of ours', () => {
		expect(safeNext('/messages/1?x=2')).toBe('/messages/1?x=2');
		expect(signInPath('/domains')).toBe('/sign-in?next=%2Fdomains');
		expect(signInPath('/')).toBe('/sign-in');
	});

	it.each([
		'//evil.example',
		'/\\evil.example',
		'/\t/evil.example',
		'/\n/evil.example',
		'/\r\\evil.example',
		'/.//evil.example',
		'/x/..//evil.example',
		'///evil.example',
		'/api/../api/events',
		'/%2e/sign-in',
		'data:text/html,x',
		'https://evil.example',
		'javascript:alert(1)',
		'/sign-in',
		'/api/me',
		null,
	])('never goes to %s', (next) => expect(safeNext(next)).toBe('/'));
});
