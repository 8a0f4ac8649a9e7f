import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';

const awayPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Straymail is starting</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1rem;color-scheme:light dark}</style>
<h1>The dashboard does not answer</h1><p>It may be starting. Mail is received all the same. Reload this page in a moment; if it stays away, look at the logs in the data folder.</p></html>`;

/** Every path that is not the API's belongs to the dashboard, which listens on an address of its own. */
export const proxyDashboard = async (app: FastifyInstance, upstream: string): Promise<void> => {
	await app.register(httpProxy, {
		upstream,
		disableCache: true,
		replyOptions: {
			rewriteRequestHeaders: (request, headers) => ({
				...headers,
				host: request.headers.host ?? new URL(upstream).host,
				'x-forwarded-host': request.headers.host ?? '',
			}),
			onError: (reply) => {
				reply.code(502).header('retry-after', '5').type('text/html; charset=utf-8').send(awayPage);
			},
		},
	});
};
