import type { IncomingHttpHeaders } from 'node:http';
import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';

const awayPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Straymail is starting</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1rem;color-scheme:light dark}</style>
<h1>The dashboard does not answer</h1><p>It may be starting. Mail is received all the same. Reload this page in a moment; if it stays away, look at the logs in the data folder.</p></html>`;

/**
 * Headers by which a proxy speaks to Next.js, or Next.js to itself. From a client they are lies: with
 * `x-middleware-subrequest` the step that sets the content security policy could once be skipped (CVE-2025-29927).
 */
const isOurs = (name: string) =>
	/^(forwarded|x-(forwarded|middleware|invoke|matched|nextjs|nonce|path|real)\b)/.test(name);

/** Headers that are for the next hop alone (RFC 9110, 7.6.1), and those that `Connection` names. */
const isForOneHop = (name: string, connection = ''): boolean =>
	/^(connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|proxy-.+)$/.test(name) ||
	connection
		.toLowerCase()
		.split(/\s*,\s*/)
		.includes(name);

const passedOn = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
	Object.fromEntries(
		Object.entries(headers).filter(([name]) => !isOurs(name) && !isForOneHop(name, headers.connection)),
	);

/** Every path that is not the API's belongs to the dashboard, which listens on an address of its own. Pages are read. */
export const proxyDashboard = async (app: FastifyInstance, upstream: string, publicUrl: string): Promise<void> => {
	const { host, protocol } = new URL(publicUrl);
	await app.register(httpProxy, {
		upstream,
		disableCache: true,
		httpMethods: ['GET', 'HEAD'],
		replyOptions: {
			rewriteRequestHeaders: (request) => ({
				...passedOn(request.headers),
				// The name people know us by, whatever name a client invents.
				host,
				'x-forwarded-host': host,
				'x-forwarded-proto': protocol.slice(0, -1),
			}),
			onError: (reply) => {
				reply.code(502).header('retry-after', '5').type('text/html; charset=utf-8').send(awayPage);
			},
		},
	});
};
