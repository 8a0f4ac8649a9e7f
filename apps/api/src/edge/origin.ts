import { StraymailError } from '@straymail/contracts';
import type { FastifyRequest } from 'fastify';
import { isApiRoute } from './api-route.ts';

const refused = () =>
	new StraymailError(
		'origin-not-allowed',
		'This request came from another site. Open the dashboard itself and try again.',
	);

/** A program's own token is never sent by a browser by itself; other schemes of `Authorization` may be. */
const hasToken = ({ headers }: FastifyRequest) => /^Bearer \S/i.test(headers.authorization ?? '');

/**
 * Refuses what another site makes a browser send here: whatever changes something, with a cookie or without (signing
 * someone in as somebody else is an attack too), live events, and reading with our cookie. Browsers say where a
 * request comes from (Fetch Metadata, `Sec-Fetch-Site`; over plain http `Origin` alone, RFC 6454). An onRequest hook:
 * nothing of the request has been parsed yet.
 *
 * @throws {StraymailError} `origin-not-allowed`.
 */
export const refuseOtherSites =
	(origins: readonly string[]) =>
	async (request: FastifyRequest): Promise<void> => {
		if (!isApiRoute(request) || hasToken(request)) return;
		const { cookie, origin, 'sec-fetch-site': site } = request.headers;
		const reads = request.method === 'GET' || request.method === 'HEAD';
		const live = request.routeOptions.url === '/api/events';
		if (reads && !live) {
			if (cookie && (site === 'cross-site' || site === 'same-site')) throw refused();
			return;
		}
		if (site !== undefined) {
			if (site !== 'same-origin') throw refused();
			return;
		}
		if (origin !== undefined) {
			if (!origins.includes(origin)) throw refused();
			return;
		}
		// Over plain http a page's own event stream says nothing of where it comes from; another site's says `Origin`.
		if (cookie && !live) throw refused();
	};
