import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Gives every page its own nonce and the headers that keep other sites and cached copies out. */
export const proxy = (request: NextRequest): NextResponse => {
	const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
	const policy = contentSecurityPolicy(nonce);
	const headers = new Headers(request.headers);
	headers.set('x-nonce', nonce);
	headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search);
	headers.set('content-security-policy', policy);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set('content-security-policy', policy);
	response.headers.set('x-content-type-options', 'nosniff');
	// No other site learns where the reader came from. Not `no-referrer`: under it browsers send `Origin: null` with
	// our own requests, and the API could not tell them from another site's.
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('x-frame-options', 'DENY');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	response.headers.set('cross-origin-resource-policy', 'same-origin');
	response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
	return response;
};

export const config = { matcher: ['/((?!_next/static|icon.svg).*)'] };
