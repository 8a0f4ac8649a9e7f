import { StraymailError } from '@straymail/contracts';
import type { FastifyRequest } from 'fastify';

/**
 * Refuses what another site makes a browser send with our cookie: everything that changes something, and live
 * events. Browsers say where a request comes from (Fetch Metadata, `Sec-Fetch-Site`; `Origin`, RFC 6454); a bearer
 * token is never sent by itself.
 *
 * @throws {StraymailError} `origin-not-allowed`.
 */
export const assertOwnOrigin = (request: FastifyRequest, origins: readonly string[]): void => {
	const reads = request.method === 'GET' || request.method === 'HEAD';
	const live = request.url.startsWith('/api/events');
	if (!request.headers.cookie || request.headers.authorization || (reads && !live)) return;
	const site = request.headers['sec-fetch-site'];
	const { origin } = request.headers;
	const allowed = site === undefined ? origin !== undefined && origins.includes(origin) : site === 'same-origin';
	if (!allowed)
		throw new StraymailError(
			'origin-not-allowed',
			'This request came from another site. Open the dashboard itself and try again.',
		);
};
