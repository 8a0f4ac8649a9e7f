import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../src/content-security-policy.ts';
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

describe('the way back after signing in', () => {
	it('goes to a page of ours', () => {
		expect(safeNext('/messages/1?x=2')).toBe('/messages/1?x=2');
		expect(signInPath('/domains')).toBe('/sign-in?next=%2Fdomains');
		expect(signInPath('/')).toBe('/sign-in');
	});

	it.each([
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'javascript:alert(1)',
		'/sign-in',
		'/api/me',
		null,
	])('never goes to %s', (next) => expect(safeNext(next)).toBe('/'));
});
